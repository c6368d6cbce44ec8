import type { ApiEnvironment } from '@hotich/config';
import { HttpPaymentGateway, type PaymentGateway } from '@hotich/exchange';
import type { Provider } from '@nestjs/common';

/** The payment service, and where it sends people back to. */
export interface PaymentService {
  /** Null where none is set: fees are then paid at the counter only. */
  readonly gateway: PaymentGateway | null;
  readonly portalUrl: string;
}

export const paymentService = Symbol('payment service');

export const paymentProvider = ({ PAYMENT_URL, PAYMENT_SECRET, PUBLIC_URL }: ApiEnvironment): Provider => {
  const gateway =
    PAYMENT_URL !== undefined && PAYMENT_SECRET !== undefined
      ? new HttpPaymentGateway({ baseUrl: PAYMENT_URL.replace(/\/+$/, ''), secret: PAYMENT_SECRET })
      : null;
  const service: PaymentService = { gateway, portalUrl: PUBLIC_URL.replace(/\/+$/, '') };
  return { provide: paymentService, useValue: service };
};
