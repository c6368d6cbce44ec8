import { Injectable } from '@nestjs/common';
import { recordAudit } from '@hotich/audit';
import { as, type EntryId } from '@hotich/domain';
import { notFound } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { decidePair, findLikely, getEntry, RegisterError, relatedEntries } from '@hotich/registers';
import { DataSource, type EntityManager } from 'typeorm';
import type { DecidedPairDto, LikelyEntryDto, LikelyQueryDto, PairDto, RelatedEntryDto } from './likely.dto';
import { summaryOf } from './registers.service';

/** Who somebody may be in the books, and which entries are of one person. Each look is in the trail, without the name. */
@Injectable()
export class LikelyService {
  constructor(private readonly source: DataSource) {}

  likely(staff: Member, { purpose, ...sought }: LikelyQueryDto): Promise<LikelyEntryDto[]> {
    return this.within(staff, async (tx) => {
      const found = await findLikely(tx, sought);
      const detail = { purpose, kind: sought.kind, found: found.length };
      await this.trail(tx, staff, { action: 'entry.search', detail });
      return found.map(({ entry, comparison: { score, verdict, fields } }) => ({
        entry: summaryOf(entry),
        score,
        verdict,
        fields,
      }));
    });
  }

  related(staff: Member, id: string): Promise<RelatedEntryDto[]> {
    return this.within(staff, async (tx) => {
      const entry = as<EntryId>(id);
      if (!(await getEntry(tx, entry))) throw notFound('entry');
      await this.trail(tx, staff, { action: 'entry.related', entry });
      return (await relatedEntries(tx, entry)).map(({ entry: other, by }) => ({ entry: summaryOf(other), by }));
    });
  }

  decide(staff: Member, id: string, { other, decision, reason }: PairDto): Promise<DecidedPairDto> {
    return this.within(staff, async (tx) => {
      const one = as<EntryId>(id);
      const pair = { one, other: as<EntryId>(other), decision, reason, by: staff.id };
      const decided = await decidePair(tx, pair).catch((error: unknown) => {
        throw error instanceof RegisterError ? notFound('entry') : error;
      });
      await this.trail(tx, staff, { action: 'entry.pair', entry: one, detail: { other, decision } });
      return { id: decided.id, decision, score: decided.comparison.score };
    });
  }

  private within<T>(staff: Member, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.source, { office: staff.office.code }, work);
  }

  private trail(
    tx: EntityManager,
    staff: Member,
    line: { action: string; entry?: EntryId; detail?: Record<string, string | number> },
  ): Promise<void> {
    return recordAudit(tx, { actor: `staff:${staff.id}`, office: staff.office.code, outcome: 'done', ...line });
  }
}
