import { Injectable } from '@nestjs/common';
import { recordAudit } from '@hotich/audit';
import { as, type EntryId } from '@hotich/domain';
import { notFound, Problem } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { type Entry, type EntryDetails, getEntry, listBooks, searchEntries } from '@hotich/registers';
import { DataSource } from 'typeorm';
import type { BookDto, EntryDetailsDto, EntryDto, EntryPageDto, EntryQueryDto } from './register.dto';

@Injectable()
export class RegistersService {
  constructor(private readonly source: DataSource) {}

  async search(staff: Member, { cursor, limit, ...filter }: EntryQueryDto): Promise<EntryPageDto> {
    // Everybody at once is no question to a register: who looks has somebody in mind.
    if (Object.values(filter).every((value) => value === undefined))
      throw new Problem('request.invalid', {}, [{ field: 'name', rule: 'required' }]);
    const page = await inTransaction(this.source, { office: staff.office.code }, (tx) =>
      searchEntries(tx, filter, { ...(cursor !== undefined && { cursor }), limit }),
    );
    return { ...page, items: page.items.map(summaryOf) };
  }

  async entry(staff: Member, id: string): Promise<EntryDetailsDto> {
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const entry = await getEntry(tx, as<EntryId>(id));
      if (!entry) throw notFound('entry');
      const actor = `staff:${staff.id}`;
      await recordAudit(tx, {
        actor,
        office: staff.office.code,
        action: 'entry.read',
        entry: entry.id,
        outcome: 'done',
      });
      return detailsOf(entry);
    });
  }

  books(staff: Member): Promise<BookDto[]> {
    return inTransaction(this.source, { office: staff.office.code }, (tx) => listBooks(tx));
  }
}

/** An entry as lists tell it. */
export function summaryOf(entry: Entry): EntryDto {
  const { id, kind, number, year, volume, registeredOn, subjectName, subjectBirth, state, origin, quality } = entry;
  return { id, kind, number, year, volume, registeredOn, subjectName, subjectBirth, state, origin, quality };
}

/** An entry as the API tells it, with the notes beside it. */
export const detailsOf = (entry: EntryDetails): EntryDetailsDto => ({
  ...summaryOf(entry),
  page: entry.page,
  subjectPersonalId: entry.subjectPersonalId,
  dossier: entry.dossierId,
  content: entry.content,
  annotations: entry.annotations,
  book: { id: entry.bookId, volume: entry.volume, officeName: entry.officeName, accepted: entry.bookAccepted },
});
