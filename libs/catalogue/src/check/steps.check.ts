import type { Limit, Step } from '@hotich/domain';
import type { Procedure } from '../procedure';
import { finding, type Finding, mustBeField, repeated, unless, wrongCondition } from './finding';

/** The order in which steps may come; each at most once, and the process can do no others. */
const order: readonly Step['kind'][] = [
  'check',
  'reception',
  'appearance',
  'examination',
  'waitingPeriod',
  'draftConfirmation',
  'registration',
  'approval',
  'seal',
  'delivery',
];
/** Without these nothing would be decided by anybody. */
const needed: readonly Step['kind'][] = ['examination', 'registration', 'approval'];

export function stepFindings(procedure: Procedure): Finding[] {
  const kinds = procedure.steps.map(({ kind }) => kind);
  const added = procedure.stepsWhen ?? [];
  return [
    ...procedure.steps.flatMap((step, at) => wrongStep(procedure, step, `steps[${at}]`)),
    ...repeated(kinds).map((kind) => finding('steps', `"${kind}" comes twice`)),
    ...needed.flatMap((kind) => unless(kinds.includes(kind), 'steps', `"${kind}" is missing`)),
    ...wrongOrder(kinds, 'steps'),
    ...unless(procedure.offered === 'exOfficio' || kinds.at(-1) === 'delivery', 'steps', 'does not end with delivery'),
    ...added.flatMap(({ when, before, step }, at) => {
      const path = `stepsWhen[${at}]`;
      const place = kinds.indexOf(before);
      return [
        ...wrongCondition(procedure.form, when, `${path}.when`),
        ...wrongStep(procedure, step, `${path}.step`),
        ...(place < 0
          ? [finding(`${path}.before`, `there is no step "${before}" to come before`)]
          : wrongOrder([...kinds.slice(0, place), step.kind, ...kinds.slice(place)], path)),
        ...unless(!kinds.includes(step.kind), path, `"${step.kind}" would come twice`),
      ];
    }),
  ];
}

function wrongOrder(kinds: readonly Step['kind'][], path: string): Finding[] {
  const known = kinds.filter((kind) => order.includes(kind));
  return known.flatMap((kind, at) => {
    const before = known[at - 1];
    if (before === undefined || order.indexOf(before) <= order.indexOf(kind)) return [];
    return [finding(path, `"${kind}" cannot come after "${before}"`)];
  });
}

function wrongStep({ form, presence }: Procedure, step: Step, path: string): Finding[] {
  if (step.kind === 'payment')
    return [finding(path, 'payment is put in for those who owe something, never by the file')];
  if (step.kind === 'waitingPeriod') return wrongLimit(step.limit, `${path}.limit`);
  if (step.kind !== 'delivery')
    return unless(order.includes(step.kind), path, `the process knows no step "${step.kind}"`);
  const { parties = [] } = step;
  const asked = parties.flatMap((prefix) => [`${prefix}Name`, `${prefix}PersonalId`]);
  return [
    ...asked.flatMap((name) => mustBeField(form, name, `${path}.parties`)),
    ...unless(
      presence.when !== 'handOver' || parties.length > 0,
      `${path}.parties`,
      'names nobody although the parties must be there',
    ),
  ];
}

/** Whole and above nothing: a limit of no days is a slip of the pen. */
export function wrongLimit(limit: Limit, path: string): Finding[] {
  switch (limit.kind) {
    case 'SD15':
    case 'H24':
      return [];
    case 'WD':
    case 'CD':
    case 'CONS':
      return unless(Number.isInteger(limit.days) && limit.days > 0, path, 'must be a whole number of days');
    case 'WH':
      return unless(Number.isInteger(limit.hours) && limit.hours > 0, path, 'must be a whole number of hours');
    case 'CHAIN':
      return [
        ...unless(limit.parts.length > 1, path, 'is a chain of no links'),
        ...limit.parts.flatMap((part, at) => wrongLimit(part, `${path}.parts[${at}]`)),
      ];
    default:
      return [finding(path, 'is no kind of limit')];
  }
}
