import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { ActReceipt } from '@hotich/contracts';
import type { DocumentId, OfficeCode, Sha256 } from '@hotich/domain';
import { ApiProblems, idempotencyKeyOf, Idempotent, sendFile, sendPdf } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActReceiptDto, CommandDto } from './command.dto';
import { DossierActs } from './dossier-acts.service';
import { DossiersService } from './dossiers.service';
import { instantOfText } from './instant-of-text';
import { OfficeDossierDto } from './office-dossier.dto';
import { UuidPipe } from './uuid.pipe';

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('dossiers')
@ApiProblems(401, 403, 404, 429)
@Roles('receptionist', 'civilStatusOfficer', 'leader', 'clerk', 'auditor')
@Controller('dossiers/:id')
export class DossiersController {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly acts: DossierActs,
  ) {}

  @Get()
  @ApiOkResponse({ type: OfficeDossierDto })
  getDossier(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<OfficeDossierDto> {
    return this.dossiers.view(staff, id);
  }

  @Post('commands')
  @HttpCode(200)
  @Roles('receptionist', 'civilStatusOfficer', 'leader', 'clerk')
  @Idempotent()
  @ApiOkResponse({ type: ActReceiptDto })
  @ApiProblems(400, 409, 422, 503)
  commandDossier(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() { document, digest, text, components, to, moment, present, ...dto }: CommandDto,
    @Req() request: FastifyRequest,
  ): Promise<ActReceipt> {
    const parts = {
      do: dto.do,
      ...(text !== undefined && { text }),
      ...(components && { components }),
      ...(document !== undefined && { document: document as DocumentId }),
      ...(digest !== undefined && { digest: digest as Sha256 }),
      ...(to !== undefined && { to: to as OfficeCode }),
      ...(moment !== undefined && { moment: instantOfText(moment) }),
      ...(present && { present }),
    };
    return this.acts.act(staff, id, parts, idempotencyKeyOf(request));
  }

  @Get('documents/:documentId')
  @ApiProduces('application/pdf')
  @ApiOkResponse(bytes)
  async getDocument(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Param('documentId', UuidPipe) documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.dossiers.document(staff, id, documentId);
    sendFile(reply, paper.bytes, paper);
  }

  /** The receipt with its appointment (Mẫu 01 TT 03/2025/TT-VPCP), to be handed over at the counter. */
  @Get('receipt')
  @ApiProduces('application/pdf')
  @ApiOkResponse(bytes)
  async getReceipt(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { pdf, code } = await this.dossiers.receipt(staff, id);
    sendPdf(reply, pdf, `${code}-receipt.pdf`);
  }

  @Get('attachments/:fileId')
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOkResponse(bytes)
  async getAttachment(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Param('fileId', UuidPipe) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.dossiers.attachment(staff, id, fileId);
    sendFile(reply, paper.bytes, paper);
  }
}
