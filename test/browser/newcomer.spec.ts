import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { citizenA } from '@hotich/testing';
import { type Child, fillBirthForm, inventChild } from './birth-form';
import { desktop, device, dialogOn, doAct, openBrowser, phone, pickAccount, staffAt } from './devices';

describe('a mother who has never been here', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('goes from the first page to the sealed certificate on her phone, and every desk does its part', async () => {
    const child = inventChild();
    const citizen = await (await device(browser, phone)).newPage();
    const code = await submitFrom(citizen, child);

    const reception = await deskOf('tiepnhan.huongsen');
    await reception.getByRole('link', { name: code }).click();
    await doAct(reception, 'Tiếp nhận');

    const registrar = await deskOf('hotich.huongsen');
    await registrar.getByRole('link', { name: code }).click();
    await doAct(registrar, 'Thẩm tra xong, gửi dự thảo');

    await citizen.getByRole('button', { name: 'Đúng, tôi đồng ý' }).click();

    await doAct(registrar, 'Ghi vào sổ');
    await registrar.getByText('Đã thực hiện: Ghi vào sổ').waitFor();

    const leader = await deskOf('phochutich.huongsen');
    await leader.getByRole('button', { name: code }).click();
    const reading = leader.getByRole('article', { name: code });
    await reading.getByText('Sổ đăng ký khai sinh').waitFor();
    await reading.getByRole('button', { name: 'Ký văn bản này' }).click();
    await leader.getByRole('status').getByText('Đã ký').waitFor();

    const clerk = await deskOf('vanthu.huongsen');
    await clerk.getByRole('checkbox', { name: `Chọn hồ sơ ${code}` }).check();
    await clerk.getByRole('button', { name: 'Đóng dấu 1 văn bản đã chọn' }).click();
    await clerk.getByRole('status').getByText('Đã đóng dấu').waitFor();

    // The page on her phone was never loaded anew since she handed in.
    await citizen.getByText('Đã trả kết quả').waitFor();
    const [download] = await Promise.all([
      citizen.waitForEvent('download'),
      citizen.getByRole('link', { name: 'Tải về' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^${code}.*\\.pdf$`));
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await citizen.getByRole('main').getByRole('link', { name: 'Kiểm tra giấy tờ' }).click();
    await citizen.getByRole('heading', { name: 'Giấy tờ có giá trị' }).waitFor();
  }, 240_000);

  const deskOf = async (username: string): Promise<Page> => staffAt(await device(browser, desktop), username, '/');
});

/** Everything by clicking what is on the page; returns the code on the receipt. */
async function submitFrom(page: Page, child: Child): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Nhà có trẻ mới sinh' }).click();
  await page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).click();
  await page.getByRole('link', { name: 'Đăng nhập và bắt đầu' }).click();
  await pickAccount(page, citizenA.username);
  await fillBirthForm(page, child);
  expect(await page.getByText(child.name, { exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
  const code = await page.locator('.code').innerText();
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await page.getByText('Chờ tiếp nhận').first().waitFor();
  expect(await dialogOn(page).count()).toBe(0);
  return code;
}
