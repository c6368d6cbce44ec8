import { findEdition } from '@hotich/catalogue';
import type { FollowUpBookDocument, FollowUpRow } from '@hotich/documents';
import { type Channel, parsePlainDate, type PlainDate } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { instantOf } from '../legal-day';
import { centreOf, slipTimeOf } from './slip-words';

/** A book of more lines is read by nobody; who wants them all asks for shorter periods. */
export const mostFollowUpRows = 2_000;

export interface FollowUpPeriod {
  readonly from: PlainDate;
  /** The last day. */
  readonly to: PlainDate;
}

interface Row {
  readonly code: string;
  readonly procedure: string;
  readonly edition: string;
  readonly channel: Channel;
  readonly applicant: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly received: Date;
  readonly due: Date | null;
  readonly returned: Date | null;
}

/**
 * The follow-up book of the viewer's office (Mẫu 07 TT 03/2025/TT-VPCP): dossiers accepted in a period, in the order of
 * their receipts. Null when they are more than {@link mostFollowUpRows}.
 */
export async function readFollowUpBook(
  tx: Pick<EntityManager, 'query'>,
  office: string,
  { from, to }: FollowUpPeriod,
  today: PlainDate,
): Promise<FollowUpBookDocument | null> {
  const [unit]: { code: string; name: string; authority: string }[] = await tx.query(
    'SELECT code, name, authority FROM unit WHERE code = $1',
    [office],
  );
  if (!unit) throw new Error(`no unit ${office}`);
  const rows: Row[] = await tx.query(
    `SELECT d.code, d.procedure, d.edition, d.channel, d.applicant_name AS applicant, d.contact ->> 'phone' AS phone,
            d.contact ->> 'email' AS email, r.issued_at AS received, d.due_original AS due,
            (SELECT max(f.at) FROM dossier_fact f WHERE f.dossier_id = d.id AND f.kind = 'delivered') AS returned
     FROM receipt r JOIN dossier d ON d.id = r.dossier_id
     WHERE r.office_code = $1 AND r.issued_at >= $2::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
       AND r.issued_at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
     ORDER BY r.year, r.number LIMIT ${mostFollowUpRows + 1}`,
    [office, from, to],
  );
  if (rows.length > mostFollowUpRows) return null;
  return {
    centre: centreOf(unit),
    from: dayOf(from),
    to: dayOf(to),
    printedOn: dayOf(today),
    rows: rows.map((row) => rowOf(row, unit.authority)),
  };
}

function rowOf(row: Row, decidingOffice: string): FollowUpRow {
  const { phone, email, due, returned } = row;
  return {
    dossierCode: row.code,
    request: findEdition(row.procedure, row.edition)?.title.vi ?? row.procedure,
    applicant: { fullName: row.applicant, ...(phone !== null && { phone }), ...(email !== null && { email }) },
    decidingOffice,
    receivedAt: slipTimeOf(instantOf(row.received)),
    ...(due && { dueAt: slipTimeOf(instantOf(due)) }),
    ...(returned && { returnedAt: slipTimeOf(instantOf(returned)), returnedBy: ways[row.channel] }),
  };
}

const ways: Record<Channel, string> = { online: 'Trực tuyến', counter: 'Trực tiếp', post: 'Bưu chính' };

function dayOf(date: PlainDate): FollowUpBookDocument['from'] {
  const [year = 0, month = 1, day = 1] = parsePlainDate(date).split('-').map(Number);
  return { year, month, day };
}
