import type { ActReceipt } from '@hotich/contracts';
import { ApiProblems, Idempotent, idempotencyKeyOf } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActReceiptDto, ConfirmationDto, ObjectionDto, SupplementDto, WithdrawalDto } from './dossier.dto';
import { DossierActs } from './dossier-acts.service';

@ApiTags('acts')
@ApiProblems(400, 401, 404, 409, 422, 503)
@ApiOkResponse({ type: ActReceiptDto })
@Controller('dossiers/:code')
export class ActsController {
  constructor(private readonly acts: DossierActs) {}

  /** Brings what the office asked for, all of it at once. */
  @Post('supplements')
  @HttpCode(200)
  @Idempotent()
  supplement(
    @CurrentCitizen() citizen: Citizen,
    @Param('code') code: string,
    @Body() body: SupplementDto,
    @Req() request: FastifyRequest,
  ): Promise<ActReceipt> {
    return this.acts.supplement({ citizen, code, key: idempotencyKeyOf(request) }, body);
  }

  /** Says that the draft is right: the one of this digest, no other. */
  @Post('confirmation')
  @HttpCode(200)
  @Idempotent()
  confirmDraft(
    @CurrentCitizen() citizen: Citizen,
    @Param('code') code: string,
    @Body() { digest }: ConfirmationDto,
    @Req() request: FastifyRequest,
  ): Promise<ActReceipt> {
    return this.acts.confirm({ citizen, code, key: idempotencyKeyOf(request) }, digest);
  }

  /** Says what is wrong in the draft; it goes back to the officer. */
  @Post('objection')
  @HttpCode(200)
  @Idempotent()
  contestDraft(
    @CurrentCitizen() citizen: Citizen,
    @Param('code') code: string,
    @Body() { text }: ObjectionDto,
    @Req() request: FastifyRequest,
  ): Promise<ActReceipt> {
    return this.acts.object({ citizen, code, key: idempotencyKeyOf(request) }, text);
  }

  /** Takes the request back. */
  @Post('withdrawal')
  @HttpCode(200)
  @Idempotent()
  withdraw(
    @CurrentCitizen() citizen: Citizen,
    @Param('code') code: string,
    @Body() _body: WithdrawalDto,
    @Req() request: FastifyRequest,
  ): Promise<ActReceipt> {
    return this.acts.withdraw({ citizen, code, key: idempotencyKeyOf(request) });
  }
}
