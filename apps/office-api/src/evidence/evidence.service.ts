import { recordAudit } from '@hotich/audit';
import { rerunEvidence } from '@hotich/evidence';
import { notFound } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RerunDto } from './evidence.dto';

/** Kept look-ups of the caller's own office, run again. Each run is written down in the transaction that made it. */
@Injectable()
export class EvidenceService {
  constructor(private readonly source: DataSource) {}

  rerun(staff: Member, id: string): Promise<RerunDto> {
    const office = staff.office.code;
    return inTransaction(this.source, { office }, async (tx) => {
      const rerun = await rerunEvidence(tx, id);
      if (!rerun) throw notFound('evidence');
      const detail = { evidence: id, component: rerun.component };
      const action = 'evidence.rerun';
      const { dossier } = rerun;
      await recordAudit(tx, { actor: `staff:${staff.id}`, office, action, dossier, outcome: 'done', detail });
      return { ...rerun, takenAt: rerun.takenAt.toISOString() };
    });
  }
}
