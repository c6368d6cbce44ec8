import { PDF } from '@libpdf/core';
import * as papers from './index';
import { neededCharacters } from './fonts';
import { specimens } from './specimens-all.fixture';
import { templateInForce } from './template';

describe.each(specimens.map((specimen) => [specimen.name, specimen] as const))('the paper %s', (_name, specimen) => {
  it('names its act and its first day, on which it is in force and not before', () => {
    const { template } = specimen;
    expect(template.source).toMatch(/^(Thông tư|Nghị định|Luật)/);
    expect(templateInForce([template], template.validFrom)).toBe(template);
    expect(templateInForce([template], '2019-12-31')).toBeUndefined();
  });

  it('takes no more pages than it has papers, of people like most', async () => {
    const { pdf } = await specimen.render();
    expect((await PDF.load(pdf)).getPageCount()).toBe(specimen.pages);
  });

  it('is written with letters that the fonts were cut to', () => {
    const known = new Set(neededCharacters());
    const strange = [...textsIn(specimen.compose()).join('').normalize('NFC')].filter(
      (letter) => letter !== '\n' && !known.has(letter),
    );
    expect(strange).toEqual([]);
  });
});

it('shows a specimen of every template', () => {
  const shown = new Set(specimens.map(({ template }) => template.id));
  const templates = Object.values(papers).filter(
    (one): one is typeof papers.birthCertificate => typeof one === 'object' && one !== null && 'compose' in one,
  );
  expect(templates.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

/** All texts of a flow, wherever they stand in it. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === 'layout' ? [] : textsIn(value)));
}
