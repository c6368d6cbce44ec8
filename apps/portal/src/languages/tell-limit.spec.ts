import { birthRegistration } from '@hotich/catalogue';
import type { DeadlineRule, Limit } from '@hotich/domain';
import type { TFunction } from 'i18next';
import { tellLimit, tellLimitShortly } from './tell-limit';
import { vietnameseWords } from './words.spec-support';

describe('a legal limit in words', () => {
  let t: TFunction;
  beforeAll(async () => {
    t = await vietnameseWords();
  });
  const rule = (limit: Limit): DeadlineRule => ({ ...limit, ground: 'luật' });

  it.each<[Limit, string]>([
    [{ kind: 'SD15' }, 'Trong ngày làm việc; nhận sau 15:00 thì trả vào ngày làm việc tiếp theo'],
    [{ kind: 'WD', days: 3 }, '3 ngày làm việc'],
    [{ kind: 'CD', days: 10 }, '10 ngày'],
    [{ kind: 'CONS', days: 7 }, '7 ngày liên tục'],
    [{ kind: 'H24' }, '24 giờ'],
    [{ kind: 'WH', hours: 8 }, '8 giờ làm việc'],
  ])('%j is told as it counts', (limit, words) => {
    expect(tellLimit(rule(limit), t)).toEqual({ limit: words, extension: null });
  });

  it('of several parts is told one after the other', () => {
    const found = birthRegistration.deadlineWhen?.find(({ subtype }) => subtype === 'TRE_BO_ROI');
    expect(found && tellLimit(found.rule, t).limit).toBe('7 ngày liên tục, rồi trong ngày làm việc');
  });

  it('that may grow when something must be verified says by how much, and from where it is counted', () => {
    const longer = (mode: 'PLUS' | 'TOTAL') =>
      tellLimit({ kind: 'WD', days: 3, ground: 'luật', extension: { mode, days: 5, ground: 'luật' } }, t).extension;
    expect(longer('PLUS')).toBe('Nếu phải xác minh: thêm không quá 5 ngày làm việc.');
    expect(longer('TOTAL')).toBe('Nếu phải xác minh: tất cả không quá 5 ngày làm việc.');
  });

  it('of the same day stands in a list in three words', () => {
    expect(tellLimitShortly({ kind: 'SD15' }, t)).toBe('Trong ngày làm việc');
  });
});
