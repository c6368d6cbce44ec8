import { invented } from '../procedure.fixture';
import { checkCatalogue } from './check-catalogue';
import { namedByDomain } from './context';
import { said, spoilt } from './spoilt.spec-support';

const ofNowhere = { field: 'nowhere', is: ['x'] };

describe('a good file', () => {
  it('is not spoken about', () => {
    expect(checkCatalogue([invented])).toEqual([]);
  });
});

describe('a bad file is named by code, title and path when', () => {
  it('something that every procedure needs is missing', () => {
    expect(checkCatalogue([spoilt('deadline', undefined)])).toEqual(['9.999999 Thủ tục thử: deadline: is missing']);
  });

  it('only one of its editions is bad, which is then told', () => {
    expect(checkCatalogue([spoilt('editions.1.ground', ' ')])).toEqual([
      '9.999999 Thủ tục thử (2026-01-01): ground: names no legal basis',
    ]);
  });

  it('another bears its code', () => {
    expect(checkCatalogue([invented, invented])).toEqual(['9.999999: two files bear this code']);
  });

  it.each([
    ['code', '1.00119', 'code: "1.00119" is no code of a procedure'],
    ['results.0.code', 'KQ.31', 'results[0].code: is no code of a result'],
    ['results.0.template', 'poem', 'results[0].template: there is no template "poem"'],
    ['results', [], 'results: nothing comes of it'],
  ])('%s is %p', (path, value, sentence) => {
    const sentences = checkCatalogue([spoilt(path, value)]);
    expect(sentences.map((one) => one.replace(/^\S+ Thủ tục thử: /, ''))).toEqual([sentence]);
  });

  it('a template is named that the application at hand cannot print', () => {
    const sentences = checkCatalogue([invented], { ...namedByDomain, templates: ['deathExtract'] });
    expect(sentences).toEqual([
      '9.999999 Thủ tục thử: results[0].template: there is no template "marriageCertificate"',
    ]);
  });
});

describe('editions', () => {
  it.each([
    ['editions', [], 'editions: holds on no day'],
    ['editions.1.from', '2025-12-31', 'editions[1]: begins before the edition ahead of it ends'],
    ['editions.0.to', null, 'editions[1]: begins before the edition ahead of it ends'],
    ['editions.1.from', '2026-01-02', 'editions[1]: leaves a day on which no edition holds'],
    ['editions.1.to', '2025-12-30', 'editions[1]: ends before it begins'],
    ['editions.1.from', '2026-02-30', 'editions[1].from: "2026-02-30" is no day'],
  ])('are refused when %s is %p', (path, value, sentence) => {
    expect(said(path, value)).toContain(sentence);
  });
});

describe('a time limit', () => {
  it.each([
    ['deadline.kind', 'YEARS', 'deadline: is no kind of limit'],
    ['deadlineWhen.0.rule.days', 0, 'deadlineWhen[0].rule: must be a whole number of days'],
    ['deadlineWhen.0.rule.extension.days', 5, 'deadlineWhen[0].rule.extension: makes the limit no longer'],
    ['deadlineWhen.0.when', ofNowhere, 'deadlineWhen[0].when.field: the form has no field "nowhere"'],
    ['duty.field', 'birthday', 'duty.field: the form has no field "birthday"'],
    ['duty.field', 'hour', 'duty.field: "hour" is no day'],
  ])('is refused when %s is %p', (path, value, sentence) => {
    expect(said(path, value)).toEqual([sentence]);
  });

  it('may be a chain of limits, and is refused when a link is none', () => {
    const chain = (...parts: unknown[]) => said('deadline', { kind: 'CHAIN', parts, ground: invented.ground });
    expect(chain({ kind: 'CONS', days: 7 }, { kind: 'SD15' })).toEqual([]);
    expect(chain({ kind: 'SD15' })).toEqual(['deadline: is a chain of no links']);
    expect(chain({ kind: 'SD15' }, { kind: 'CONS', days: 0.5 })).toEqual([
      'deadline.parts[1]: must be a whole number of days',
    ]);
  });

  it('is refused when two bear one name', () => {
    const twice = [...(invented.deadlineWhen ?? []), ...(invented.deadlineWhen ?? [])];
    expect(said('deadlineWhen', twice)).toEqual(['deadlineWhen: two limits are called "LAI"']);
  });
});

describe('a condition', () => {
  it('may hold for a choice left open, but only where it may be left open', () => {
    expect(said('components.2.when.is', ['', 'again'])).toEqual([
      'components.oldPaper.when.is: "kind" has no option ""',
    ]);
    const file = spoilt('components.2.when.is', ['', 'again']);
    const kind = { ...file.form.fields['kind'], required: false };
    Reflect.set(file.form.fields, 'kind', kind);
    expect(checkCatalogue([file])).toEqual([]);
  });
});

describe('fees, competence and proxies', () => {
  it.each([
    ['fee.field', 'pages', 'fee.field: the form has no number of copies "pages"'],
    ['fee.field', 'husbandName', 'fee.field: the form has no number of copies "husbandName"'],
    ['fee.kind', 'auction', 'fee.kind: is no kind of fee'],
    ['competence.of', ['aunt'], 'competence.of: the form has no field "auntName"'],
    ['competence.of', [], 'competence.of: names nobody whose residence founds it'],
  ])('are refused when %s is %p', (path, value, sentence) => {
    expect(said(path, value)).toEqual([sentence]);
  });

  it('are refused when a duty in time decides and there is none', () => {
    expect(said('duty', undefined)).toEqual([
      'entries[0].registrationType: hangs on a duty in time, and there is none',
    ]);
    const free = { ...spoilt('duty', undefined), fee: { kind: 'onTimeFree', ground: invented.ground } as const };
    expect(checkCatalogue([free])).toContain('9.999999 Thủ tục thử: fee: hangs on a duty in time, and there is none');
  });

  it('are refused when the form does not ask which office decides', () => {
    expect(said('form.fields.registrationOffice.kind', 'phone')).toEqual([
      'form.fields.registrationOffice: the form does not ask which office decides',
    ]);
  });

  it('are refused when the form offers a proxy whom the law does not allow', () => {
    const file = spoilt('form.pages.3.fields.7', 'relation');
    const options = ['self', 'proxy'].map((value) => ({ value, label: invented.title }));
    const fields = {
      ...file.form.fields,
      relation: { kind: 'choice', required: true, label: invented.title, options } as const,
    };
    const withoutCopies = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'copiesWanted'));
    const free = { kind: 'free', ground: invented.ground } as const;
    expect(checkCatalogue([{ ...file, fee: free, form: { ...file.form, fields: withoutCopies } }])).toEqual([
      '9.999999 Thủ tục thử: form.fields.relation: offers a proxy although none is allowed',
    ]);
  });
});
