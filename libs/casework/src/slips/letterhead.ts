import type { IssuingOffice, SigningLeader } from '@hotich/documents';
import { localOf } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { Case } from '../view/case';
import { placeOf } from './slip-words';

/** In whose name a letter of the committee goes out. */
export interface Letterhead {
  readonly office: IssuingOffice;
  readonly signer: SigningLeader;
}

/** The office with the level above it, and a leader in office on the day of the slip; the name is empty when it has none. */
export async function readLetterhead(
  tx: Pick<EntityManager, 'query'>,
  { office, facts }: Case,
  seq: number,
): Promise<Letterhead> {
  const issued = facts.find((row) => row.seq === seq)?.fact.at;
  const [row]: { superior: string | null; name: string | null; title: string | null }[] = await tx.query(
    `SELECT p.name AS superior, s.full_name AS name, s.title
     FROM unit u LEFT JOIN unit p ON p.code = u.parent_code
     LEFT JOIN LATERAL (
       SELECT full_name, title FROM staff WHERE office_code = u.code AND 'leader' = ANY (roles)
         AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY valid_from, id LIMIT 1
     ) s ON true WHERE u.code = $1`,
    [office.code, issued ? localOf(issued).date : null],
  );
  return {
    office: { name: office.authority, superior: row?.superior ?? '', place: placeOf(office.authority) },
    signer: {
      fullName: row?.name ?? '',
      rank: /phó chủ tịch/iu.test(row?.title ?? '') ? 'viceChairman' : 'chairman',
    },
  };
}
