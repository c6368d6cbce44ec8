import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { addressIn, citizenA, husbandOfA, huongSen } from '@hotich/testing';
import { attachPdf, choose, date, onward, pick, text } from './form-filling';

export interface Child {
  readonly name: string;
  readonly birthDate: string;
  readonly birthPlace: string;
}

/** A child of a name that no other story has: files of one run share the system. */
export function inventChild(): Child {
  const letters = randomUUID()
    .replaceAll('-', '')
    .slice(0, 10)
    .replace(/[0-9]/g, (digit) => 'ghiklmnoub'.charAt(Number(digit)));
  const birthDate = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);
  return {
    name: `Thạch Thị ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`,
    birthDate,
    birthPlace: 'Trung tâm Y tế Hương Sen',
  };
}

const home = addressIn(huongSen, 'ấp Sen Hồng', '2026-01-01');

/** The birth form from its first page to the last look, as the mother fills it in on her phone. */
export async function fillBirthForm(page: Page, child: Child): Promise<void> {
  await page.getByRole('heading', { name: 'Người đi đăng ký' }).waitFor();
  await choose(page, 'Quan hệ với trẻ', 'Mẹ');
  await onward(page, 'Tiếp tục', 'Trẻ được đăng ký khai sinh');
  await fillChild(page, child);
  await onward(page, 'Tiếp tục', 'Mẹ của trẻ');
  await pick(page, 'Dân tộc của mẹ', 'kin', citizenA.ethnicity);
  await text(page, 'Nơi cư trú của mẹ', home);
  await onward(page, 'Tiếp tục', 'Cha của trẻ');
  await text(page, 'Họ, chữ đệm, tên của cha', husbandOfA.name);
  await text(page, 'Số định danh cá nhân của cha', husbandOfA.personalId);
  await date(page, 'Ngày hoặc năm sinh của cha', husbandOfA.birthDate);
  await pick(page, 'Dân tộc của cha', 'khme', husbandOfA.ethnicity);
  await text(page, 'Nơi cư trú của cha', home);
  await onward(page, 'Tiếp tục', 'Hôn nhân của cha mẹ');
  await choose(page, 'Cha mẹ đã đăng ký kết hôn?', 'Đã đăng ký');
  await pick(page, 'Nơi đăng ký kết hôn', 'huong sen', huongSen.office);
  await onward(page, 'Tiếp tục', 'Giấy chứng sinh và nơi đăng ký');
  await pick(page, 'Nơi đăng ký khai sinh', 'huong sen', huongSen.office);
  await onward(page, 'Tiếp tục', 'Bản chụp giấy tờ');
  await attachPdf(page, 'Chọn tệp: Giấy chứng sinh', 'giay-chung-sinh.pdf');
  await onward(page, 'Tiếp tục', 'Xem lại trước khi nộp');
}

export async function fillChild(page: Page, child: Child): Promise<void> {
  await text(page, 'Họ, chữ đệm, tên của trẻ', child.name);
  await date(page, 'Ngày sinh', child.birthDate);
  await choose(page, 'Giới tính', 'Nữ');
  await pick(page, 'Dân tộc', 'khme', husbandOfA.ethnicity);
  await text(page, 'Nơi sinh', child.birthPlace);
  await text(page, 'Quê quán', home);
  await choose(page, 'Cha mẹ của trẻ', 'Đã xác định cả cha và mẹ');
}
