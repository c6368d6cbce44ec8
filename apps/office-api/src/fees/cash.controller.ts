import { derivedId } from '@hotich/persistence';
import { takeCash } from '@hotich/casework';
import type { ActReceipt } from '@hotich/contracts';
import { as, type DossierId, type PaymentId } from '@hotich/domain';
import { ApiProblems, Idempotent, idempotencyKeyOf } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { DossierClient } from '@hotich/temporal';
import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ActReceiptDto } from '../dossiers/command.dto';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { CashDto } from './fee.dto';

@ApiTags('dossiers')
@ApiProblems(400, 401, 403, 404, 409, 422, 429, 503)
@Roles('receptionist')
@Controller('dossiers/:id/payment')
export class CashController {
  constructor(
    private readonly source: DataSource,
    private readonly engine: DossierClient,
  ) {}

  /** Notes that the fee was paid in cash at the counter; the dossier goes on. */
  @Post('cash')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: ActReceiptDto })
  takeCash(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() { receipt }: CashDto,
    @Req() request: FastifyRequest,
  ): Promise<ActReceipt> {
    return takeCash(this.source, this.engine, {
      dossier: as<DossierId>(id),
      payment: as<PaymentId>(derivedId('payment', staff.id, id, idempotencyKeyOf(request))),
      by: staff.actor,
      ...(receipt !== undefined && { receipt }),
    });
  }
}
