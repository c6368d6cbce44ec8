import { ApiProblems, idempotencyKeyOf, Idempotent } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { AnswerDto, AskedVerificationDto } from './verification.dto';
import { VerificationsService } from './verifications.service';

@ApiTags('verifications')
@ApiProblems(401, 403, 429)
@Roles('civilStatusOfficer', 'leader')
@Controller('verifications')
export class VerificationsController {
  constructor(private readonly verifications: VerificationsService) {}

  /** Questions that other offices put to this one: open ones first. */
  @Get()
  @ApiOkResponse({ type: [AskedVerificationDto] })
  listVerifications(@CurrentStaff() staff: Member): Promise<AskedVerificationDto[]> {
    return this.verifications.list(staff);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Roles('civilStatusOfficer')
  @Idempotent()
  @ApiOkResponse({ type: AskedVerificationDto })
  @ApiProblems(400, 404, 409, 422, 503)
  answerVerification(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() dto: AnswerDto,
    @Req() request: FastifyRequest,
  ): Promise<AskedVerificationDto> {
    return this.verifications.answer(staff, id, dto, idempotencyKeyOf(request));
  }
}
