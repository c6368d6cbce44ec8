import type { Browser } from 'playwright-core';
import { atStage, birthAtApproval, scene, submitBirth } from '../journeys/stage';
import { desktop, device, openBrowser, staffAt } from './devices';

describe('the other commune', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('sees nothing of the first: empty desks that say so, and no way in by the address', async () => {
    const people = await scene();
    const { id, code } = await submitBirth(people.mother);
    await atStage(people.office.reception, id, 'reception');
    const { seen } = await birthAtApproval(people);

    const reception = await staffAt(await device(browser, desktop), 'tiepnhan.bendua', '/viec?buoc=reception');
    await reception.getByText('Không có việc nào ở đây').waitFor();
    await reception.getByLabel('Tìm theo mã hoặc tên').fill(code);
    await reception.getByRole('button', { name: 'Tìm', exact: true }).click();
    await reception.getByText('Không có việc nào ở đây').waitFor();
    await reception.goto(`/office/ho-so/${id}`);
    await reception.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
    await reception.getByRole('link', { name: 'Về trang chủ' }).click();
    await reception.getByRole('heading', { name: 'Việc cần làm' }).waitFor();

    const leader = await staffAt(await device(browser, desktop), 'phochutich.bendua', '/ky');
    await leader.getByText('Không có văn bản nào chờ ký').waitFor();
    await leader.goto(`/office/ho-so/${seen.id}`);
    await leader.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
  }, 120_000);
});
