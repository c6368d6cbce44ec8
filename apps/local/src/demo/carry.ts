import type { Caller } from './caller';
import type { Office } from './cast';
import { until } from './until';

/** What the stories read of a dossier; the full view is in the APIs' descriptions. */
export interface Seen {
  readonly id: string;
  readonly code: string;
  readonly stage: string;
  readonly due?: string | null;
  readonly clock: {
    readonly due: string | null;
    readonly dueOriginal: string | null;
    readonly explanation: readonly string[];
  } | null;
  readonly timeline: readonly { readonly seq: number; readonly kind: string; readonly at: string }[];
  readonly components: readonly {
    readonly id: string;
    readonly state: string;
    readonly sentence: { readonly vi: string } | null;
  }[];
  readonly needed: { readonly act: string; readonly digest?: string; readonly document?: string } | null;
  readonly documents: readonly {
    readonly id: string;
    readonly purpose: string;
    readonly state: string;
    readonly digest: string;
    readonly verificationCode: string;
  }[];
  readonly entry: { readonly number: number; readonly year: number } | null;
  readonly signing?: { readonly document: string; readonly digest: string } | null;
}

export type Tell = (line: string) => void;

/** A dossier at the office, once it lies on the desk of the stage. */
const onDesk = (desk: Caller, id: string, stage: string): Promise<Seen> =>
  until(
    () => desk.get<Seen>(`/dossiers/${id}`),
    (seen) => seen.stage === stage && (stage !== 'approval' || Boolean(seen.signing)),
  );

const act = (desk: Caller, id: string, command: Record<string, unknown>): Promise<unknown> =>
  desk.post(`/dossiers/${id}/commands`, command);

/** Pays what is owed on the page of the payment service, as a payer's browser does; nothing when the law asks nothing. */
export async function payIfOwed(code: string, citizen: Caller, tell: Tell): Promise<void> {
  const { needed } = await until(
    () => citizen.get<Seen>(`/dossiers/${code}`),
    ({ stage }) => stage === 'payment' || stage === 'examination',
  );
  if (needed?.act !== 'pay') return;
  const { redirectUrl, amount } = await citizen.post<{ redirectUrl: string; amount: number }>(
    `/dossiers/${code}/payment`,
  );
  await fetch(redirectUrl, { method: 'POST', body: new URLSearchParams({ do: 'pay' }), redirect: 'manual' });
  tell(`paid online: ${amount} đồng`);
}

/** Takes an online dossier from the reception desk to its sealed result, each person doing his part. */
export async function carry(id: string, code: string, citizen: Caller, office: Office, tell: Tell): Promise<Seen> {
  await onDesk(office.reception, id, 'reception');
  await act(office.reception, id, { do: 'accept' });
  tell('accepted at the reception desk; the clock runs');
  await payIfOwed(code, citizen, tell);
  await onDesk(office.registrar, id, 'examination');
  await act(office.registrar, id, { do: 'sendDraft' });
  tell('examined by the civil-status officer; the draft goes to the applicant');
  const toConfirm = await until(
    () => citizen.get<Seen>(`/dossiers/${code}`),
    (seen) => seen.needed?.act === 'confirmDraft',
  );
  await citizen.post(`/dossiers/${code}/confirmation`, { digest: toConfirm.needed?.digest });
  tell('draft confirmed by the applicant');
  await onDesk(office.registrar, id, 'registration');
  await act(office.registrar, id, { do: 'register' });
  const booked = await onDesk(office.leader, id, 'approval');
  tell(`entered in the register as number ${booked.entry?.number}/${booked.entry?.year}`);
  await act(office.leader, id, { do: 'approve', ...booked.signing });
  tell('signed by the leader');
  const signed = await onDesk(office.clerk, id, 'seal');
  await act(office.clerk, id, { do: 'seal', ...signed.signing });
  tell('sealed by the clerk; the result is out');
  return until(
    () => citizen.get<Seen>(`/dossiers/${code}`),
    (seen) => seen.stage === 'delivered',
  );
}
