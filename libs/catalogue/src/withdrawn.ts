/** A national code that stands in records still about, and is offered no longer. */
export interface Withdrawn {
  readonly code: string;
  readonly title: string;
  readonly reason: string;
  /** What to ask for instead. */
  readonly replacedBy: string;
  readonly ground: string;
}

const ground = 'NĐ 63/2024/NĐ-CP; NĐ 301/2026/NĐ-CP';

/** Interlinked groups of before NĐ 63/2024: household books and cards that they ask for are no more. */
export const withdrawn: readonly Withdrawn[] = [
  {
    code: '2.000986',
    title: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    reason: 'Đã thay bằng nhóm liên thông có thẻ căn cước; tiếp nhận tại hệ thống của Bộ Tư pháp.',
    replacedBy: '3.000722',
    ground,
  },
  {
    code: '2.001023',
    title: 'Liên thông đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    reason: 'Nhóm hai thủ tục cũ, đã nhập vào nhóm liên thông 3.000722.',
    replacedBy: '3.000722',
    ground,
  },
];
