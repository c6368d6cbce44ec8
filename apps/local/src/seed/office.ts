import { vietnam2025To2028 } from '@hotich/domain';
import { personKeyOf } from '@hotich/identity';
import { storyCommunes, storyStaff } from '@hotich/testing';
import type { DataSource } from 'typeorm';

const province = '92';
/** Two-level local government began on this day. */
const since = '2025-07-01';

/**
 * The invented communes under the real province (a migration brings it, with its real communes), the calendar of the law, and the invented staff. What is there stays.
 *
 * Staff of no commune (administrator, auditor) belong to the province's own unit. No dossier and no book is of that unit, and
 * rows are guarded by unit: they can sign in and see nobody's dossier, which is as it should be.
 */
export async function seedOffices(source: DataSource, staff: { issuer: string; personKey: string }): Promise<void> {
  for (const commune of storyCommunes)
    await source.query(
      `INSERT INTO unit (code, name, authority, kind, parent_code, valid_from)
       VALUES ($1, $2, $3, 'commune', $4, $5) ON CONFLICT DO NOTHING`,
      [commune.code, capitalised(commune.commune), commune.office, province, since],
    );
  const calendar = vietnam2025To2028;
  await source.query(
    `INSERT INTO work_calendar (version, valid_from, valid_to, content) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [calendar.version, calendar.from, calendar.to, JSON.stringify(calendar)],
  );
  for (const person of storyStaff)
    await source.query(
      `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, email, valid_from)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [
        person.id,
        staff.issuer,
        person.name,
        person.title,
        person.officeCode ?? province,
        person.roles,
        personKeyOf(person.personalId, staff.personKey),
        person.email,
        since,
      ],
    );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
