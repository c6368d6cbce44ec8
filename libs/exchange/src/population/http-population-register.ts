import { as, isPersonalId, type OfficeCode } from '@hotich/domain';
import { randomUUID } from 'node:crypto';
import { refused, sourceDown } from '../exchange.errors';
import {
  type LookUpGround,
  type MaritalStatus,
  maritalStatuses,
  type NewbornData,
  type PersonClaim,
  type PersonVerdict,
  type PopulationRegister,
  type Residence,
  type Residences,
} from './population-register';

export interface PopulationAccess {
  /** Up to and without `/population/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** How long a source may keep a dossier waiting. */
  readonly timeoutMs?: number;
}

const source = 'population';

/** The population database over HTTP. One try per call: how often to try again is for the caller to say and to note down. */
export class HttpPopulationRegister implements PopulationRegister {
  constructor(private readonly access: PopulationAccess) {}

  async verifyPerson(claim: PersonClaim, ground: LookUpGround): Promise<PersonVerdict> {
    const { personalId, name, birthDate } = claim;
    const { body } = await this.post('persons/verify', { personalId, name, birthDate }, ground);
    const flag = (key: string): boolean => booleanAt(body, key);
    return {
      found: flag('found'),
      nameMatches: flag('nameMatches'),
      birthDateMatches: flag('birthDateMatches'),
      alive: flag('alive'),
    };
  }

  async residenceOf(personalId: string, ground: LookUpGround): Promise<Residences | null> {
    const { status, body } = await this.post('residences/query', { personalId }, ground, [404]);
    if (status === 404) return null;
    return { permanent: residenceAt(body, 'permanent'), temporary: residenceAt(body, 'temporary') };
  }

  async maritalStatusOf(personalId: string, ground: LookUpGround): Promise<{ status: MaritalStatus }> {
    const { status, body } = await this.post('marital-status/query', { personalId }, ground, [404]);
    if (status === 404) return { status: 'unknown' };
    const held = maritalStatuses.find((one) => one === body['maritalStatus']);
    if (!held) throw sourceDown(source, 'answer');
    return { status: held };
  }

  async obtainPersonalId(newborn: NewbornData, ground: LookUpGround): Promise<{ personalId: string | null }> {
    const { body } = await this.post('births', newborn, ground);
    const personalId = body['personalId'];
    if (personalId === null) return { personalId };
    if (typeof personalId !== 'string' || !isPersonalId(personalId)) throw sourceDown(source, 'answer');
    return { personalId };
  }

  /** `meaningful` lists statuses that are an answer and no refusal. */
  private async post(
    path: string,
    content: object,
    ground: LookUpGround,
    meaningful: readonly number[] = [],
  ): Promise<{ status: number; body: Readonly<Record<string, unknown>> }> {
    const response = await fetch(`${this.access.baseUrl}/population/v1/${path}`, {
      method: 'POST',
      headers: this.headers(ground),
      body: JSON.stringify(content),
      signal: AbortSignal.timeout(this.access.timeoutMs ?? 3000),
    }).catch((error: unknown) => Promise.reject(sourceDown(source, reasonOf(error))));
    const { status } = response;
    if (status >= 500 || status === 408 || status === 429) throw sourceDown(source, `status ${status}`);
    if (!response.ok && !meaningful.includes(status)) throw refused(source, status);
    // The time limit holds for the body too: a source may begin to answer and then stall.
    const body: unknown = await response
      .json()
      .catch((error: unknown) => Promise.reject(sourceDown(source, reasonOf(error))));
    if (!isRecord(body)) throw sourceDown(source, 'answer');
    return { status, body };
  }

  private headers(ground: LookUpGround): Record<string, string> {
    return {
      authorization: `Bearer ${this.access.apiKey}`,
      'content-type': 'application/json',
      'x-correlation-id': randomUUID(),
      'x-dossier': ground.dossier,
      'x-procedure': ground.procedure,
      'x-officer': ground.officer,
      'x-purpose': ground.purpose,
    };
  }
}

/** `timeout`, `network` or `answer`. Never the error's own text, which may repeat what was sent. */
function reasonOf(error: unknown): string {
  // By name: the abort's DOMException need not be an Error of this very realm.
  const name = isRecord(error) ? error['name'] : undefined;
  if (name === 'TimeoutError') return 'timeout';
  return name === 'SyntaxError' ? 'answer' : 'network';
}

function booleanAt(body: Readonly<Record<string, unknown>>, key: string): boolean {
  const value = body[key];
  if (typeof value !== 'boolean') throw sourceDown(source, 'answer');
  return value;
}

/** A person may have no residence of a kind: null and a missing field both say so. */
function residenceAt(body: Readonly<Record<string, unknown>>, key: string): Residence | null {
  const value = body[key] ?? null;
  if (value === null) return null;
  if (!isRecord(value) || typeof value['officeCode'] !== 'string' || typeof value['address'] !== 'string')
    throw sourceDown(source, 'answer');
  return { officeCode: as<OfficeCode>(value['officeCode']), address: value['address'] };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
