import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { connect } from '@hotich/persistence';
import { type Caller, CallFailed } from '../../apps/local/src/demo/caller';
import type { Seen } from '../../apps/local/src/demo/carry';
import { type Addresses, asCitizen, asStaff, type Office, officeOf } from '../../apps/local/src/demo/cast';
import { birthAnswers, copyAnswers } from '../../apps/local/src/demo/forms';
import { paperScan } from '../../apps/local/src/demo/paper-scan';
import { until } from '../../apps/local/src/demo/until';

interface Told {
  readonly urls: Addresses;
  readonly owner: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly payloadKeys: string;
  readonly varDir: string;
}

/** The running system that the set-up started. */
export function system(): Told {
  const told = process.env['HOTICH_TEST_SYSTEM'];
  if (!told) throw new Error('the journeys need their set-up');
  return JSON.parse(told) as Told;
}

/** The database as its owner sees it: past all guards, to look at what was really written. */
export const owner = (): Promise<DataSource> => connect(system().owner, { poolSize: 2, application: 'test' });

export interface Submitted {
  readonly id: string;
  readonly code: string;
}

/** People of the first commune at their devices and desks. */
export interface Scene {
  readonly mother: Caller;
  readonly adult: Caller;
  readonly office: Office;
}

export async function scene(): Promise<Scene> {
  const { urls } = system();
  const [mother, adult, office] = await Promise.all([
    asCitizen(urls, 'my-hoa'),
    asCitizen(urls, 'sa-quen'),
    officeOf(urls, 'huongsen'),
  ]);
  return { mother, adult, office };
}

export const desk = (username: string): Promise<Caller> => asStaff(system().urls, username);

let children = 0;
/** A child that no other story of this run has registered. */
export function aChild(): Parameters<typeof birthAnswers>[0] {
  children += 1;
  const letters = `${process.pid}${children}`.replace(/\d/g, (digit) => 'abcdeghikl'.charAt(Number(digit)));
  const given = letters.charAt(0).toUpperCase() + letters.slice(1);
  const birthDate = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);
  return { name: `Thạch ${given}`, birthDate, birthPlace: 'Trung tâm Y tế Hương Sen', sex: 'female' };
}

export async function attach(citizen: Caller, component: string): Promise<{ id: string; component: string }> {
  const scan = { name: `${component}.pdf`, type: 'application/pdf', bytes: await paperScan() };
  const { id } = await citizen.upload<{ id: string }>('/files', scan, { component });
  return { id, component };
}

export const birthSubmission = async (citizen: Caller, child = aChild()): Promise<Record<string, unknown>> => ({
  procedure: '1.001193',
  edition: '2026-01-01',
  office: '99001',
  answers: birthAnswers(child),
  files: [await attach(citizen, 'birthNotice')],
});

export const copySubmission = (): Record<string, unknown> => ({
  procedure: '2.000635',
  edition: '2026-01-01',
  office: '99001',
  answers: copyAnswers(),
  files: [],
});

export const submitBirth = async (citizen: Caller, child = aChild()): Promise<Submitted> =>
  citizen.post<Submitted>('/dossiers', await birthSubmission(citizen, child));

export const submitCopy = (citizen: Caller): Promise<Submitted> =>
  citizen.post<Submitted>('/dossiers', copySubmission());

export const act = (
  at: Caller,
  id: string,
  command: Record<string, unknown>,
  key: string = randomUUID(),
): Promise<Seen> => at.post<Seen>(`/dossiers/${id}/commands`, command, key);

/** The dossier as an office sees it, once it is at that stage (and its paper is made, where it waits for one). */
export const atStage = (at: Caller, id: string, stage: string): Promise<Seen> =>
  until(
    () => at.get<Seen>(`/dossiers/${id}`),
    (seen) => seen.stage === stage && (stage !== 'approval' || Boolean(seen.signing)),
    30_000,
  );

/** Brings a fresh birth to the leader's desk. */
export async function birthAtApproval({ mother, office }: Scene): Promise<Submitted & { seen: Seen }> {
  const dossier = await submitBirth(mother);
  await atStage(office.reception, dossier.id, 'reception');
  await act(office.reception, dossier.id, { do: 'accept' });
  await act(office.registrar, dossier.id, { do: 'sendDraft' });
  await confirmDraft(mother, dossier.code);
  await act(office.registrar, dossier.id, { do: 'register' });
  return { ...dossier, seen: await atStage(office.leader, dossier.id, 'approval') };
}

export async function confirmDraft(citizen: Caller, code: string): Promise<void> {
  const { needed } = await until(
    () => citizen.get<Seen>(`/dossiers/${code}`),
    (seen) => seen.needed?.act === 'confirmDraft',
  );
  await citizen.post(`/dossiers/${code}/confirmation`, { digest: needed?.digest });
}

/** The refusal of a call: its status and its problem's code. Fails when the call went through. */
export async function refusalOf(call: Promise<unknown>): Promise<{ status: number; code: string | undefined }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof CallFailed) return { status: error.status, code: error.problem.code };
    throw error;
  }
  throw new Error('the call was not refused');
}

/** Root certificate of this system's own authority, as independent validators take it. */
export const rootCertificate = (): string => join(system().varDir, 'authority', 'root.crt');
