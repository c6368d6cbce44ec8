import { Injectable } from '@nestjs/common';
import { calendarInForce } from '@hotich/casework';
import { instantOfMillis } from '@hotich/domain';
import { notFound, pageOf, Problem } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { ClaimRepository, type Desk } from './claim.repository';
import { actingRole, type DeskStage, deskOf, deskStages } from './desk-stages';
import { patternOf } from './search-pattern';
import { readCursor, writeCursor } from './task-cursor';
import type { ClaimDto, TaskCountsDto, TaskPageDto, TaskQueryDto } from './task.dto';
import { TaskRepository } from './task.repository';
import { taskOf } from './task-row';

@Injectable()
export class TasksService {
  constructor(
    private readonly source: DataSource,
    private readonly tasks: TaskRepository,
    private readonly claims: ClaimRepository,
  ) {}

  /** One page of a desk, most urgent first; of the caller's own desks when no stage is named. */
  list(staff: Member, query: TaskQueryDto): Promise<TaskPageDto> {
    const stages = query.stage ? [query.stage] : deskOf(staff.roles);
    return inTransaction(this.source, { office: staff.office.code }, (tx) => this.page(tx, stages, query));
  }

  /** How many dossiers of the office wait in each stage, exactly. */
  async counts(staff: Member): Promise<TaskCountsDto> {
    const found = await inTransaction(this.source, { office: staff.office.code }, (tx) => this.tasks.counts(tx));
    const of = (stage: DeskStage): number => found.get(stage) ?? 0;
    return Object.fromEntries(deskStages.map((stage) => [stage, of(stage)])) as Record<DeskStage, number>;
  }

  /** Takes a dossier onto the caller's desk; doing so again changes nothing. `task.claimed` when a colleague has it. */
  claim(staff: Member, id: string): Promise<ClaimDto> {
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const { turn, stage } = await this.getDesk(tx, id);
      if (turn === null) throw new Problem('dossier.notNow', { command: 'claim', stage });
      const role = actingRole(turn);
      if (!staff.roles.includes(role)) throw new Problem('dossier.roleMissing', { role });
      await this.claims.take(tx, id, staff.id);
      return this.claimOf(await this.getDesk(tx, id), staff);
    });
  }

  /** Gives a dossier back to the desk. `task.claimed` when it is a colleague who has it. */
  release(staff: Member, id: string): Promise<ClaimDto> {
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      await this.claims.release(tx, id, staff.id);
      return this.claimOf(await this.getDesk(tx, id), staff);
    });
  }

  /** Shared with the approval inbox, which is a desk with more on it. */
  async page(tx: EntityManager, stages: readonly DeskStage[], query: TaskQueryDto): Promise<TaskPageDto> {
    const after = query.cursor === undefined ? null : readCursor(query.cursor);
    if (query.cursor !== undefined && !after)
      throw new Problem('request.invalid', {}, [{ field: 'cursor', rule: 'notACursor' }]);
    const found = await this.tasks.page(tx, { stages, pattern: patternOf(query.q), after, limit: query.limit + 1 });
    const calendar = await calendarInForce(tx);
    const now = instantOfMillis(Date.now());
    const page = pageOf(found.rows, query.limit, found.total, writeCursor);
    return { ...page, items: page.items.map((row) => taskOf(row, now, calendar)) };
  }

  private async getDesk(tx: EntityManager, id: string): Promise<Desk> {
    const desk = await this.claims.find(tx, id);
    if (!desk) throw notFound('dossier');
    return desk;
  }

  private claimOf({ claimedBy, claimedName }: Desk, staff: Member): ClaimDto {
    if (claimedBy !== null && claimedBy !== staff.id) throw new Problem('task.claimed', { claimedBy });
    return { claimedBy: claimedBy === null ? null : { id: claimedBy, name: claimedName ?? '' } };
  }
}
