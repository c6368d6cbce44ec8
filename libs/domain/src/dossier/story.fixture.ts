import type { Instant } from '../calendar';
import {
  as,
  type DocumentId,
  type DossierId,
  type EntryId,
  type EvidenceId,
  type NoteId,
  type OfficeCode,
  type PersonKey,
  type Sha256,
  type StaffId,
} from '../ids';
import { admit, type Matter } from './admit';
import type { Actor, Command } from './command';
import { blank, type Dossier } from './dossier';
import { evolve } from './evolve';
import type { Fact } from './fact';
import { type Findings, factsOf, type Settled } from './facts-of';
import { nextWork } from './next';
import type { Channel, Plan, Role } from './plan';

/** Builders for specs of the process: a plan like those of the catalogue, people of two offices, a dossier moved by acts. */
export const office = as<OfficeCode>('99001');
export const applicant: Actor = { is: 'applicant', person: as<PersonKey>('key-of-applicant') };
export const stranger: Actor = { is: 'applicant', person: as<PersonKey>('key-of-stranger') };

export const staff = (id: string, roles: readonly Role[], at: OfficeCode = office): Actor & { is: 'staff' } => ({
  is: 'staff',
  id: as<StaffId>(id),
  office: at,
  roles,
  person: as<PersonKey>(`key-of-${id}`),
});
export const people = {
  receptionist: staff('receptionist', ['receptionist']),
  officer: staff('officer', ['civilStatusOfficer']),
  leader: staff('leader', ['leader']),
  clerk: staff('clerk', ['clerk']),
};

export const digest = (letter: string): Sha256 => as<Sha256>(letter.repeat(64));
export const paper = (letter: string) => ({ document: as<DocumentId>(`document-${letter}`), digest: digest(letter) });
export const note = as<NoteId>('note');
export const time = (minute: number): Instant => new Date(Date.UTC(2026, 10, 25, 1, minute)).toISOString() as Instant;

export const planFor = (channel: Channel): Plan => ({
  procedure: '1.001193',
  edition: '2026-01-01',
  channel,
  office,
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3)' },
  policy: {
    warningWorkingMinutes: 240,
    escalationWorkingMinutes: 480,
    receptionWorkingHours: 8,
    supplementReplyWorkingDays: 15,
    paymentWorkingDays: 15,
    apologyWorkingDays: 3,
  },
  components: [{ id: 'identity', rule: 'identity', ground: 'NQ 66.7/2025/NQ-CP' }],
  steps: [
    { kind: 'check' },
    { kind: 'reception' },
    { kind: 'examination' },
    ...(channel === 'online' ? [{ kind: 'draftConfirmation' } as const] : []),
    { kind: 'registration', book: 'birth' },
    { kind: 'approval' },
    { kind: 'seal' },
    { kind: 'delivery' },
  ],
  template: 'birthCertificate',
});

export const matterFor = (channel: Channel): Matter => ({
  plan: planFor(channel),
  applicant: applicant.person,
  parties: [applicant.person, as<PersonKey>('key-of-child')],
});

const found: { [C in keyof Findings]: Findings[C] } = {
  submit: { receptionDue: time(50) },
  accept: { receipt: '01/2026-TTPVHCC' },
  askSupplement: { replyBy: time(55) },
  supplement: { receptionDue: null },
  register: { entry: as<EntryId>('entry'), number: 1, year: 2026 },
  approve: paper('b'),
  seal: paper('c'),
  forward: { dossier: as<DossierId>('dossier-there') },
  beginWaiting: { until: time(40) },
  requestVerification: { replyBy: time(40), giveUpAt: time(50) },
  apologise: { ...paper('p'), newDue: time(58) },
};

/** A dossier under way: acts go through `admit`, the machine's own work is done at once. */
export class Story {
  readonly facts: Fact[] = [];
  d: Dossier = blank;
  private minute = 0;

  constructor(readonly matter: Matter) {}

  act(command: Command): this {
    admit(this.matter, this.d, command);
    const settled = { command, found: command.do in found ? found[command.do as keyof Findings] : {} } as Settled;
    for (const fact of factsOf(settled, time((this.minute += 1)))) this.add(fact);
    return this.work();
  }

  add(fact: Fact): this {
    this.facts.push(fact);
    this.d = evolve(this.matter.plan, this.d, fact);
    return this;
  }

  private work(): this {
    for (let due = nextWork(this.matter.plan, this.d); due; due = nextWork(this.matter.plan, this.d)) {
      const at = time(this.minute);
      if (due === 'check')
        this.add({
          is: 'checked',
          at,
          results: [{ component: 'identity', outcome: 'HIT_MATCH', evidence: as<EvidenceId>('evidence') }],
        });
      else if (due === 'draft') this.add({ is: 'draftSent', at, ...paper('d'), confirmBy: time(59) });
      else if (due === 'render') this.add({ is: 'rendered', at, ...paper('a') });
      else if (due === 'apology')
        this.add({ is: 'apologyDrafted', at, ...paper('o'), newDue: this.d.apology?.newDue ?? time(58) });
      else this.add({ is: 'delivered', at, by: null });
    }
    return this;
  }

  submitted = (by: Actor = applicant): this => this.act({ do: 'submit', by, at: time(0) });
  accepted = (): this => this.submitted().act({ do: 'accept', by: people.receptionist });
  examined = (): this =>
    this.matter.plan.channel === 'online'
      ? this.accepted()
          .act({ do: 'sendDraft', by: people.officer })
          .act({ do: 'confirmDraft', by: applicant, digest: digest('d') })
      : this.accepted();
  registered = (): this => this.examined().act({ do: 'register', by: people.officer });
  approved = (): this => this.registered().act({ do: 'approve', by: people.leader, ...paper('a') });
  sealed = (): this => this.approved().act({ do: 'seal', by: people.clerk, ...paper('b') });
}

/** A story under a plan that differs from the usual one. */
export const under = (channel: Channel, different: Partial<Plan>): Story => {
  const matter = matterFor(channel);
  return new Story({ ...matter, plan: { ...matter.plan, ...different } });
};

export const online = (): Story => new Story(matterFor('online'));
export const counter = (): Story => new Story(matterFor('counter'));
