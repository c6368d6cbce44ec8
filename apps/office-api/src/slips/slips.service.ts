import { recordAudit } from '@hotich/audit';
import {
  type Case,
  controlSheetOf,
  declarationPaperOf,
  instantOf,
  legalDay,
  officesOn,
  readCase,
  readFollowUpBook,
  readLetterhead,
  renderSlip,
  slipOf,
} from '@hotich/casework';
import { controlSheet, followUpBook, paperDeclaration, renderDocument } from '@hotich/documents';
import { as, type DossierId } from '@hotich/domain';
import { notFound, Problem } from '@hotich/http';
import { identityConfig, type IdentityConfig, type Member } from '@hotich/identity';
import { FileStore, inTransaction } from '@hotich/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FollowUpQueryDto } from './follow-up-query.dto';

export interface PrintedPaper {
  readonly pdf: Buffer;
  readonly name: string;
}

/** Papers that an office prints of its dossiers. Each look is written down in the transaction that took it. */
@Injectable()
export class SlipsService {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
    @Inject(identityConfig) private readonly identity: IdentityConfig,
  ) {}

  /** The slip or letter that the fact `seq` owed; an apology is the signed file itself. */
  async slip(staff: Member, id: string, seq: number): Promise<PrintedPaper> {
    const { found, made } = await this.look(staff, id, 'slip.read', async (tx, dossier) => {
      const trackingUrl = new URL(`/ho-so/${dossier.code}`, this.identity.homeUrl).href;
      const letterhead = await readLetterhead(tx, dossier, seq);
      return slipOf(dossier, seq, { trackingUrl, letterhead, eyes: 'staff' });
    });
    const pdf = made.template === null ? await this.files.get(made.digest) : (await renderSlip(made)).pdf;
    return { pdf: Buffer.from(pdf), name: `${found.code}-slip-${seq}.pdf` };
  }

  async controlSheet(staff: Member, id: string): Promise<PrintedPaper> {
    const { found, made } = await this.look(staff, id, 'controlSheet.read', (_tx, dossier) =>
      controlSheetOf(dossier, instantOf(new Date())),
    );
    const { pdf } = await renderDocument(controlSheet, made);
    return { pdf: Buffer.from(pdf), name: `${found.code}-control-sheet.pdf` };
  }

  async declaration(staff: Member, id: string): Promise<PrintedPaper> {
    const { found, made } = await this.look(staff, id, 'declaration.read', async (tx, dossier) => {
      const now = new Date();
      const offices = await officesOn(tx, legalDay(now));
      return declarationPaperOf(
        dossier,
        new Map(offices.map(({ code, authority }) => [code, authority])),
        instantOf(now),
      );
    });
    const { pdf } = await renderDocument(paperDeclaration, made);
    return { pdf: Buffer.from(pdf), name: `${found.code}-declaration.pdf` };
  }

  /** The follow-up book of the caller's office. `request.invalid` when the period is none or holds too many dossiers. */
  async followUpBook(staff: Member, { from, to }: FollowUpQueryDto): Promise<PrintedPaper> {
    if (from > to) throw new Problem('request.invalid', {}, [{ field: 'to', rule: 'beforeFirstDay' }]);
    const office = staff.office.code;
    const book = await inTransaction(this.source, { office }, async (tx) => {
      const read = await readFollowUpBook(tx, office, { from, to }, legalDay());
      if (!read) throw new Problem('request.invalid', {}, [{ field: 'to', rule: 'tooManyDossiers' }]);
      await recordAudit(tx, {
        actor: `staff:${staff.id}`,
        office,
        action: 'followUpBook.read',
        outcome: 'done',
        detail: { from, to, rows: read.rows.length },
      });
      return read;
    });
    const { pdf } = await renderDocument(followUpBook, book);
    return { pdf: Buffer.from(pdf), name: `follow-up-book-${from}-${to}.pdf` };
  }

  /** A dossier of the caller's office with what is made of it; nobody learns of another's. */
  private look<T>(
    staff: Member,
    id: string,
    action: string,
    make: (tx: EntityManager, dossier: Case) => T | null | Promise<T | null>,
  ): Promise<{ found: Case; made: T }> {
    const office = staff.office.code;
    return inTransaction(this.source, { office }, async (tx) => {
      const found = await readCase(tx, { id }, 'staff');
      const made = found && (await make(tx, found));
      if (!found || made === null) throw notFound('slip');
      const dossier = as<DossierId>(id);
      await recordAudit(tx, { actor: `staff:${staff.id}`, office, action, dossier, outcome: 'done' });
      return { found, made };
    });
  }
}
