import { type Answers, findProcedure, isAsked, type Procedure } from '@hotich/catalogue';
import { instantOf, requestPayment, settlePayment, submitDossier, takeCash } from '@hotich/casework';
import {
  type Actor,
  as,
  type BookKind,
  type Channel,
  type Command,
  type Dossier,
  type DossierId,
  type EntryId,
  type Instant,
  localOf,
  type Matter,
  type NoteId,
  type PaymentId,
  type PersonKey,
  type Plan,
  parsePlainDate,
  type Step,
  type SubmissionId,
} from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { type EntrySubject, type NewEntry, putInForce, registerEntry } from '@hotich/registers';
import { huongSen, sampleAnswers } from '@hotich/testing';
import { randomUUID } from 'node:crypto';
import type { SharedClock } from './shared-clock.spec-support';
import { office, staff, type WholeOffice } from './whole-office.spec-support';

const keyOf = (personalId: string): PersonKey => as<PersonKey>(`key-of-${personalId}`);

/** A dossier that somebody really handed in, with what a spec needs to know of it. */
export interface Filed {
  readonly id: DossierId;
  readonly procedure: Procedure;
  readonly plan: Plan;
  readonly answers: Answers;
  readonly applicant: Actor;
  /** Entries of earlier years that stand in the books before, by the component that looks for them. */
  readonly earlier: ReadonlyMap<string, EntryId>;
}

export interface Wanted {
  readonly code: string;
  readonly seed: number;
  readonly channel?: Channel;
  readonly given?: Answers;
  readonly optional?: 'all' | 'none';
  /** When it is handed in; the engine's present hour unless it is said. */
  readonly at?: Instant;
}

/** Writes what should stand in the books already, then hands the dossier in as the APIs do. */
export async function handIn(rig: WholeOffice, wanted: Wanted): Promise<Filed> {
  const { code, seed, optional = 'all' } = wanted;
  const at = wanted.at ?? rig.now();
  const day = localOf(at).date;
  const procedure = findProcedure(code, day);
  if (!procedure) throw new Error(`no procedure ${code} on ${day}`);
  const channel = wanted.channel ?? (procedure.channels?.includes('online') === false ? 'counter' : 'online');
  const given = { ...storyOf(procedure), ...wanted.given };
  const sampled = sampleAnswers(procedure.form, {
    seed,
    office,
    today: localOf(instantOf(new Date())).date,
    optional,
    given,
  });
  const { answers, earlier } = await withEarlierEntries(rig, procedure, sampled);
  rig.population.knows(answers);
  const exOfficio = procedure.offered === 'exOfficio';
  const person = keyOf(exOfficio ? `office:${office}` : String(answers['requesterPersonalId'] ?? randomUUID()));
  const applicant = { is: 'applicant', person } as const;
  const online = channel === 'online';
  const { id, receipt } = await submitDossier(
    {
      source: online ? rig.database.citizenApi : rig.database.officeApi,
      engine: rig.client,
      keyOf,
      now: () => new Date(at),
    },
    {
      submissionId: as<SubmissionId>(randomUUID()),
      procedure: code,
      edition: procedure.edition,
      channel,
      office,
      answers,
      files: [],
      applicant: { key: person, name: String(answers['requesterName'] ?? huongSen.office) },
      by: online ? applicant : staff.receptionist,
      viewer: online ? { person } : { office },
      fileOwner: person,
    },
  );
  if (!receipt) throw new Error(`the engine was not reached for ${code}`);
  const [row]: { matter: Matter }[] = await rig.database.owner.query('SELECT matter FROM dossier WHERE id = $1', [id]);
  if (!row) throw new Error(`no dossier of ${code}`);
  return { id, procedure, plan: row.matter.plan, answers, applicant, earlier };
}

/** Answers that every story has: the fee is owed, and whoever files does so for himself. */
const storyOf = ({ form }: Procedure): Answers => ({ ...(form.fields['feeExemption'] && { feeExemption: 'none' }) });

/** For each look-up of an earlier entry: such an entry, of 2024, and the answers that point at it. */
async function withEarlierEntries(
  rig: WholeOffice,
  procedure: Procedure,
  sampled: Answers,
): Promise<{ answers: Answers; earlier: Map<string, EntryId> }> {
  const answers: Record<string, string | number> = { ...sampled };
  const earlier = new Map<string, EntryId>();
  const text = (field: string | undefined): string => (field === undefined ? '' : String(answers[field] ?? ''));
  const person = (name = '', birth?: string, personalId?: string): EntrySubject => ({
    name: text(name),
    birth: text(birth) || null,
    personalId: text(personalId) || null,
  });
  const pointAt = (field: string | undefined, answer: string | number): void => {
    if (field !== undefined && procedure.form.fields[field] && isAsked(procedure.form, field, answers))
      answers[field] = answer;
  };
  for (const { id, evidence, look, when } of procedure.components) {
    if (when && !when.is.includes(text(when.field))) continue;
    if (evidence === 'parentsMarriage') {
      const [husband, wife] = [person('fatherName', 'fatherBirthDate'), person('motherName', 'motherBirthDate')];
      const content = {
        chongHoTen: husband.name,
        chongNgaySinh: husband.birth ?? '',
        voHoTen: wife.name,
        voNgaySinh: wife.birth ?? '',
      };
      const { entry, number } = await enter(rig, { kind: 'marriage', subject: husband, second: wife, content });
      pointAt('marriageOffice', office);
      pointAt('marriageNumber', number);
      pointAt('marriageYear', 2024);
      earlier.set(id, entry);
    }
    if (evidence !== 'entry' && evidence !== 'birthEntry') continue;
    const sought = look ?? { ...ownBirth, book: 'birth' as const };
    const kind = (typeof sought.book === 'string' ? sought.book : text(sought.book.byField)) as BookKind;
    const subject = person(sought.name, sought.birth, sought.personalId);
    const { entry, number } = await enter(rig, { kind, subject, content: contentOf(kind, subject) });
    pointAt(sought.office, office);
    pointAt(sought.number, number);
    pointAt(sought.year, 2024);
    earlier.set(id, entry);
  }
  return { answers, earlier };
}

const ownBirth = {
  name: 'subjectName',
  birth: 'subjectBirthDate',
  personalId: 'subjectPersonalId',
  office: 'registrationOffice',
  number: 'registrationNumber',
  year: 'registrationYear',
};

/** As much of an older entry as a paper that repeats it says of its person. */
function contentOf(kind: BookKind, { name, birth, personalId }: EntrySubject): Record<string, string> {
  const prefix = personIn[kind] ?? kind;
  const [year = '', month, day] = (birth ?? '').split('-');
  return {
    [`${prefix}HoTen`]: name,
    [`${prefix}NgaySinh`]: month && day ? `${day}.${month}.${year}` : year,
    ...(kind === 'birth' && personalId && { soDinhDanh: personalId }),
  };
}

/** How the columns of the first person of a book begin. */
const personIn: Partial<Record<BookKind, string>> = {
  birth: 'nks',
  marriage: 'chong',
  death: 'nkt',
  parentChild: 'cm',
  guardianship: 'gh',
  guardianshipEnd: 'gh',
  supervision: 'gs',
  supervisionEnd: 'gs',
  adoption: 'cn',
  change: 'ntd',
};

async function enter(
  { database }: WholeOffice,
  entry: Pick<NewEntry, 'kind' | 'subject' | 'second' | 'content'>,
): Promise<{ entry: EntryId; number: number }> {
  const dossierId = await database.newDossier(office);
  return inTransaction(database.worker, {}, async (tx) => {
    const given = await registerEntry(tx, {
      ...entry,
      dossierId,
      office: { code: office, authority: huongSen.office },
      year: 2024,
      registeredOn: parsePlainDate('2024-05-06'),
      registrationType: 1,
    });
    await putInForce(tx, given.entry);
    return given;
  });
}

/** Where a dossier stands, as its process says. */
export const stateOf = async (rig: WholeOffice, { id }: Filed): Promise<Dossier> => {
  const [row]: { state: Dossier }[] = await rig.database.owner.query('SELECT state FROM dossier WHERE id = $1', [id]);
  if (!row) throw new Error(`no dossier ${id}`);
  return row.state;
};

const stageNow = (rig: WholeOffice, { id }: Filed): string => rig.seen(id).at(-1)?.stage ?? 'received';

export async function act(rig: WholeOffice, { id }: Filed, command: Command): Promise<void> {
  await rig.client.act(id, command, randomUUID());
}

const stepIn = <K extends Step['kind']>({ steps }: Plan, kind: K): Extract<Step, { kind: K }> | undefined =>
  steps.find((step): step is Extract<Step, { kind: K }> => step.kind === kind);

/** Goes the main way up to a stage, each act in its turn, and sits out what has to hang out. */
export async function goOn(rig: WholeOffice, clock: SharedClock, filed: Filed, to = 'delivered'): Promise<void> {
  for (let stage = stageNow(rig, filed); stage !== to; stage = stageNow(rig, filed)) {
    if (stage !== 'waitingPeriod') await clock.inTurn(() => doNext(rig, filed));
    else {
      const { waiting } = await stateOf(rig, filed);
      if (waiting) await clock.until(waiting.until);
      await rig.until(filed.id, 'waitingEnded');
    }
  }
}

/** Does what the desk whose turn it is would do next. */
async function doNext(rig: WholeOffice, filed: Filed): Promise<void> {
  const { id, plan, applicant } = filed;
  const tell = (command: Command): Promise<void> => act(rig, filed, command);
  switch (stageNow(rig, filed)) {
    case 'check':
      return rig.until(id, 'checked');
    case 'reception':
      return tell({ do: 'accept', by: staff.receptionist });
    case 'payment':
      return pay(rig, filed);
    case 'appearance':
      await tell({ do: 'appoint', by: staff.officer, for: rig.now() });
      return tell({ do: 'attend', by: staff.officer, present: ['requester'] });
    case 'examination': {
      if (stepIn(plan, 'waitingPeriod') && !(await stateOf(rig, filed)).waited)
        return tell({ do: 'beginWaiting', by: staff.officer });
      return tell({ do: stepIn(plan, 'draftConfirmation') ? 'sendDraft' : 'register', by: staff.officer });
    }
    case 'draftConfirmation': {
      await rig.until(id, 'draftSent');
      const { draft } = await stateOf(rig, filed);
      if (!draft) throw new Error('no draft');
      return tell({ do: 'confirmDraft', by: applicant, digest: draft.digest });
    }
    case 'registration':
      return tell({ do: 'register', by: staff.officer });
    case 'approval':
      return approve(rig, filed);
    case 'seal': {
      const { document } = await stateOf(rig, filed);
      if (!document) throw new Error('no document');
      return tell({ do: 'seal', by: staff.clerk, document: document.id, digest: document.digest });
    }
    case 'delivery': {
      const parties = stepIn(plan, 'delivery')?.parties;
      if (plan.channel === 'online' && !parties) return rig.until(id, 'delivered');
      return tell({ do: 'handOver', by: staff.receptionist, ...(parties && { present: parties }) });
    }
    default:
      throw new Error(`nobody's turn at ${stageNow(rig, filed)}`);
  }
}

/** The leader signs the paper that lies before him, once it does. */
async function approve(rig: WholeOffice, filed: Filed): Promise<void> {
  const { returns } = await stateOf(rig, filed);
  await rig.until(filed.id, 'rendered', returns + 1);
  const { document } = await stateOf(rig, filed);
  if (!document) throw new Error('no document');
  await act(rig, filed, { do: 'approve', by: staff.leader, document: document.id, digest: document.digest });
}

/** Through the payment service online, in cash at the counter. */
async function pay(rig: WholeOffice, { id, plan, applicant }: Filed): Promise<void> {
  if (plan.channel !== 'online') {
    const payment = as<PaymentId>(randomUUID());
    await takeCash(rig.database.officeApi, rig.client, { dossier: id, payment, by: staff.receptionist });
    return;
  }
  const viewer = { person: applicant.person };
  const { payment, amount } = await inTransaction(rig.database.citizenApi, viewer, (tx) => requestPayment(tx, { id }));
  const paid = { payment, amount, reference: `GL-${payment}`, paidAt: instantOf(new Date()), receipt: 'BL-1' };
  await settlePayment(rig.database.citizenApi, rig.client, paid);
}

/** What somebody wrote down for an act, as the office API keeps it. */
export async function noteFor(rig: WholeOffice, { id }: Filed, text: string): Promise<NoteId> {
  const note = randomUUID();
  await rig.database.owner.query(`INSERT INTO note (id, dossier_id, purpose, text) VALUES ($1, $2, 'reason', $3)`, [
    note,
    id,
    text,
  ]);
  return as<NoteId>(note);
}
