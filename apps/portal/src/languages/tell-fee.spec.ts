import { birthRegistration, extractCopy, type FeeRule } from '@hotich/catalogue';
import type { TFunction } from 'i18next';
import { tellFee, tellFeeShortly } from './tell-fee';
import { vietnameseWords } from './words.spec-support';

describe('what a procedure costs, in words', () => {
  let t: TFunction;
  beforeAll(async () => {
    t = await vietnameseWords();
  });

  it('is nothing within the duty in time, and afterwards what the council has resolved, if it has', () => {
    expect(tellFee(birthRegistration, t)[0]).toBe(
      'Không mất tiền nếu đăng ký trong 60 ngày. Trễ hơn: theo nghị quyết của Hội đồng nhân dân; chưa có mức thu thì không thu.',
    );
  });

  it('names who is exempt wherever a fee of registration may be due', () => {
    const council: FeeRule = { kind: 'council', ground: 'luật' };
    expect(tellFee({ fee: council }, t)).toContain(t('fee.exempt'));
    expect(tellFee(extractCopy, t)).toEqual(['Tính theo số bản cần cấp.']);
  });

  it('has a short form for every rule', () => {
    const kinds: FeeRule['kind'][] = ['free', 'onTimeFree', 'council', 'perCopy'];
    const told = kinds.map((kind) =>
      tellFeeShortly({ fee: kind === 'perCopy' ? { kind, field: 'copies', ground: '' } : { kind, ground: '' } }, t),
    );
    expect(new Set(told).size).toBe(kinds.length);
  });
});
