import { type Answers, birthRegistration, planOf } from '@hotich/catalogue';
import { as, type EvidenceRule, type OfficeCode, parsePlainDate, type PlannedComponent } from '@hotich/domain';
import { checkComponents } from '@hotich/evidence';
import { type MaritalStatus, type PopulationRegister, sourceDown } from '@hotich/exchange';
import { inTransaction } from '@hotich/persistence';
import { type EntrySubject, type GivenNumber, type NewEntry, putInForce, registerEntry } from '@hotich/registers';
import type { TestDatabase } from './register-database.spec-support';

export const huongSen = as<OfficeCode>('99001');
export const down = async (): Promise<never> => Promise.reject(sourceDown('population', 'timeout'));

/** A population database that knows everybody and says nothing of marriages, but for the changes. */
export const population = (changes: Partial<PopulationRegister> = {}): PopulationRegister => ({
  verifyPerson: async () => ({ found: true, nameMatches: true, birthDateMatches: true, alive: true }),
  residenceOf: async () => null,
  maritalStatusOf: async () => ({ status: 'unknown' }),
  obtainPersonalId: async () => ({ personalId: null }),
  ...changes,
});
export const holds = (status: MaritalStatus): PopulationRegister =>
  population({ maritalStatusOf: async () => ({ status }) });

let tail = 100;
/** Somebody with a number of his own, or without one as in digitised books. */
export const person = (name: string, birth: string, numbered = true): EntrySubject => ({
  name,
  birth,
  personalId: numbered ? `099094000${(tail += 1)}` : null,
});
export const answersFor = (prefix: string, { name, birth, personalId }: EntrySubject): Answers => ({
  [`${prefix}Name`]: name,
  ...(birth !== null && { [`${prefix}BirthDate`]: birth }),
  ...(personalId !== null && { [`${prefix}PersonalId`]: personalId }),
});

export interface EvidenceSeen {
  readonly outcome: string;
  readonly record_id: string | null;
  readonly fields: object;
}

/** Asks rules and writes entries in one database. */
export const registryOf = (database: TestDatabase) => {
  const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.worker, {}, work);
  return {
    asWorker,
    /** Asks one rule about these answers and gives its row of evidence. */
    async ask(
      rule: EvidenceRule,
      component: Omit<PlannedComponent, 'id' | 'rule' | 'ground'>,
      answers: Answers,
      register = population(),
    ): Promise<EvidenceSeen | undefined> {
      const dossierId = await database.newDossier();
      const plan = {
        ...planOf(birthRegistration, { channel: 'online', office: huongSen, answers }),
        components: [{ id: 'asked', rule, ground: 'Luật Hộ tịch 60/2014/QH13', ...component }],
      };
      await checkComponents(
        { source: database.worker, population: register, pause: async () => undefined },
        { dossierId, plan, version: 1, answers },
      );
      const [row] = await database.owner.query<EvidenceSeen[]>(
        'SELECT outcome, record_id, fields FROM evidence WHERE dossier_id = $1',
        [dossierId],
      );
      return row;
    },
    /** An entry of 2025 at Hương Sen; in force unless it is said not to be. A change is that of a judgment of divorce. */
    async enter(
      kind: NewEntry['kind'],
      subject: EntrySubject,
      second?: EntrySubject,
      inForce = true,
    ): Promise<GivenNumber> {
      const dossierId = await database.newDossier();
      return asWorker(async (tx) => {
        const given = await registerEntry(tx, {
          dossierId,
          office: { code: huongSen, authority: 'Ủy ban nhân dân xã Hương Sen' },
          kind,
          year: 2025,
          registeredOn: parsePlainDate('2025-05-06'),
          registrationType: 1,
          subject,
          ...(second && { second }),
          content: kind === 'change' ? { baLoai: 'Ly hôn' } : {},
        });
        if (inForce) await putInForce(tx, given.entry);
        return given;
      });
    },
  };
};
