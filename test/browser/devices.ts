import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { sandboxPassword } from '../../apps/local/src/demo/cast';
import { system } from '../journeys/stage';

export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1280, height: 900 } as const;
export type Screen = typeof phone | typeof desktop;

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quietly = ['no-sandbox', 'disable-quic', 'no-first-run', 'disable-background-networking'];
const withoutServices = ['disable-component-update', 'disable-sync'];

/** A browser for one file of stories. CHROMIUM_PATH names another than the usual ones. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? usualPlaces.find((path) => existsSync(path));
  if (!executablePath) throw new Error('no Chromium in the usual places; name one in CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: [...quietly, ...withoutServices].map((flag) => `--${flag}`) });
}

/** A device of its own: nothing is shared with any other. */
export async function device(
  browser: Browser,
  screen: Screen,
  options: { language?: 'vi' | 'km' } = {},
): Promise<BrowserContext> {
  const isPhone = screen.width < 600;
  const context = await browser.newContext({
    baseURL: system().urls.portal,
    viewport: { ...screen },
    hasTouch: isPhone,
    isMobile: isPhone,
    acceptDownloads: true,
    // Not the zone of Việt Nam: dates on the pages must not move with the reader's device.
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(30_000);
  if (options.language) {
    const keep = `localStorage.setItem('language', '${options.language}')`;
    await context.addInitScript(keep);
  }
  return context;
}

/** Signs in on the page of the identity provider as a person does who has never seen it: by picking an account. */
export async function pickAccount(page: Page, username: string): Promise<void> {
  await page.locator(`[data-username="${username}"]`).click();
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => url.origin === new URL(system().urls.portal).origin);
}

/** The same by typing, for those who know their way. */
export async function typeAccount(page: Page, username: string): Promise<void> {
  await page.locator('#login').fill(username);
  await page.locator('#password').fill(sandboxPassword);
  await page.locator('#submit').click();
  await page.waitForURL((url) => url.origin === new URL(system().urls.portal).origin);
}

/** A citizen's device, signed in and on that page. */
export async function citizenAt(context: BrowserContext, username: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/api/citizen/session/login?returnTo=${encodeURIComponent(path)}`);
  await typeAccount(page, username);
  return page;
}

/** A desk of the office, signed in and on that page. */
export async function staffAt(context: BrowserContext, username: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/api/office/session/login?returnTo=${encodeURIComponent(`/office${path}`)}`);
  await typeAccount(page, username);
  return page;
}

/** The dialog now open. */
export const dialogOn = (page: Page) => page.getByRole('dialog');

/** Presses the act on the desk, and says yes to it. */
export async function doAct(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  await dialogOn(page).getByRole('button', { name: act, exact: true }).click();
  await dialogOn(page).waitFor({ state: 'detached' });
}
