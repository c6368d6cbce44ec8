import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@hotich/audit';
import { calendarInForce, instantOf, readCase, receiptOf, viewOf } from '@hotich/casework';
import { receipt, renderDocument } from '@hotich/documents';
import { as, type DossierId } from '@hotich/domain';
import { notFound } from '@hotich/http';
import { identityConfig, type IdentityConfig, type Member } from '@hotich/identity';
import { FileStore, inTransaction } from '@hotich/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { ClaimRepository } from '../tasks/claim.repository';
import { allowedCommands } from './allowed-commands';
import { DossierRepository, type EvidenceRow, type StoredPaper } from './dossier.repository';
import type { EvidenceDto, OfficeDossierDto } from './office-dossier.dto';

/** What the office reads of a dossier. Each look is written down in the transaction that took it. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly source: DataSource,
    private readonly dossiers: DossierRepository,
    private readonly claims: ClaimRepository,
    private readonly files: FileStore,
    @Inject(identityConfig) private readonly identity: IdentityConfig,
  ) {}

  view(staff: Member, id: string): Promise<OfficeDossierDto> {
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const found = await readCase(tx, { id }, 'staff');
      if (!found) throw notFound('dossier');
      const desk = await this.claims.find(tx, id);
      const evidence = await this.dossiers.evidence(tx, id);
      await looked(tx, staff, 'dossier.read', id);
      const { matter, state, stage } = found;
      const paper = stage === 'approval' || stage === 'seal' ? state?.document : null;
      return {
        ...viewOf(found, await calendarInForce(tx), 'staff'),
        claimedBy: desk?.claimedBy ? { id: desk.claimedBy, name: desk.claimedName ?? '' } : null,
        evidence: evidence.map(evidenceOf),
        allowed: state ? allowedCommands(matter, state, staff.actor) : [],
        ...(paper && { signing: { document: paper.id, digest: paper.digest } }),
      };
    });
  }

  document(staff: Member, id: string, documentId: string): Promise<StoredPaper & { bytes: Buffer }> {
    return this.paper(staff, id, 'document.read', (tx) => this.dossiers.document(tx, id, documentId));
  }

  /** The receipt of an accepted dossier, made anew from its facts: the same facts give the same paper. */
  async receipt(staff: Member, id: string): Promise<{ pdf: Buffer; code: string }> {
    const found = await inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const dossier = await readCase(tx, { id }, 'staff');
      if (dossier) await looked(tx, staff, 'receipt.read', id);
      return dossier;
    });
    const data = found && receiptOf(found, new URL(`/ho-so/${found.code}`, this.identity.homeUrl).href);
    if (!data) throw notFound('receipt');
    return { pdf: Buffer.from((await renderDocument(receipt, data)).pdf), code: found.code };
  }

  attachment(staff: Member, id: string, fileId: string): Promise<StoredPaper & { bytes: Buffer }> {
    return this.paper(staff, id, 'attachment.read', (tx) => this.dossiers.attachment(tx, id, fileId));
  }

  private async paper(
    staff: Member,
    id: string,
    action: string,
    find: (tx: EntityManager) => Promise<StoredPaper | null>,
  ): Promise<StoredPaper & { bytes: Buffer }> {
    const paper = await inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const found = await find(tx);
      if (!found) throw notFound('file');
      await looked(tx, staff, action, id);
      return found;
    });
    return { ...paper, bytes: await this.files.get(paper.sha256) };
  }
}

const looked = (tx: EntityManager, staff: Member, action: string, id: string): Promise<void> =>
  recordAudit(tx, {
    actor: `staff:${staff.id}`,
    office: staff.office.code,
    action,
    dossier: as<DossierId>(id),
    outcome: 'done',
  });

const evidenceOf = ({ taken_at, record_id, ...row }: EvidenceRow): EvidenceDto => ({
  ...row,
  takenAt: instantOf(taken_at),
  recordId: record_id,
});
