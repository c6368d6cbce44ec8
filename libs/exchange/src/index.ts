export { ExchangeError, refused, sourceDown } from './exchange.errors';
export { HttpPopulationRegister, type PopulationAccess } from './population/http-population-register';
export type {
  LookUpGround,
  NewbornData,
  PersonClaim,
  PersonVerdict,
  PopulationRegister,
  Residence,
  Residences,
} from './population/population-register';
