import type { Page } from 'playwright-core';
import { paperScan } from '../../apps/local/src/demo/paper-scan';

/** Fills the fields of the page now open, each found by what a person reads beside it. */
export const text = (page: Page, label: string, value: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(value);

export const choose = (page: Page, question: string, answer: string): Promise<void> =>
  page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();

/** Types a few letters and picks the line that is meant. */
export async function pick(page: Page, question: string, letters: string, line: string): Promise<void> {
  await page.getByRole('combobox', { name: question }).pressSequentially(letters);
  await page.getByRole('option', { name: line, exact: true }).click();
  // Where the page scrolls under it the list may stand open over what comes next; a person then closes it.
  const list = page.getByRole('listbox');
  await list.waitFor({ state: 'hidden', timeout: 3_000 }).catch(() => page.keyboard.press('Escape'));
  await list.waitFor({ state: 'hidden' });
}

/** `date` is `YYYY-MM-DD`; the boxes are found by their place, since their names change with the language. */
export async function date(page: Page, question: string, value: string): Promise<void> {
  const boxes = page.getByRole('group', { name: question }).getByRole('textbox');
  for (const [at, part] of value.split('-').toReversed().entries()) await boxes.nth(at).fill(part);
}

export async function attachPdf(page: Page, button: string, name: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByLabel(button).click()]);
  await chooser.setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(await paperScan()) });
  await page.getByText(name, { exact: true }).waitFor();
}

/** Goes on, and waits for the heading of the next page. */
export async function onward(page: Page, button: string, heading: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}
