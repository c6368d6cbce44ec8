import type { Browser, Page } from 'playwright-core';
import { citizenA } from '@hotich/testing';
import { birthAtApproval, scene, type Scene } from '../journeys/stage';
import { fillBirthForm, inventChild } from './birth-form';
import { citizenAt, desktop, device, dialogOn, openBrowser, phone, staffAt, typeAccount } from './devices';
import { choose, onward, text } from './form-filling';

interface Owned {
  readonly items: readonly { readonly subjectName: string }[];
}

describe('when things go wrong', () => {
  let browser: Browser;
  let people: Scene;
  beforeAll(async () => {
    [browser, people] = await Promise.all([openBrowser(), scene()]);
  });
  afterAll(() => browser.close());

  /** A new form on her phone, at its first page. */
  const newForm = async (): Promise<Page> => {
    const page = await citizenAt(await device(browser, phone), citizenA.username, '/thu-tuc/1.001193/bat-dau');
    await page.getByRole('heading', { name: 'Người đi đăng ký' }).waitFor();
    return page;
  };
  const dossiersOf = async (name: string): Promise<number> => {
    const { items } = await people.mother.get<Owned>('/dossiers?limit=100');
    return items.filter(({ subjectName }) => subjectName === name).length;
  };

  it('the second of two leaders learns what the first did, and keeps the text she was typing', async () => {
    const { code } = await birthAtApproval(people);
    const first = await staffAt(await device(browser, desktop), 'phochutich.huongsen', '/ky');
    const second = await staffAt(await device(browser, desktop), 'chutich.huongsen', '/ky');
    await second.getByRole('button', { name: code }).click();
    await second.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await dialogOn(second).getByLabel('Nội dung').fill('Nơi sinh thiếu tên xã.');

    await first.getByRole('button', { name: code }).click();
    await first.getByRole('button', { name: 'Ký văn bản này' }).click();
    await first.getByRole('status').getByText('Đã ký').waitFor();

    // Her list loses the row while her dialog is open: it must not take the dialog along.
    await second.getByRole('checkbox', { name: `Chọn hồ sơ ${code}` }).waitFor({ state: 'detached' });
    await dialogOn(second).getByRole('button', { name: 'Trả lại', exact: true }).click();
    await dialogOn(second).getByText('Hồ sơ đã sang bước khác nên việc này không còn làm được.').waitFor();
    expect(await dialogOn(second).getByLabel('Nội dung').inputValue()).toBe('Nơi sinh thiếu tên xã.');
  }, 120_000);

  it('an expired session leads through the sign-in back to the same page, with what was typed', async () => {
    const page = await newForm();
    await choose(page, 'Quan hệ với trẻ', 'Mẹ');
    await onward(page, 'Tiếp tục', 'Trẻ được đăng ký khai sinh');
    const address = page.url();
    await page.context().clearCookies();
    await text(page, 'Nơi sinh', 'Trung tâm Y tế Hương Sen');
    await page.getByText('Phiên làm việc đã hết.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
    await typeAccount(page, citizenA.username);
    await page.getByText('Đã lưu bản nháp').waitFor();
    expect(page.url()).toBe(address);
    expect(await page.getByLabel('Nơi sinh', { exact: true }).inputValue()).toBe('Trung tâm Y tế Hương Sen');
  }, 90_000);

  it('a double click hands in one dossier', async () => {
    const child = inventChild();
    const page = await newForm();
    await fillBirthForm(page, child);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).dblclick();
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
    expect(await dossiersOf(child.name)).toBe(1);
  }, 90_000);

  it('without a network the page says so, loses nothing, and goes on once it is back', async () => {
    const child = inventChild();
    const page = await newForm();
    await fillBirthForm(page, child);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('alert').getByText('Không kết nối được.').waitFor();
    await page.getByRole('button', { name: 'Sửa: Trẻ được đăng ký khai sinh' }).click();
    await text(page, 'Nơi sinh', 'Trạm Y tế xã Hương Sen');
    await page.getByText('Chưa lưu được lên máy chủ').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Đã lưu bản nháp').waitFor();
    await page.goto(page.url().replace(/[^/]+$/, 'kiem-tra'));
    await page.getByText('Trạm Y tế xã Hương Sen').waitFor();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
    expect(await dossiersOf(child.name)).toBe(1);
  }, 120_000);
});
