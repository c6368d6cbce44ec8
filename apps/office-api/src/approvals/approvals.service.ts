import { Injectable, Logger } from '@nestjs/common';
import type { DocumentId, Sha256 } from '@hotich/domain';
import { type PageQuery, problemOf } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { derivedId, inTransaction } from '@hotich/persistence';
import { DataSource } from 'typeorm';
import { allowedCommands } from '../dossiers/allowed-commands';
import { DossierActs } from '../dossiers/dossier-acts.service';
import type { TaskDto } from '../tasks/task.dto';
import { TasksService } from '../tasks/tasks.service';
import type { ApprovalDto, ApprovalPageDto, SignatureItemDto, SignatureOutcomeDto } from './approval.dto';
import { ApprovalRepository, type ApprovalRow } from './approval.repository';
import { bounded } from './bounded';
import { changeOf } from './register-change';

/** Signing is processor work elsewhere; more at once would only wait there. */
const atOnce = 4;

@Injectable()
export class ApprovalsService {
  readonly #log = new Logger('Approvals');

  constructor(
    private readonly source: DataSource,
    private readonly tasks: TasksService,
    private readonly approvals: ApprovalRepository,
    private readonly acts: DossierActs,
  ) {}

  /** The leader's one inbox over all procedures, ranked by what is due first, each with the paper to be signed. */
  inbox(staff: Member, query: PageQuery): Promise<ApprovalPageDto> {
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const page = await this.tasks.page(tx, ['approval'], query);
      const rows = await this.approvals.of(
        tx,
        page.items.map(({ id }) => id),
      );
      return { ...page, items: page.items.flatMap((task) => approvalOf(task, rows.get(task.id), staff)) };
    });
  }

  /** Signs each item on its own: one that fails says why and keeps no other from being signed. */
  sign(staff: Member, items: readonly SignatureItemDto[], key: string): Promise<SignatureOutcomeDto[]> {
    return bounded(items, atOnce, (item) => this.signOne(staff, item, derivedId('signature', key, item.dossier)));
  }

  private async signOne(staff: Member, item: SignatureItemDto, key: string): Promise<SignatureOutcomeDto> {
    const paper = { document: item.document as DocumentId, digest: item.digest as Sha256 };
    try {
      const { stage } = await this.acts.act(staff, item.dossier, { do: 'approve', ...paper }, key);
      return { dossier: item.dossier, ok: true, stage };
    } catch (error) {
      return { dossier: item.dossier, ok: false, problem: this.problemOf(error) };
    }
  }

  private problemOf(error: unknown): NonNullable<SignatureOutcomeDto['problem']> {
    const { code, params, status } = problemOf(error);
    if (status >= 500) this.#log.error({ err: error, code }, 'a signature of a batch failed');
    return { code, params };
  }
}

/** A task whose paper is being made anew at this very moment has nothing to sign and is left out. */
function approvalOf(task: TaskDto, row: ApprovalRow | undefined, staff: Member): ApprovalDto[] {
  if (!row?.state.document) return [];
  const { kind, number, year, volume, content } = row;
  const booked = kind && number !== null && year !== null && volume !== null && content;
  return [
    {
      ...task,
      document: row.state.document.id,
      digest: row.state.document.digest,
      change: booked ? changeOf({ kind, number, year, volume, content }) : [],
      allowed: allowedCommands(row.matter, row.state, staff.actor),
    },
  ];
}
