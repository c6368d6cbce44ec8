import type { EntityManager } from 'typeorm';
import type { Case } from './case';
import type { Eyes } from './timeline';

/** A dossier by its id or by the code printed for people. */
export type CaseRef = { readonly id: string } | { readonly code: string };

/**
 * Reads one dossier whole, in the eyes of the transaction's viewer: null when it is not there for him. One statement, so
 * that facts, state and papers are of the same moment.
 */
export async function readCase(tx: Pick<EntityManager, 'query'>, ref: CaseRef, eyes: Eyes): Promise<Case | null> {
  const [column, value] = 'id' in ref ? ['id', ref.id] : ['code', ref.code];
  const [row]: { case: CaseJson }[] = await tx.query(statement(column, eyes), [value]);
  return row ? revived(row.case) : null;
}

/** As JSON tells it: instants are text. */
type CaseJson = {
  readonly [K in keyof Case]: Case[K] extends Date
    ? string
    : Case[K] extends Date | null
      ? string | null
      : K extends 'documents'
        ? readonly Told<Case[K]>[]
        : Case[K];
};
type Told<List> = List extends readonly (infer Item)[]
  ? { readonly [K in keyof Item]: Item[K] extends Date ? string : Item[K] }
  : never;

const revived = (c: CaseJson): Case => ({
  ...c,
  submittedAt: new Date(c.submittedAt),
  receptionDue: c.receptionDue === null ? null : new Date(c.receptionDue),
  changedAt: new Date(c.changedAt),
  documents: c.documents.map((row) => ({ ...row, madeAt: new Date(row.madeAt) })),
});

const listOf = (row: string, from: string, order: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object(${row}) ORDER BY ${order}) FROM ${from}), '[]')`;

const statement = (column: string, eyes: Eyes): string => `
  SELECT jsonb_build_object(
    'id', d.id, 'code', d.code, 'channel', d.channel,
    'office', jsonb_build_object('code', u.code, 'name', u.name, 'authority', u.authority),
    'applicantKey', d.applicant_key, 'applicantName', d.applicant_name, 'subjectName', d.subject_name,
    'matter', d.matter, 'submittedAt', d.submitted_at, 'stage', d.stage, 'turn', d.turn,
    'nationalStatus', d.national_status, 'receptionDue', d.reception_due, 'state', d.state, 'changedAt', d.changed_at,
    'facts', ${listOf(
      `'seq', f.seq, 'fact', f.fact, 'name', s.full_name, 'title', s.title`,
      'dossier_fact f LEFT JOIN staff s ON s.id = f.by_staff WHERE f.dossier_id = d.id',
      'f.seq',
    )},
    'record', coalesce((SELECT c.questions FROM dossier_content c WHERE c.dossier_id = d.id
      AND c.version <= coalesce((d.state ->> 'version')::int, 1) ORDER BY c.version DESC LIMIT 1), '[]'),
    'notes', ${listOf(`'id', n.id, 'text', n.text, 'items', n.items`, 'note n WHERE n.dossier_id = d.id', 'n.written_at')},
    'evidence', ${listOf(
      `'component', e.component, 'rule', e.rule, 'outcome', e.outcome, 'fields', e.fields`,
      `(SELECT DISTINCT ON (component) * FROM evidence WHERE dossier_id = d.id ORDER BY component, version DESC) e`,
      'e.component',
    )},
    'files', ${listOf(
      `'id', a.id, 'component', a.component, 'fileName', a.file_name, 'mediaType', a.media_type, 'size', a.size`,
      'attachment a WHERE a.dossier_id = d.id',
      'a.uploaded_at',
    )},
    'documents', ${listOf(
      `'id', p.id, 'purpose', p.purpose, 'state', p.state, 'digest', p.sha256, 'madeAt', p.made_at,
       'verificationCode', p.verification_code`,
      'document p WHERE p.dossier_id = d.id',
      'p.made_at',
    )},
    'entry', (SELECT jsonb_build_object('number', e.number, 'year', e.year, 'volume', b.volume, 'state', e.state)
      FROM entry e LEFT JOIN book b ON b.id = e.book_id WHERE e.dossier_id = d.id
      ORDER BY (e.id::text = d.state #>> '{entry,id}') DESC LIMIT 1),
    'slips', ${listOf(
      `'seq', l.seq, 'kind', l.kind, 'number', l.number, 'year', l.year`,
      'slip l WHERE l.dossier_id = d.id',
      'l.seq',
    )},
    'verifications', ${listOf(
      `'id', v.id, 'askedOffice', w.name, 'question', ${eyes === 'staff' ? 'v.question' : 'NULL'}, 'state', v.state,
       'replyBy', v.reply_by, 'answer', ${eyes === 'staff' ? 'v.answer' : 'NULL'}, 'answerText', ${eyes === 'staff' ? 'v.answer_text' : 'NULL'}`,
      `verification v JOIN unit w ON w.code = v.asked_office_code WHERE v.dossier_id = d.id AND v.state <> 'written'`,
      'v.written_at',
    )}
  ) AS case
  FROM dossier d JOIN unit u ON u.code = d.office_code WHERE d.${column} = $1`;
