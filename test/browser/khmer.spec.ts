import type { Browser, Page } from 'playwright-core';
import { citizenB, huongSen } from '@hotich/testing';
import { device, openBrowser, phone, pickAccount } from './devices';
import { choose, date, onward, pick, text } from './form-filling';

/** Page titles in Khmer, of the way to a copy. */
const steps = {
  requester: 'អ្នកស្នើសុំ',
  subject: 'អ្នកមានឈ្មោះក្នុងសំបុត្រកំណើត',
  registration: 'ការចុះបញ្ជីមុន',
  copies: 'ចំនួនច្បាប់ចម្លង',
  papers: 'រូបថតឯកសារ',
  check: 'ពិនិត្យឡើងវិញមុនដាក់',
} as const;

describe('in Khmer, at the width of a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a woman asks for a copy of her birth extract without a word of Vietnamese to read', async () => {
    const page = await (await device(browser, phone)).newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'ខ្មែរ' }).click();
    await page.getByRole('link', { name: 'សុំច្បាប់ចម្លង ឬលិខិតបញ្ជាក់' }).click();
    await page.getByRole('link', { name: 'ការផ្តល់ច្បាប់ចម្លងសេចក្តីដកស្រង់' }).click();
    await page.getByRole('link', { name: 'ចូលគណនី និងចាប់ផ្តើម' }).click();
    await pickAccount(page, citizenB.username);
    await page.getByRole('heading', { name: steps.requester, level: 1 }).waitFor();
    await isKhmerAndFits(page);
    await choose(page, 'ទំនាក់ទំនងជាមួយអ្នកមានឈ្មោះក្នុងសំបុត្រកំណើត', 'ខ្លួនឯង');
    await onward(page, 'បន្ត', steps.subject);
    expect(await page.getByLabel('នាមត្រកូល និងនាមខ្លួន', { exact: true }).inputValue()).toBe(citizenB.name);
    await date(page, 'ថ្ងៃ ខែ ឆ្នាំកំណើត', citizenB.birthDate);
    await choose(page, 'ភេទ', 'ស្រី');
    await onward(page, 'បន្ត', steps.registration);
    await pick(page, 'កន្លែងដែលបានចុះបញ្ជីកំណើត', 'huong sen', huongSen.office);
    await isKhmerAndFits(page);
    await onward(page, 'បន្ត', steps.copies);
    await text(page, 'ចំនួនច្បាប់ចម្លង', '2');
    await onward(page, 'បន្ត', steps.papers);
    await onward(page, 'បន្ត', steps.check);
    await isKhmerAndFits(page);
    await page.getByRole('button', { name: 'ដាក់សំណុំលិខិត' }).click();
    await page.locator('.code').waitFor();
    await isKhmerAndFits(page);
    await page.locator('main a.button-main').click();
    await page.locator('.standing').waitFor();
    await isKhmerAndFits(page);
  }, 120_000);
});

/** What the portal itself says is in Khmer letters (people, offices and laws keep their own names), and nothing runs off. */
async function isKhmerAndFits(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('km');
  const said = await page.locator('h1, h2, label, dt, main button, main a.button, nav a').allInnerTexts();
  const foreign = said.filter((words) => words.trim() !== '' && !/\p{Script=Khmer}/u.test(words));
  expect(foreign.filter((words) => words !== '▾')).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
    true,
  );
}
