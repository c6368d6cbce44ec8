import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { scene } from '../journeys/stage';
import { citizenAt, desktop, device, openBrowser, phone, staffAt } from './devices';
import { citizenPages, officePages, prepareStages, type Stages } from './pages';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const screens = [
  ['a desktop', desktop],
  ['a phone', phone],
] as const;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

describe('every page can be used by everyone (WCAG 2.2 AA, as far as a machine can tell)', () => {
  let browser: Browser;
  let stages: Stages;
  beforeAll(async () => {
    browser = await openBrowser();
    stages = await prepareStages(await scene());
  }, 180_000);
  afterAll(() => browser.close());

  for (const [name, screen] of screens) {
    it.each(['vi', 'km'] as const)(
      `of the citizen's portal on ${name}, in %s`,
      async (language) => {
        const context = await device(browser, screen, { language });
        const hers = await citizenAt(context, 'sa-quen', '/');
        expect(await walk(hers, '', [[`/ho-so/${stages.delivered.code}`, '.button-main']])).toEqual([]);
        await hers.close();
        await context.clearCookies();
        const page = await citizenAt(context, 'my-hoa', '/');
        expect(await walk(page, '', [...citizenPages(stages), ...(await formPages(page))])).toEqual([]);
      },
      240_000,
    );

    it(`of the office on ${name}`, async () => {
      const faults: string[] = [];
      for (const [username, pages] of Object.entries(officePages(stages))) {
        const context = await device(browser, screen);
        const page = await staffAt(context, username, '/');
        faults.push(...(await walk(page, '/office', pages)));
        await context.close();
      }
      expect(faults).toEqual([]);
    }, 240_000);
  }
});

/** Every step of a fresh birth form: those that her answers skip have no address. */
async function formPages(page: Page): Promise<(readonly [string, string])[]> {
  await page.goto('/thu-tuc/1.001193/bat-dau');
  await page.waitForURL('**/to-khai/**');
  const form = new URL(page.url()).pathname;
  return ['requester', 'child', 'birthNotice', 'giay-to', 'kiem-tra'].map((step) => [`${form}/${step}`, '.row-end']);
}

async function walk(page: Page, base: string, pages: readonly (readonly [string, string])[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, ready] of pages) {
    await page.goto(base + path);
    await page.locator(ready).first().waitFor();
    for (const fault of await faultsOf(page)) faults.push(`${base}${path}: ${fault}`);
  }
  return faults;
}

/** What axe calls serious or critical, and a page that has to be pushed sideways to be read. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<Violation[]>('axe.run(document).then(({ violations }) => violations)');
  const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const fits = await page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');
  return [
    ...grave.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(fits ? [] : ['wider than the screen']),
  ];
}
