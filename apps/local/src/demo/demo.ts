import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citizenA, citizenB } from '@hotich/testing';
import type { Caller } from './caller';
import { carry, type Seen, type Tell } from './carry';
import { type Addresses, asCitizen, officeOf, type Office } from './cast';
import { birthAnswers, copyAnswers } from './forms';
import { paperScan } from './paper-scan';
import { until } from './until';

export interface StoryOutcome {
  readonly procedure: string;
  readonly code: string;
  readonly due: string | null;
  readonly timeline: readonly { readonly kind: string; readonly at: string }[];
  readonly waived: readonly string[];
  readonly entry: string | null;
  readonly resultFile: string;
  readonly verification: unknown;
  readonly mailed: boolean;
}

/** Plays both stories over HTTP against a running system and keeps the results; `tell` shows how far it is. */
export async function playDemo(at: Addresses, folder: string, tell: Tell): Promise<StoryOutcome[]> {
  mkdirSync(folder, { recursive: true });
  const office = await officeOf(at, 'huongsen');
  tell(`${citizenB.name} asks for copies of her birth extract`);
  const copy = await play(at, folder, office, citizenB, '2.000635', copyAnswers(), [], tell);
  tell(`${citizenA.name} registers the birth of her child`);
  const birth = await play(at, folder, office, citizenA, '1.001193', birthAnswers(newChild()), ['birthNotice'], tell);
  return [copy, birth];
}

async function play(
  at: Addresses,
  folder: string,
  office: Office,
  who: { readonly username: string; readonly email: string },
  procedure: string,
  answers: Record<string, unknown>,
  papers: readonly string[],
  tell: Tell,
): Promise<StoryOutcome> {
  const citizen = await asCitizen(at, who.username);
  const { edition } = await citizen.get<{ edition: string }>(`/procedures/${procedure}`);
  const files = await Promise.all(papers.map((component) => attach(citizen, component)));
  const submitted = await citizen.post<{ id: string; code: string }>('/dossiers', {
    procedure,
    edition,
    office: '99001',
    answers,
    files,
  });
  tell(`  submitted: ${submitted.code}`);
  const done = await carry(submitted.id, submitted.code, citizen, office, (line) => tell(`  ${line}`));
  return outcomeOf(at, folder, citizen, who.email, procedure, done);
}

async function outcomeOf(
  at: Addresses,
  folder: string,
  citizen: Caller,
  email: string,
  procedure: string,
  done: Seen,
): Promise<StoryOutcome> {
  const result = done.documents.find(({ purpose, state }) => purpose === 'result' && state === 'sealed');
  if (!result) throw new Error(`${done.code} has no result`);
  const pdf = await citizen.download(`/dossiers/${done.code}/documents/${result.id}`);
  const resultFile = join(folder, `${done.code}.pdf`);
  writeFileSync(resultFile, pdf);
  const verification = await citizen.upload('/verifications', {
    name: 'result.pdf',
    type: 'application/pdf',
    bytes: pdf,
  });
  return {
    procedure,
    code: done.code,
    due: done.clock?.dueOriginal ?? null,
    timeline: done.timeline.map(({ kind, at: when }) => ({ kind, at: when })),
    waived: done.components.filter(({ state }) => state === 'waived').map(({ id }) => id),
    entry: done.entry && `${done.entry.number}/${done.entry.year}`,
    resultFile,
    verification,
    mailed: await mailedTo(at, email, done.code),
  };
}

/** Whether the result lies in the applicant's mailbox; the relay sends it within seconds. */
async function mailedTo(at: Addresses, email: string, code: string): Promise<boolean> {
  interface Mailbox {
    readonly mails: readonly {
      readonly subject: string;
      readonly text: string;
      readonly attachments: readonly unknown[];
    }[];
  }
  const box = await until(
    async () => (await (await fetch(`${at.sandbox}/mailbox.json?to=${encodeURIComponent(email)}`)).json()) as Mailbox,
    ({ mails }) =>
      mails.some(({ subject, attachments }) => attachments.length > 0 && subject === `Kết quả hồ sơ – ${code}`),
  );
  return box.mails.length > 0;
}

async function attach(citizen: Caller, component: string): Promise<{ id: string; component: string }> {
  const scan = { name: `${component}.pdf`, type: 'application/pdf', bytes: await paperScan() };
  const { id } = await citizen.upload<{ id: string }>('/files', scan, { component });
  return { id, component };
}

/** Another newborn each time: registering the same child twice is what the register refuses. */
function newChild(): { name: string; birthDate: string; birthPlace: string; sex: 'male' | 'female' } {
  const names = [
    'An',
    'Bình',
    'Châu',
    'Duyên',
    'Giang',
    'Hà',
    'Khang',
    'Lam',
    'Minh',
    'Ngân',
    'Phúc',
    'Quỳnh',
    'Sương',
    'Thảo',
    'Uyên',
    'Vy',
  ];
  const pick = (shift: number): string =>
    names[Math.floor(Date.now() / 1000 / names.length ** shift) % names.length] ?? 'An';
  const birth = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);
  return {
    name: `Thạch ${pick(1)} ${pick(0)}`,
    birthDate: birth,
    birthPlace: 'Trung tâm Y tế Hương Sen',
    sex: 'female',
  };
}
