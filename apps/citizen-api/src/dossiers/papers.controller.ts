import { recordAudit } from '@hotich/audit';
import { isForCitizen } from '@hotich/casework';
import { as, type DossierId } from '@hotich/domain';
import { ApiProblems, notFound, sendPdf } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { FileStore } from '@hotich/persistence';
import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { DossierReader } from './dossier-reader.service';

@ApiTags('documents')
@Controller('dossiers/:code/documents')
export class PapersController {
  constructor(
    private readonly source: DataSource,
    private readonly reader: DossierReader,
    private readonly store: FileStore,
  ) {}

  /** The draft that waits for confirmation, or a sealed result. */
  @Get(':documentId')
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
}
