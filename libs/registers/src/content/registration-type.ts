import { epochDayOf, type PlainDate } from '@hotich/domain';

/** A birth is to be registered within 60 days (Law 60/2014/QH13 Art. 15). */
const birthTermDays = 60;

/** `loaiDangKy` of a first registration of birth: 1 on time, 4 late. The day of filing counts, not the office's own pace. */
export const birthRegistrationType = (bornOn: PlainDate, filedOn: PlainDate): 1 | 4 =>
  epochDayOf(filedOn) - epochDayOf(bornOn) <= birthTermDays ? 1 : 4;
