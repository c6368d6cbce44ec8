export { ExchangeError, refused, sourceDown } from './exchange.errors';
export { HttpPaymentGateway, type PaymentAccess } from './payment/http-payment-gateway';
export type {
  PaymentAsked,
  PaymentConfirmation,
  PaymentGateway,
  PaymentNotification,
  PaymentPage,
} from './payment/payment-gateway';
export { HttpPopulationRegister, type PopulationAccess } from './population/http-population-register';
export type {
  LookUpGround,
  MaritalStatus,
  NewbornData,
  PersonClaim,
  PersonVerdict,
  PopulationRegister,
  Residence,
  Residences,
} from './population/population-register';
