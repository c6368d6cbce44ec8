import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { replyPage } from '../pages/layout';
import { replyProblem } from '../problem';
import type { AccessLog } from './access-log';
import type { BirthLedger, BirthRequest } from './birth-ledger';
import { checkCall, type CallGround } from './lawful-call';
import { matchPerson, type PersonClaim } from './person-match';
import type { PersonRecord } from './person-record';
import type { PopulationFaults, PopulationMode } from './population-faults';
import { populationPage } from './population.page';
import { birthBody, faultsBody, personBody, verifyBody } from './request-schemas';

export interface PopulationParts {
  readonly apiKey: string;
  /** A person of the seed or a child recorded here; never a list. */
  readonly find: (personalId: string) => PersonRecord | undefined;
  readonly births: BirthLedger;
  readonly access: AccessLog;
  readonly faults: PopulationFaults;
}

/** The population database: look-ups of a person, a residence and a marital status, and the taking in of births. */
export function registerPopulation(app: FastifyInstance, parts: PopulationParts): void {
  const { find, births, faults } = parts;
  app.get('/population', async (_request, reply) => replyPage(reply, 200, 'Dữ liệu dân cư (giả lập)', populationPage));
  app.get('/population/faults', async () => faults.state);
  app.post<{ Body: { mode: PopulationMode; delayMs?: number } }>(
    '/population/faults',
    { schema: { body: faultsBody } },
    async (request) => {
      faults.set(request.body.mode, request.body.delayMs);
      return faults.state;
    },
  );

  void app.register(async (own) => {
    own.addHook('onRequest', guardOf(parts));
    const note = noterOf(parts.access);

    own.post<{ Body: PersonClaim }>(
      '/population/v1/persons/verify',
      { schema: { body: verifyBody } },
      async (request) => {
        const match = matchPerson(find(request.body.personalId), request.body);
        await note(request, 'persons/verify', match.found ? 'found' : 'not-found', request.body.personalId);
        return match;
      },
    );

    own.post<{ Body: PersonRef }>(
      '/population/v1/residences/query',
      { schema: { body: personBody } },
      async (request, reply) => {
        const person = find(request.body.personalId);
        await note(request, 'residences/query', person ? 'found' : 'not-found', request.body.personalId);
        if (person === undefined) return replyUnknownPerson(reply);
        return { permanent: person.permanent ?? null, ...(person.temporary ? { temporary: person.temporary } : {}) };
      },
    );

    own.post<{ Body: PersonRef }>(
      '/population/v1/marital-status/query',
      { schema: { body: personBody } },
      async (request, reply) => {
        const person = find(request.body.personalId);
        await note(request, 'marital-status/query', person ? 'found' : 'not-found', request.body.personalId);
        if (person === undefined) return replyUnknownPerson(reply);
        return { maritalStatus: person.maritalStatus };
      },
    );

    own.post<{ Body: BirthRequest }>(
      '/population/v1/births',
      { schema: { body: birthBody } },
      async (request, reply) => {
        const answer = await births.record(request.body);
        await note(
          request,
          'births',
          answer.kind === 'conflict' ? 'conflict' : answer.repeated ? 'repeated' : 'recorded',
        );
        if (answer.kind === 'conflict') return replyProblem(reply, 409, 'sandbox.population.request-differs');
        return reply.code(answer.repeated ? 200 : 201).send({ personalId: answer.personalId });
      },
    );
  });
}

interface PersonRef {
  readonly personalId: string;
}

const grounds = new WeakMap<FastifyRequest, CallGround>();

function guardOf({ apiKey, faults }: PopulationParts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!(await faults.letThrough())) return replyProblem(reply, 503, 'sandbox.population.down');
    const check = checkCall(request.headers, apiKey);
    if (check.kind === 'no-key') return replyProblem(reply, 401, 'sandbox.population.key-refused');
    if (check.kind === 'no-ground')
      return replyProblem(reply, 400, 'sandbox.population.no-ground', { missing: check.missing });
    grounds.set(request, check.ground);
    return undefined;
  };
}

function noterOf(access: AccessLog) {
  return async (request: FastifyRequest, operation: string, outcome: string, personalId?: string): Promise<void> => {
    const ground = grounds.get(request);
    if (ground === undefined) throw new Error('sandbox.population.no-ground');
    const at = new Date().toISOString();
    await access.note({ at, ...ground, operation, outcome, ...(personalId === undefined ? {} : { personalId }) });
  };
}

function replyUnknownPerson(reply: FastifyReply): Promise<FastifyReply> {
  return replyProblem(reply, 404, 'sandbox.population.unknown-person');
}
