import { calendarInForce } from '@hotich/casework';
import { type Dossier, instantOfMillis, type Matter } from '@hotich/domain';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { allowedCommands } from '../dossiers/allowed-commands';
import { claimJoin, rankOf, taskColumns, taskOf, type TaskRow } from '../tasks/task-row';
import type { ApologyDto, ApologyPageDto } from './apology.dto';

type Row = TaskRow & { readonly matter: Matter; readonly state: Dossier; readonly reason: string | null };

/** Apologies drawn up and not yet signed. They wait beside the dossier's own stage, so that no desk list shows them. */
@Injectable()
export class ApologiesService {
  constructor(private readonly source: DataSource) {}

  /** All of the leader's office, the most urgent first; there is one a dossier, and few at a time. */
  list(staff: Member): Promise<ApologyPageDto> {
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const rows: Row[] = await tx.query(
        `SELECT ${taskColumns}, d.matter, d.state, n.text AS reason FROM dossier d ${claimJoin}
         LEFT JOIN note n ON n.id::text = d.state #>> '{apology,note}'
         WHERE d.state #>> '{apology,document,id}' IS NOT NULL AND d.state #>> '{apology,signed}' = 'false'
           AND d.state ->> 'outcome' IS NULL
         ORDER BY ${rankOf}, d.submitted_at, d.id`,
      );
      const calendar = await calendarInForce(tx);
      const now = instantOfMillis(Date.now());
      const items = rows.flatMap((row): ApologyDto[] => {
        const apology = row.state.apology;
        if (!apology?.document) return [];
        return [
          {
            ...taskOf(row, now, calendar),
            document: apology.document.id,
            digest: apology.document.digest,
            newDue: apology.newDue,
            reason: row.reason,
            allowed: allowedCommands(row.matter, row.state, staff.actor),
          },
        ];
      });
      return { items, total: items.length, next: null };
    });
  }
}
