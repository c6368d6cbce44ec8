import { recordAudit } from '@hotich/audit';
import type { EntryId } from '@hotich/domain';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { bookProblemOf } from './book-problem';

/** How the trail names an act upon a volume. */
export interface BookAct {
  readonly action: `book.${string}` | 'entry.opened';
  readonly book: string;
  readonly entry?: EntryId;
}

@Injectable()
export class BookActs {
  constructor(private readonly source: DataSource) {}

  /** Reads in the eyes of the caller's office. */
  async read<T>(staff: Member, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await inTransaction(this.source, { office: staff.office.code }, work);
    } catch (error) {
      throw bookProblemOf(error);
    }
  }

  /** Carries an act out and writes its line of the trail, both or neither. */
  carryOut<T>(staff: Member, act: BookAct, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.read(staff, async (tx) => {
      const done = await work(tx);
      await recordAudit(tx, {
        actor: `staff:${staff.id}`,
        office: staff.office.code,
        action: act.action,
        ...(act.entry && { entry: act.entry }),
        outcome: 'done',
        detail: { book: act.book },
      });
      return done;
    });
  }
}
