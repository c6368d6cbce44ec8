import { noteReference, requestPayment, settlePayment } from '@hotich/casework';
import { ExchangeError } from '@hotich/exchange';
import { ApiProblems, Idempotent, Problem, Public } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { DossierClient } from '@hotich/temporal';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { DataSource } from 'typeorm';
import { NotificationTakenDto, PaymentNotificationDto, PaymentPageDto, PaymentRequestDto } from './payment.dto';
import { type PaymentService, paymentService } from './payment-service';

/** Printed by the payment service; it says what money is taken for, and nothing of whom or why. */
const purpose = 'Lệ phí hộ tịch';

@ApiTags('payments')
@Controller()
export class PaymentsController {
  constructor(
    private readonly source: DataSource,
    private readonly engine: DossierClient,
    @Inject(paymentService) private readonly service: PaymentService,
  ) {}

  /** Leads to the page where the fee of a dossier is paid. Asked again, it is the same payment. */
  @Post('dossiers/:code/payment')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: PaymentPageDto })
  @ApiProblems(400, 401, 404, 409, 422, 503)
  async payDossier(
    @CurrentCitizen() { personKey: person }: Citizen,
    @Body() _body: PaymentRequestDto,
    @Param('code') code: string,
  ): Promise<PaymentPageDto> {
    const { gateway, portalUrl } = this.service;
    if (!gateway) throw new Problem('payment.unavailable');
    const asked = await inTransaction(this.source, { person }, (tx) => requestPayment(tx, { code }));
    const { payment, amount, code: dossierCode } = asked;
    const returnUrl = `${portalUrl}/ho-so/${encodeURIComponent(dossierCode)}`;
    const page = await gateway.request({ payment, amount, dossierCode, returnUrl, purpose }).catch(unavailable);
    await inTransaction(this.source, { person }, (tx) => noteReference(tx, payment, page.reference));
    return { redirectUrl: page.redirectUrl, amount };
  }

  /** For the payment service: open to the internet, so that nothing but its signature is believed. */
  @Post('payments/notifications')
  @HttpCode(200)
  @Public()
  @Throttle({ default: { ttl: 60_000, limit: 300 } })
  @ApiOkResponse({ type: NotificationTakenDto })
  @ApiProblems(403, 404, 422, 429)
  async notifyOfPayment(@Body() body: PaymentNotificationDto): Promise<NotificationTakenDto> {
    const told = this.service.gateway?.confirm(body) ?? { verified: false, reason: 'signature' };
    if (!told.verified) throw new Problem('payment.notificationRefused', { reason: told.reason });
    await settlePayment(this.source, this.engine, told);
    return { taken: true };
  }
}

/** Why exactly is for the log of the exchange; the citizen can only try again or pay at the counter. */
function unavailable(error: unknown): never {
  throw error instanceof ExchangeError ? new Problem('payment.unavailable') : error;
}
