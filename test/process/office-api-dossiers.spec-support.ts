import { randomUUID } from 'node:crypto';
import { extractCopy, planOf, recordOf } from '@hotich/catalogue';
import {
  as,
  blank,
  type Dossier,
  type DocumentId,
  type EntryId,
  evolve,
  type Fact,
  type Instant,
  type Matter,
  nationalStatusOf,
  type NoteId,
  type OfficeCode,
  parseInstant,
  type PersonKey,
  type Sha256,
  stageOf,
  type StaffId,
  turnOf,
} from '@hotich/domain';
import type { DataSource } from 'typeorm';

export interface LaidOut {
  readonly id: string;
  readonly code: string;
  readonly document: string;
  readonly digest: string;
  readonly attachment: string;
  readonly entry: string;
}

export interface Wanted {
  readonly office: string;
  readonly at: 'reception' | 'supplement' | 'examination' | 'approval' | 'received';
  readonly subject?: string;
  readonly submittedAt?: string;
  readonly due?: string | null;
  /** Who examined; another than any signer unless it is said. */
  readonly examiner?: StaffId;
}

export const answers = {
  requesterName: 'Thạch Thị Ngọc',
  requesterPersonalId: '099195000123',
  requesterBirthDate: '1995-03-08',
  requesterEmail: 'ngoc@example.test',
  relation: 'self',
  subjectName: 'Thạch Thị Ngọc',
  subjectBirthDate: '1995-03-08',
  subjectSex: 'female',
  registrationOffice: '99001',
  copies: 2,
} as const;

let counter = 0;

/** Lays out a dossier as its process would have left it: facts, row, answers, a file, an entry and a paper. */
export async function layOut(owner: DataSource, wanted: Wanted): Promise<LaidOut> {
  counter += 1;
  const laid: LaidOut = {
    id: randomUUID(),
    code: `HT-${String(counter).padStart(5, '0')}`,
    document: randomUUID(),
    digest: counter.toString(16).padStart(64, '0'),
    attachment: randomUUID(),
    entry: randomUUID(),
  };
  const matter: Matter = {
    plan: planOf(extractCopy, { channel: 'counter', office: as<OfficeCode>(wanted.office), answers }),
    applicant: as<PersonKey>('key-of-applicant'),
    parties: [as<PersonKey>('key-of-applicant')],
  };
  const facts = wanted.at === 'received' ? [] : factsTo(wanted, matter, laid);
  const state = facts.reduce((d, fact) => evolve(matter.plan, d, fact), blank);
  await writeRow(owner, wanted, laid, matter, facts.length > 0 ? state : null);
  await writeRest(owner, wanted, laid, facts);
  return laid;
}

function factsTo(wanted: Wanted, matter: Matter, laid: LaidOut): Fact[] {
  const at = parseInstant(wanted.submittedAt ?? '2026-11-25T01:00:00Z');
  const by = (id: StaffId, role: 'receptionist' | 'civilStatusOfficer') =>
    ({ is: 'staff', id, office: matter.plan.office, roles: [role], person: as<PersonKey>('somebody') }) as const;
  const receptionist = by(as<StaffId>(randomUUID()), 'receptionist');
  const examiner = by(wanted.examiner ?? as<StaffId>(randomUUID()), 'civilStatusOfficer');
  const due: Instant | null = wanted.due ? parseInstant(wanted.due) : null;
  const all: Fact[] = [
    { is: 'submitted', at, by: { is: 'applicant', person: matter.applicant }, receptionDue: due ?? at },
    { is: 'checked', at, results: [] },
    { is: 'accepted', at, by: receptionist, receipt: '1/2026' },
    { is: 'clockSet', at, clock: { calendar: 'c', due, dueOriginal: due, dueNew: null, alarms: [] } },
    { is: 'registered', at, by: examiner, entry: as<EntryId>(laid.entry), number: counter, year: 2026 },
    { is: 'rendered', at, document: as<DocumentId>(laid.document), digest: as<Sha256>(laid.digest) },
  ];
  if (wanted.at === 'supplement') {
    const note = as<NoteId>(randomUUID());
    return [
      ...all.slice(0, 2),
      { is: 'supplementAsked', at, by: receptionist, note, components: ['identity'], replyBy: at },
    ];
  }
  return all.slice(0, { reception: 2, examination: 4, approval: 6, received: 0 }[wanted.at]);
}

async function writeRow(
  owner: DataSource,
  wanted: Wanted,
  laid: LaidOut,
  matter: Matter,
  state: Dossier | null,
): Promise<void> {
  await owner.query(
    `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key, applicant_name,
       subject_name, matter, submitted_at, facts, stage, turn, national_status, reception_due, due, due_original, state)
     VALUES ($1, $2, gen_random_uuid(), $3, $4, 'counter', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17)`,
    [
      laid.id,
      laid.code,
      matter.plan.procedure,
      matter.plan.edition,
      wanted.office,
      matter.applicant,
      answers.requesterName,
      wanted.subject ?? answers.subjectName,
      JSON.stringify(matter),
      wanted.submittedAt ?? '2026-11-25T01:00:00Z',
      state?.facts ?? 0,
      state ? stageOf(matter.plan, state) : 'received',
      state ? turnOf(matter.plan, state) : null,
      state ? nationalStatusOf(matter.plan, state) : 1,
      wanted.due === null ? null : (state?.receptionDue ?? null),
      state?.clock?.due ?? null,
      state && JSON.stringify(state),
    ],
  );
}

async function writeRest(owner: DataSource, wanted: Wanted, laid: LaidOut, facts: readonly Fact[]): Promise<void> {
  for (const [index, fact] of facts.entries()) {
    const staff = 'by' in fact && fact.by?.is === 'staff' ? fact.by.id : null;
    await owner.query(
      'INSERT INTO dossier_fact (dossier_id, seq, kind, at, by_staff, fact) VALUES ($1, $2, $3, $4, $5, $6)',
      [laid.id, index + 1, fact.is, fact.at, staff, JSON.stringify(fact)],
    );
  }
  await owner.query('INSERT INTO dossier_content (dossier_id, version, questions, answers) VALUES ($1, 1, $2, $3)', [
    laid.id,
    JSON.stringify(recordOf(extractCopy.form, answers)),
    JSON.stringify(answers),
  ]);
  await owner.query(
    `INSERT INTO attachment (id, owner_key, dossier_id, component, file_name, media_type, size, sha256)
     VALUES ($1, 'key-of-applicant', $2, 'identity', 'thẻ căn cước.pdf', 'application/pdf', 4, $3)`,
    [laid.attachment, laid.id, laid.digest],
  );
  await owner.query(
    `INSERT INTO evidence (id, dossier_id, version, component, rule, rule_edition, outcome, source, fields, fields_sha256, ground)
     VALUES (gen_random_uuid(), $1, 1, 'identity', 'identity', '1', 'HIT_MATCH', 'population', '{"name":"Thạch Thị Ngọc"}', '', 'NĐ')`,
    [laid.id],
  );
  if (wanted.at === 'approval') await writePaper(owner, wanted, laid);
}

async function writePaper(owner: DataSource, wanted: Wanted, laid: LaidOut): Promise<void> {
  await owner.query(
    `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code)
     VALUES ($1, $2, 'result', 1, 'rendered', $3, 4, 'v')`,
    [laid.document, laid.id, laid.digest],
  );
  await owner.query(
    `INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, accepted, opened_on)
     VALUES ($1, $1, 'Ủy ban nhân dân', 'extractCopy', 2026, '01-TP/HT-2026-TLBS', 'registered', true, '2026-01-05')
     ON CONFLICT DO NOTHING`,
    [wanted.office],
  );
  await owner.query(
    `INSERT INTO entry (id, book_id, office_code, holding_office_code, kind, year, number, registered_on, state, origin,
       quality, dossier_id, subject_name, subject_name_key, subject_name_folded, content)
     SELECT $1, b.id, $2, $2, 'extractCopy', 2026, $3, '2026-11-25', 'unsigned', 'registered', 'registered', $4, $5, lower($5),
            'thachthingoc', '{"ndkHoTen": "Thạch Thị Ngọc", "soLuong": "2"}'
     FROM book b WHERE b.office_code = $2 AND b.kind = 'extractCopy'`,
    [laid.entry, wanted.office, counter, laid.id, wanted.subject ?? answers.subjectName],
  );
}
