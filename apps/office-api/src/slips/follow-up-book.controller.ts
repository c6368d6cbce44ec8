import { ApiProblems, sendPdf } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FollowUpQueryDto } from './follow-up-query.dto';
import { SlipsService } from './slips.service';

@ApiTags('slips')
@ApiProblems(401, 403, 422, 429)
@Roles('receptionist', 'leader')
@Controller('follow-up-book')
export class FollowUpBookController {
  constructor(private readonly slips: SlipsService) {}

  /** The office's dossiers accepted in a period, in the order of their receipts (Mẫu 07); at most 2,000 at a time. */
  @Get()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getFollowUpBook(
    @CurrentStaff() staff: Member,
    @Query() period: FollowUpQueryDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.slips.followUpBook(staff, period);
    sendPdf(reply, paper.pdf, paper.name);
  }
}
