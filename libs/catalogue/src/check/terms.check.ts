import type { DeadlineRule } from '@hotich/domain';
import type { Procedure } from '../procedure';
import type { CatalogueContext } from './context';
import { fieldOf, finding, type Finding, mustBeField, repeated, unless, wrongCondition } from './finding';
import { wrongLimit } from './steps.check';

/** Codes, results, who decides, how long it takes, what it costs and who may come. */
export function termFindings(procedure: Procedure, { templates }: CatalogueContext): Finding[] {
  const { code, form, results, deadline, deadlineWhen = [], duty } = procedure;
  return [
    ...unless(/^(\d\.\d{6}|LHT\.\d{2})$/.test(code), 'code', `"${code}" is no code of a procedure`),
    ...unless(results.length > 0, 'results', 'nothing comes of it'),
    ...results.flatMap((result, at) => [
      ...unless(/^(KQ\.G\d{2}\.\d{6}|LHT\.\d{2})$/.test(result.code), `results[${at}].code`, 'is no code of a result'),
      ...unless(
        templates.includes(result.template),
        `results[${at}].template`,
        `there is no template "${result.template}"`,
      ),
    ]),
    ...wrongRule(deadline, 'deadline'),
    ...repeated(deadlineWhen.map(({ subtype }) => subtype)).map((subtype) =>
      finding('deadlineWhen', `two limits are called "${subtype}"`),
    ),
    ...deadlineWhen.flatMap(({ when, rule }, at) => [
      ...wrongCondition(form, when, `deadlineWhen[${at}].when`),
      ...wrongRule(rule, `deadlineWhen[${at}].rule`),
    ]),
    ...(duty
      ? [
          ...mustBeField(form, duty.field, 'duty.field'),
          ...unless(
            ['date', 'partialDate', undefined].includes(fieldOf(form, duty.field)?.kind),
            'duty.field',
            `"${duty.field}" is no day`,
          ),
        ]
      : []),
    ...wrongFee(procedure),
    ...wrongCompetence(procedure),
    ...wrongProxy(procedure),
  ];
}

function wrongRule(rule: DeadlineRule, path: string): Finding[] {
  const days = rule.kind === 'WD' ? rule.days : 0;
  const { extension } = rule;
  return [
    ...wrongLimit(rule, path),
    ...unless(
      extension === undefined || (extension.days > 0 && (extension.mode === 'PLUS' || extension.days > days)),
      `${path}.extension`,
      'makes the limit no longer',
    ),
  ];
}

function wrongFee({ fee, form, duty }: Procedure): Finding[] {
  switch (fee.kind) {
    case 'free':
    case 'council':
      return [];
    case 'onTimeFree':
      return unless(duty !== undefined, 'fee', 'hangs on a duty in time, and there is none');
    case 'perCopy':
      return unless(
        fieldOf(form, fee.field)?.kind === 'integer',
        'fee.field',
        `the form has no number of copies "${fee.field}"`,
      );
    default:
      return [finding('fee.kind', 'is no kind of fee')];
  }
}

function wrongCompetence({ competence, form, offered }: Procedure): Finding[] {
  const founded = competence.of.length > 0 || ['anywhere', 'registered'].includes(competence.key);
  return [
    ...unless(founded, 'competence.of', 'names nobody whose residence founds it'),
    ...competence.of.flatMap((prefix) => mustBeField(form, `${prefix}Name`, 'competence.of')),
    ...unless(
      offered === 'exOfficio' || fieldOf(form, 'registrationOffice')?.kind === 'office',
      'form.fields.registrationOffice',
      'the form does not ask which office decides',
    ),
  ];
}

/** Who may not be represented is not asked whom he represents. */
function wrongProxy({ proxy, form }: Procedure): Finding[] {
  const relation = fieldOf(form, 'relation');
  const asks = relation?.kind === 'choice' && relation.options.some(({ value }) => value === 'proxy');
  return unless(
    !(proxy.allowed === 'never' && asks),
    'form.fields.relation',
    'offers a proxy although none is allowed',
  );
}
