import type { Answers } from '@hotich/catalogue';
import { type OfficeCode, parsePartialDate, matchDates, normaliseName } from '@hotich/domain';
import type {
  MaritalStatus,
  NewbornData,
  PersonClaim,
  PersonVerdict,
  PopulationRegister,
  Residences,
} from '@hotich/exchange';

interface Known {
  readonly name: string;
  readonly birth: string;
  readonly maritalStatus: MaritalStatus;
}

/** A population database that holds the people of the dossiers handed in, all of them living in one commune. */
export class Population implements PopulationRegister {
  private readonly people = new Map<string, Known>();
  private readonly newborns = new Map<string, string>();

  constructor(
    private readonly officeCode: OfficeCode,
    private readonly address: string,
  ) {}

  /** Everybody whom the answers name with a personal number; single unless they say otherwise of the one it is about. */
  knows(answers: Answers): void {
    for (const [field, personalId] of Object.entries(answers)) {
      if (!field.endsWith('PersonalId')) continue;
      const prefix = field.slice(0, -'PersonalId'.length);
      this.people.set(String(personalId), {
        name: String(answers[`${prefix}Name`] ?? ''),
        birth: String(answers[`${prefix}BirthDate`] ?? ''),
        maritalStatus: statusIn(answers, prefix),
      });
    }
  }

  async verifyPerson({ personalId, name, birthDate }: PersonClaim): Promise<PersonVerdict> {
    const known = this.people.get(personalId);
    const [held, claimed] = [parsePartialDate(known?.birth ?? ''), parsePartialDate(birthDate)];
    return {
      found: known !== undefined,
      nameMatches: known !== undefined && normaliseName(known.name) === normaliseName(name),
      birthDateMatches: held !== null && claimed !== null && matchDates(held, claimed) !== 'different',
      alive: true,
    };
  }

  async residenceOf(personalId: string): Promise<Residences | null> {
    if (!this.people.has(personalId)) return null;
    return { permanent: { officeCode: this.officeCode, address: this.address }, temporary: null };
  }

  async maritalStatusOf(personalId: string): Promise<{ status: MaritalStatus }> {
    return { status: this.people.get(personalId)?.maritalStatus ?? 'unknown' };
  }

  /** The same request gets the same number, as the database promises. */
  async obtainPersonalId({ requestId, birthDate, sex }: NewbornData): Promise<{ personalId: string }> {
    const year = Number(birthDate.slice(0, 4));
    const century = (Math.floor(year / 100) - 19) * 2 + (sex === 'male' ? 0 : 1);
    const next = `099${century}${String(year % 100).padStart(2, '0')}${String(this.newborns.size + 1).padStart(6, '0')}`;
    const personalId = this.newborns.get(requestId) ?? next;
    this.newborns.set(requestId, personalId);
    return { personalId };
  }
}

function statusIn(answers: Answers, prefix: string): MaritalStatus {
  const said = prefix === 'requester' || prefix === 'subject' ? answers['maritalStatus'] : undefined;
  return said === 'married' || said === 'divorced' || said === 'widowed' ? said : 'single';
}
