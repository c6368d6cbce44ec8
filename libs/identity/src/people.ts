import type { Actor, OfficeCode, PersonKey, Role, StaffId } from '@hotich/domain';
import { Problem } from '@hotich/http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What the electronic identity system says of an account (NQ 66.22/2026/NQ-CP: reliefs hang on it). False where it is silent. */
export interface EidStanding {
  readonly level2: boolean;
  readonly basicPapersIntegrated: boolean;
  readonly marriageCertificateIntegrated: boolean;
}

/** A signed-in citizen, as the identity provider knows him. Personal data: for his own request only. */
export interface Citizen {
  readonly is: 'citizen';
  readonly personKey: PersonKey;
  readonly personalId: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly eid: EidStanding;
  readonly actor: Extract<Actor, { is: 'applicant' }>;
}

/** A signed-in member of staff, as the table `staff` knows him today. */
export interface Member {
  readonly is: 'member';
  readonly id: StaffId;
  readonly name: string;
  readonly title: string;
  readonly office: { readonly code: OfficeCode; readonly name: string };
  readonly roles: readonly Role[];
  readonly personKey: PersonKey;
  readonly actor: Extract<Actor, { is: 'staff' }>;
}

export type Person = Citizen | Member;

const people = new WeakMap<FastifyRequest, Person>();

export const setPerson = (request: FastifyRequest, person: Person): void => void people.set(request, person);

/** The signed-in citizen; only in the citizen API. */
export const CurrentCitizen = createParamDecorator((_: undefined, context: ExecutionContext): Citizen => {
  const person = people.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (person?.is !== 'citizen') throw new Problem('session.missing');
  return person;
});

/** The signed-in member of staff; only in the office API. */
export const CurrentStaff = createParamDecorator((_: undefined, context: ExecutionContext): Member => {
  const person = people.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (person?.is !== 'member') throw new Problem('session.missing');
  return person;
});
