import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiProblems, idempotencyKeyOf, Idempotent, PageQuery } from '@hotich/http';
import { CurrentStaff, Roles, type Member } from '@hotich/identity';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApprovalPageDto, SignatureOutcomesDto, SignaturesDto } from './approval.dto';
import { ApprovalsService } from './approvals.service';

@ApiTags('approvals')
@ApiProblems(401, 403, 422, 429)
@Roles('leader')
@Controller('approvals')
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  @Get()
  @ApiOkResponse({ type: ApprovalPageDto })
  listApprovals(@CurrentStaff() staff: Member, @Query() query: PageQuery): Promise<ApprovalPageDto> {
    return this.approvals.inbox(staff, query);
  }

  @Post('signatures')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: SignatureOutcomesDto })
  @ApiProblems(400, 409)
  async signApprovals(
    @CurrentStaff() staff: Member,
    @Body() { items }: SignaturesDto,
    @Req() request: FastifyRequest,
  ): Promise<SignatureOutcomesDto> {
    return { outcomes: await this.approvals.sign(staff, items, idempotencyKeyOf(request)) };
  }
}
