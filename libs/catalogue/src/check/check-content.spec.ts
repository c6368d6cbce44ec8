import { invented } from '../procedure.fixture';
import { said } from './spoilt.spec-support';

const pages = invented.form.pages;
const step = (kind: string) => ({ kind });
const steps = invented.steps;
const without = (kind: string) => steps.filter((one) => one.kind !== kind);

describe('a form is refused when', () => {
  it.each([
    [
      'form.fields.entryOffice.when.field',
      'nowhere',
      'form.fields.entryOffice.when.field: the form has no field "nowhere"',
    ],
    [
      'form.fields.entryOffice.when.field',
      'day',
      'form.fields.entryOffice.when.field: "day" is no choice, so nothing can hang on it',
    ],
    ['form.fields.entryOffice.when.is', ['third'], 'form.fields.entryOffice.when.is: "kind" has no option "third"'],
    ['form.fields.entryOffice.when.is', [], 'form.fields.entryOffice.when.is: names no option, so it never holds'],
    [
      'form.fields.husbandName.when',
      { field: 'kind', is: ['again'] },
      'form.fields.husbandName.when: "kind" is asked only later',
    ],
    ['form.fields.kind.options.1.value', 'first', 'form.fields.kind.options: two options have the value "first"'],
    ['form.fields.entryNumber.max', 0, 'form.fields.entryNumber: no number fits its bounds'],
    ['form.fields.hour.national', 'Ngay', 'form.fields.hour.national: "day" bears the same national name'],
    ['form.pages.1.id', 'wife', 'form.pages: two pages are called "wife"'],
  ])('%s is %p', (path, value, sentence) => {
    expect(said(path, value)).toContain(sentence);
  });

  it('a field stands on no page, on two, or is none', () => {
    const [first, ...rest] = pages;
    expect(said('form.pages', rest)).toContain('form.fields.requesterName: stands on no page');
    expect(said('form.pages.0.fields.0', 'hour')).toContain('form.pages: "hour" is asked twice');
    expect(said('form.pages.0.fields', [...(first?.fields ?? []), 'x'])).toContain(
      'form.pages: the form has no field "x"',
    );
    expect(said('form.pages.0.fields', [])).toContain('form.pages.requester: asks nothing');
  });
});

describe('a paper is refused when', () => {
  it.each([
    ['components.2.ground', '', 'components.oldPaper.ground: a paper is waived without a legal basis'],
    ['components.3.ground', ' ', 'components[letter].ground: names no legal basis'],
    ['components.2.evidence', 'hearsay', 'components.oldPaper.evidence: there is no evidence rule "hearsay"'],
    ['components.2.look', undefined, 'components.oldPaper.look: says not what to look for'],
    ['components.3.look', { book: 'birth', name: 'wifeName' }, 'components.letter.look: nothing asks what to look for'],
    ['components.2.look.book', 'dreams', 'components.oldPaper.look.book: there is no book "dreams"'],
    [
      'components.2.look.book',
      { byField: 'kind' },
      'components.oldPaper.look.book: "kind" offers "first", which is no book',
    ],
    ['components.2.look.book', { byField: 'hour' }, 'components.oldPaper.look.book: the form has no choice "hour"'],
    ['components.2.look.number', 'page', 'components.oldPaper.look.number: the form has no field "page"'],
    ['components.1.about', 'aunt', 'components.residence.about: the form has no field "auntPersonalId"'],
    ['components.2.about', 'aunt', 'components.oldPaper.about: the form has no field "auntName"'],
    ['components.2.when.field', 'nowhere', 'components.oldPaper.when.field: the form has no field "nowhere"'],
    ['components.3.id', 'identity', 'components: two papers are called "identity"'],
    ['notes.0.component', 'diary', 'notes[0].component: there is no paper "diary"'],
    ['notes.0.component', 'letter', `notes[0].component: no entry is looked for in place of "letter"`],
    ['notes.0.text', 'nowhere', 'notes[0].text: the form has no field "nowhere"'],
  ])('%s is %p', (path, value, sentence) => {
    expect(said(path, value)).toContain(sentence);
  });
});

describe('steps are refused when', () => {
  it.each([
    ['one is unknown', 'steps.2', step('dance'), 'steps[2]: the process knows no step "dance"'],
    ['one comes twice', 'steps', [step('check'), ...steps], 'steps: "check" comes twice'],
    ['nobody examines', 'steps', without('examination'), 'steps: "examination" is missing'],
    ['they do not end with delivery', 'steps', without('delivery'), 'steps: does not end with delivery'],
    [
      'a seal comes before the signature',
      'steps',
      [...without('approval'), step('approval')],
      'steps: "approval" cannot come after "delivery"',
    ],
    [
      'payment is fixed',
      'steps.1',
      step('payment'),
      'steps[1]: payment is put in for those who owe something, never by the file',
    ],
    [
      'an added one has no place',
      'stepsWhen.0.before',
      'appearance',
      'stepsWhen[0].before: there is no step "appearance" to come before',
    ],
    [
      'an added one stands wrong',
      'stepsWhen.0.before',
      'delivery',
      'stepsWhen[0]: "waitingPeriod" cannot come after "seal"',
    ],
    [
      'an added one never comes',
      'stepsWhen.0.when.field',
      'nowhere',
      'stepsWhen[0].when.field: the form has no field "nowhere"',
    ],
    [
      'one waits for no time',
      'stepsWhen.0.step.limit.days',
      0,
      'stepsWhen[0].step.limit: must be a whole number of days',
    ],
    ['strangers must be there', 'steps.7.parties', ['aunt'], 'steps[7].parties: the form has no field "auntName"'],
    [
      'the parties must be there and are not named',
      'steps.7.parties',
      [],
      'steps[7].parties: names nobody although the parties must be there',
    ],
  ])('%s', (_name, path, value, sentence) => {
    expect(said(path, value)).toContain(sentence);
  });
});

describe('what is written into the books is refused when', () => {
  it.each([
    ['entries', [], 'entries: does not say what is written into the book "marriage"'],
    ['steps.4.also', 'parentChild', 'entries: does not say what is written into the book "parentChild"'],
    [
      'bookWhen',
      [{ when: { field: 'kind', is: ['again'] }, book: 'death' }],
      'entries: does not say what is written into the book "death"',
    ],
    [
      'bookWhen',
      [{ when: { field: 'nowhere', is: ['x'] }, book: 'marriage' }],
      'bookWhen[0].when.field: the form has no field "nowhere"',
    ],
    ['steps.4.book', 'dreams', 'steps: there is no book "dreams"'],
    ['entries.0.book', 'death', 'entries[0].book: no step writes into the book "death"'],
    ['entries.0.subject.name', 'nowhere', 'entries[0].subject.name: the form has no field "nowhere"'],
    ['entries.0.columns.chongHoTen', 'nowhere', 'entries[0].columns.chongHoTen: the form has no field "nowhere"'],
    ['entries.0.fixed.chongHoTen', 'x', 'entries[0].fixed.chongHoTen: is a column that the form fills in'],
    ['entries.0.when', { field: 'kind', is: ['x'] }, 'entries[0].when.is: "kind" has no option "x"'],
  ])('%s is %p', (path, value, sentence) => {
    expect(said(path, value)).toContain(sentence);
  });
});

describe('a text is refused when', () => {
  it.each([
    ['title.vi', '', 'title: is not said in Vietnamese'],
    ['summary.km', 'Khmer', 'summary: is not said in Khmer'],
    ['summary.vi', 'Hòa'.normalize('NFD'), 'summary: is not written in whole, composed letters (NFC)'],
    ['form.fields.kind.options.0.label.km', '', 'form.fields.kind.options[first].label: is not said in Khmer'],
    ['ground', '', 'ground: names no legal basis'],
    ['fee.ground', 'as always', 'fee.ground: cites no law that can be looked up'],
    ['verification.ground', '', 'verification.ground: names no legal basis'],
    ['deadlineWhen.0.rule.extension.ground', '', 'deadlineWhen[0].rule.extension.ground: names no legal basis'],
  ])('%s is %p', (path, value, sentence) => {
    const sentences = said(path, value).map((one) =>
      one.replace(/^9\.999999.*?: /, '').replace(/^\(2025-07-01\): /, ''),
    );
    expect(sentences).toContain(sentence);
  });

  it.each([
    'Luật Hộ tịch 60/2014/QH13 Điều 18',
    'NĐ 123/2015/NĐ-CP',
    'NQ 66.7/2025/NQ-CP Điều 4',
    'QĐ 163/QĐ-BTP (2026)',
    'TT 281/2016/TT-BTC',
    'Bộ luật Dân sự 2015 Điều 47',
    'Thủ tục 2.001255: miễn phí',
  ])('but not when it cites %s', (ground) => {
    expect(said('fee.ground', ground)).toEqual([]);
  });
});
