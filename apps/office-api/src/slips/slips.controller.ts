import { ApiProblems, sendPdf } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { SlipSeqPipe } from './slip-seq.pipe';
import { SlipsService } from './slips.service';

const pdf = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('slips')
@ApiProblems(401, 403, 404, 429)
@Roles('receptionist', 'civilStatusOfficer', 'leader', 'clerk', 'auditor')
@Controller('dossiers/:id')
export class SlipsController {
  constructor(private readonly slips: SlipsService) {}

  /** A numbered slip (Mẫu 02 to 05 TT 03/2025/TT-VPCP), a letter to another office or a posting notice. */
  @Get('slips/:seq')
  @ApiProduces('application/pdf')
  @ApiParam({ name: 'seq', schema: { type: 'integer' }, description: 'Number of the fact that owed it.' })
  @ApiOkResponse(pdf)
  async getSlip(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Param('seq', SlipSeqPipe) seq: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.slips.slip(staff, id, seq);
    sendPdf(reply, paper.pdf, paper.name);
  }

  /** Through whose hands it went and how each kept its time (Mẫu 06); there is none before acceptance. */
  @Get('control-sheet')
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf)
  async getControlSheet(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.slips.controlSheet(staff, id);
    sendPdf(reply, paper.pdf, paper.name);
  }

  /** The declaration as it was answered, on paper: to be signed by hand at the counter. */
  @Get('declaration')
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf)
  async getDeclaration(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.slips.declaration(staff, id);
    sendPdf(reply, paper.pdf, paper.name);
  }
}
