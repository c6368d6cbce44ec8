import { as, type OfficeCode, type PersonKey, type Role, roles, type StaffId } from '@hotich/domain';
import { Problem } from '@hotich/http';
import type { JWTPayload } from 'jose';
import type { DataSource } from 'typeorm';
import type { Citizen, Member } from '../people';
import { personKeyOf } from '../person-key';

/** Claims of the national sign-in (VNeID by way of the National Public Service Portal). Without a personal number nobody. */
export function citizenOf(claims: JWTPayload, personKey: string): Citizen {
  const personalId = textOf(claims['SoDinhDanh']);
  const name = textOf(claims['HoVaTen']);
  if (personalId === null || !/^\d{12}$/.test(personalId) || name === null) throw new Problem('access.forbidden');
  const person = personKeyOf(personalId, personKey);
  return {
    is: 'citizen',
    personKey: person,
    personalId,
    name: name.normalize('NFC'),
    birthDate: isoDateOf(textOf(claims['NgayThangNamSinh'])),
    phone: textOf(claims['SoDienThoai']),
    email: textOf(claims['ThuDienTu']) ?? textOf(claims['email']),
    // Names of these claims are not published yet; to be brought in line when they are (TT 117/2026/TT-BTC).
    eid: {
      level2: claims['MucDoDinhDanh'] === '2',
      basicPapersIntegrated: claims['DaTichHopGiayToCoBan'] === '1',
      marriageCertificateIntegrated: claims['DaTichHopGiayKetHon'] === '1',
    },
    actor: { is: 'applicant', person },
  };
}

/**
 * The member of staff behind a subject: one row of `staff`, vouched for by this issuer and valid today in Việt Nam.
 * The identity provider says who somebody is; what he may do is ours to say.
 */
export async function memberOf(claims: JWTPayload, issuer: string, source: DataSource): Promise<Member> {
  const [row]: StaffRow[] = await source.query(
    `SELECT s.id, s.full_name, s.title, s.office_code, u.name AS office_name, s.roles, s.person_key
     FROM staff s JOIN unit u ON u.code = s.office_code
     WHERE s.id::text = $1 AND s.issuer = $2
       AND (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN s.valid_from AND coalesce(s.valid_to, 'infinity')`,
    [claims.sub, issuer],
  );
  if (!row) throw new Problem('access.forbidden');
  const id = as<StaffId>(row.id);
  const office = as<OfficeCode>(row.office_code);
  const person = as<PersonKey>(row.person_key);
  const held = row.roles.filter((role): role is Role => roles.some((known) => known === role));
  return {
    is: 'member',
    id,
    name: row.full_name,
    title: row.title,
    office: { code: office, name: row.office_name },
    roles: held,
    personKey: person,
    actor: { is: 'staff', id, office, roles: held, person },
  };
}

interface StaffRow {
  readonly id: string;
  readonly full_name: string;
  readonly title: string;
  readonly office_code: string;
  readonly office_name: string;
  readonly roles: readonly string[];
  readonly person_key: string;
}

const textOf = (claim: unknown): string | null =>
  typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null;

/** Providers write `1995-03-08`, `08/03/1995` or `19950308`. */
function isoDateOf(text: string | null): string | null {
  if (text === null) return null;
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (day) return `${day[3]}-${day[2]}-${day[1]}`;
  const packed = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  return packed ? `${packed[1]}-${packed[2]}-${packed[3]}` : null;
}
