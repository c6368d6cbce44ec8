import { recordAudit } from '@hotich/audit';
import { isForCitizen, isSlipForCitizen, readLetterhead, receiptOf, renderSlip, slipOf } from '@hotich/casework';
import { receipt, renderDocument } from '@hotich/documents';
import { as, type DossierId } from '@hotich/domain';
import { ApiProblems, notFound, sendPdf } from '@hotich/http';
import { type Citizen, CurrentCitizen, identityConfig, type IdentityConfig } from '@hotich/identity';
import { FileStore } from '@hotich/persistence';
import { Controller, Get, Inject, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { DossierReader } from './dossier-reader.service';

@ApiTags('documents')
@Controller('dossiers/:code')
export class PapersController {
  constructor(
    private readonly source: DataSource,
    private readonly reader: DossierReader,
    private readonly store: FileStore,
    @Inject(identityConfig) private readonly identity: IdentityConfig,
  ) {}

  /** The draft that waits for confirmation, or a sealed result. */
  @Get('documents/:documentId')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(401, 404)
  async readDocument(
    @CurrentCitizen() { personKey }: Citizen,
    @Param('code') code: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const dossier = await this.reader.read(personKey, code);
    const document = dossier.documents.find((paper) => paper.id === documentId && isForCitizen(dossier, paper));
    if (!document) throw notFound('document');
    const bytes = await this.store.get(document.digest);
    await recordAudit(this.source.manager, {
      actor: `person:${personKey}`,
      action: 'document.read',
      dossier: as<DossierId>(dossier.id),
      outcome: 'done',
      detail: { document: document.id },
    });
    sendPdf(reply, bytes, `${code}-${document.purpose}.pdf`);
  }

  /** The receipt with its appointment (Mẫu 01 TT 03/2025/TT-VPCP); there is none before acceptance. */
  @Get('receipt')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(401, 404)
  async readReceipt(
    @CurrentCitizen() { personKey }: Citizen,
    @Param('code') code: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const dossier = await this.reader.read(personKey, code);
    const data = receiptOf(dossier, this.trackingUrl(code));
    if (!data) throw notFound('receipt');
    const { pdf } = await renderDocument(receipt, data);
    sendPdf(reply, Buffer.from(pdf), `${code}-receipt.pdf`);
  }

  /** A slip that the office owed the applicant (Mẫu 02 to 05 TT 03/2025/TT-VPCP), or what it posted of his matter. */
  @Get('slips/:seq')
  @ApiProduces('application/pdf')
  @ApiParam({ name: 'seq', schema: { type: 'integer' }, description: 'Number of the fact that owed it.' })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(401, 404)
  async readSlip(
    @CurrentCitizen() { personKey }: Citizen,
    @Param('code') code: string,
    @Param('seq') seq: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const dossier = await this.reader.read(personKey, code);
    const owed = dossier.slips.find((row) => String(row.seq) === seq && isSlipForCitizen(row));
    const slip =
      owed &&
      slipOf(dossier, owed.seq, {
        trackingUrl: this.trackingUrl(code),
        letterhead: await readLetterhead(this.source, dossier, owed.seq),
        eyes: 'citizen',
      });
    if (!slip) throw notFound('slip');
    const pdf = slip.template === null ? await this.store.get(slip.digest) : (await renderSlip(slip)).pdf;
    await recordAudit(this.source.manager, {
      actor: `person:${personKey}`,
      action: 'slip.read',
      dossier: as<DossierId>(dossier.id),
      outcome: 'done',
      detail: { seq: owed.seq },
    });
    sendPdf(reply, Buffer.from(pdf), `${code}-slip-${seq}.pdf`);
  }

  private trackingUrl(code: string): string {
    return new URL(`/ho-so/${code}`, this.identity.homeUrl).href;
  }
}
