import type { FeeRule } from '../procedure';
import { type FeeAsked, feeFor } from './fee-for';
import type { FeeRate } from './fee-rate';
import { lawfulReliefs } from './lawful-reliefs';
import { nationalRates } from './national-rates';

const council: FeeRule = { kind: 'council', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(2)' };
const onTimeFree: FeeRule = { kind: 'onTimeFree', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b)' };
const copies: FeeRule = { kind: 'perCopy', field: 'copies', ground: 'TT 281/2016/TT-BTC' };

/** What an invented council has resolved, on top of the amounts of the nation. */
const row = (changes: Partial<FeeRate>): FeeRate => ({
  id: 'r',
  procedure: '*',
  item: 'registration',
  channel: '*',
  late: null,
  unit: 8_000,
  validFrom: '2026-01-01',
  validTo: null,
  ground: 'NQ 01/2026/NQ-HĐND',
  ...changes,
});
const resolved = [...nationalRates, row({})];

const asked = (changes: Partial<FeeAsked>): FeeAsked => ({
  rule: council,
  procedure: '1.001022',
  channel: 'counter',
  answers: { feeExemption: 'none' },
  day: '2026-11-24',
  table: resolved,
  level2: false,
  late: false,
  ...changes,
});
const amount = (changes: Partial<FeeAsked>): number => feeFor(asked(changes)).amount;
const reason = (changes: Partial<FeeAsked>): string | undefined => feeFor(asked(changes)).waiver?.reason;

describe('Luật Hộ tịch Điều 11', () => {
  it.each(['merit', 'poor', 'disabled'])('frees registration for the declared ground "%s"', (feeExemption) => {
    expect(feeFor(asked({ answers: { feeExemption } }))).toMatchObject({
      amount: 0,
      waiver: { reason: feeExemption, ground: expect.stringContaining('Điều 11(1)(a)') },
    });
  });

  it('frees nobody from paying for copies', () => {
    expect(amount({ rule: copies, procedure: '2.000635', answers: { copies: 2, feeExemption: 'merit' } })).toBe(16_000);
  });

  it('frees a birth registered in time, and not one registered late', () => {
    expect(reason({ rule: onTimeFree, procedure: '1.001193' })).toBe('onTime');
    expect(amount({ rule: onTimeFree, procedure: '1.001193' })).toBe(0);
    expect(amount({ rule: onTimeFree, procedure: '1.001193', late: true })).toBe(8_000);
    expect(amount({ rule: onTimeFree, late: true, answers: { feeExemption: 'poor' } })).toBe(0);
  });

  it.each([
    ['guardianship', '1.004837'],
    ['domesticMarriage', '1.000894'],
    ['onTime', '1.000656'],
  ])('frees %s whatever a council has resolved', (why, procedure) => {
    expect(reason({ procedure })).toBe(why);
    expect(amount({ procedure })).toBe(0);
  });

  it('leaves marriage with a foreigner to the council', () => {
    expect(amount({ procedure: '2.000806', table: [row({ procedure: '2.000806', unit: 1_000_000 })] })).toBe(1_000_000);
  });
});

describe('a fee that no council has resolved', () => {
  const unknown = feeFor(asked({ table: nationalRates }));

  it('is not demanded, and says why', () => {
    expect(unknown).toMatchObject({ amount: 0, waiver: { reason: 'unknown' } });
    expect(unknown.waiver?.ground).toContain('chưa được thu');
  });

  it('does not hold up the copies, whose price is known', () => {
    const fee = feeFor(asked({ table: nationalRates, answers: { copiesWanted: 3 } }));
    expect(fee).toMatchObject({ amount: 24_000, waiver: { reason: 'unknown' } });
    expect(fee.lines.map(({ item, quantity, unit }) => [item, quantity, unit])).toEqual([
      ['registration', 1, 0],
      ['copy', 3, 8_000],
    ]);
  });

  it('is nothing all the same to whom the law frees', () => {
    expect(reason({ table: nationalRates, answers: { feeExemption: 'merit' } })).toBe('merit');
  });
});

describe('a copy', () => {
  it('costs 8.000 đồng, as many times as copies are wanted (TT 281/2016/TT-BTC)', () => {
    expect(feeFor(asked({ rule: copies, answers: { copies: 3 }, table: nationalRates }))).toMatchObject({
      amount: 24_000,
      lines: [{ item: 'copy', quantity: 3, unit: 8_000, ground: expect.stringContaining('TT 281/2016') }],
      waiver: null,
    });
  });

  it('is one when the number is not said yet', () => {
    expect(amount({ rule: copies, answers: {} })).toBe(8_000);
  });

  it('beside a registration is paid although the registration is free', () => {
    const fee = feeFor(asked({ rule: { kind: 'free', ground: 'Điều 11' }, answers: { copiesWanted: 2 } }));
    expect(fee).toMatchObject({ amount: 16_000, waiver: { reason: 'free' } });
  });

  it('is counted once when it is itself what is asked for', () => {
    expect(amount({ rule: { ...copies, field: 'copiesWanted' }, answers: { copiesWanted: 2 } })).toBe(16_000);
  });

  it('confirmed information (2.002516) costs the same, on a ground of its own', () => {
    const [line] = feeFor(asked({ rule: copies, procedure: '2.002516', answers: { copies: 1 } })).lines;
    expect(line).toMatchObject({ unit: 8_000, ground: expect.stringContaining('xác nhận') });
  });
});

describe('NQ 66.22/2026 with TT 117/2026', () => {
  const online = {
    rule: copies,
    procedure: '2.000635',
    channel: 'online',
    answers: { copies: 2 },
    level2: true,
    basicPapersIntegrated: true,
  } as const;

  it('gives copies for nothing to who files online with level-2 eID and the basic papers integrated', () => {
    expect(feeFor(asked(online))).toMatchObject({ amount: 0, waiver: { reason: 'basicPapers' } });
  });

  it.each<[string, Partial<FeeAsked>]>([
    ['at the counter', { channel: 'counter' }],
    ['with level 1', { level2: false }],
    ['without the basic papers', { basicPapersIntegrated: false }],
    ['the day before it begins', { day: '2026-08-14' }],
    ['the day after it ends', { day: '2027-03-01' }],
    ['for another procedure', { procedure: '2.002516' }],
  ])('does not hold %s', (_case, changes) => {
    expect(amount({ ...online, ...changes })).toBe(16_000);
  });

  it('does not hold when the eID system says nothing of papers', () => {
    const silent: Partial<FeeAsked> = { ...online };
    delete (silent as { basicPapersIntegrated?: boolean }).basicPapersIntegrated;
    expect(amount(silent)).toBe(16_000);
  });

  it.each(['2026-08-15', '2027-02-28'])('holds on %s, its first or last day', (day) => {
    expect(amount({ ...online, day })).toBe(0);
  });

  const registering = { channel: 'online', level2: true, basicPapersIntegrated: true } as const;
  it('frees registration for a person with papers (1.004772)', () => {
    expect(reason({ ...registering, procedure: '1.004772' })).toBe('basicPapers');
  });

  it.each(['1.004746', '1.004873'])('frees %s only with the marriage certificate integrated too', (procedure) => {
    expect(amount({ ...registering, procedure })).toBe(8_000);
    expect(amount({ ...registering, procedure, marriageCertificateIntegrated: true })).toBe(0);
  });
});

describe('NĐ 114/2016 on adoption within the country', () => {
  const adopting = { procedure: '2.001263', table: nationalRates } as const;

  it('asks for 400.000 đồng a case', () => {
    expect(amount(adopting)).toBe(400_000);
  });

  it.each(['kin', 'illChild', 'merit'])('frees who declares "%s", on its own ground', (feeExemption) => {
    const fee = feeFor(asked({ ...adopting, answers: { feeExemption } }));
    expect(fee).toMatchObject({ amount: 0, waiver: { ground: expect.stringContaining('NĐ 114/2016') } });
  });
});

describe('of several reliefs', () => {
  const half = { reason: 'half', item: 'registration', percent: 50, validFrom: '2026-01-01', validTo: null } as const;

  it('the highest is given, and they are not added up', () => {
    const reliefs = [{ ...half, ground: 'NQ nửa' }, ...lawfulReliefs];
    expect(reason({ reliefs, answers: { feeExemption: 'poor' } })).toBe('poor');
    expect(feeFor(asked({ reliefs, table: [row({ unit: 25_001 })] }))).toMatchObject({
      amount: 12_500,
      lines: [{ unit: 12_500, ground: 'NQ 01/2026/NQ-HĐND; NQ nửa' }],
      waiver: { reason: 'half' },
    });
  });
});

describe('the fee table', () => {
  const table = [
    row({ unit: 1 }),
    row({ unit: 2, channel: 'online' }),
    row({ unit: 3, late: true }),
    row({ unit: 4, procedure: '1.001022' }),
    row({ unit: 5, procedure: '1.001022', validFrom: '2026-12-01' }),
    row({ unit: 6, procedure: '2.000748', validTo: '2026-06-30' }),
  ];
  const price = (changes: Partial<FeeAsked>): number => amount({ table, procedure: '1.004884', ...changes });

  it('prefers the row made for the procedure, then the channel, then lateness', () => {
    expect(price({})).toBe(1);
    expect(price({ channel: 'online' })).toBe(2);
    expect(price({ late: true })).toBe(3);
    expect(price({ channel: 'online', late: true })).toBe(2);
    expect(price({ procedure: '1.001022', channel: 'online' })).toBe(4);
  });

  it('holds from the first day of a row, whenever the row was written', () => {
    expect(price({ procedure: '1.001022', day: '2026-11-30' })).toBe(4);
    expect(price({ procedure: '1.001022', day: '2026-12-01' })).toBe(5);
    expect(price({ procedure: '2.000748', day: '2026-06-30' })).toBe(6);
    expect(price({ procedure: '2.000748', day: '2026-07-01' })).toBe(1);
  });

  it('takes the row written later when two begin on one day: a slip is mended by another row', () => {
    expect(amount({ table: [row({ unit: 80_000 }), row({ unit: 8_000 })] })).toBe(8_000);
  });

  it('can say that something costs nothing, which is known and no waiver', () => {
    const fee = feeFor(asked({ table: [row({ unit: 0, channel: 'online' })], channel: 'online' }));
    expect(fee).toMatchObject({ amount: 0, waiver: null });
  });
});

it('every line of every fee cites its ground, and the amount is their sum', () => {
  for (const rule of [council, onTimeFree, copies])
    for (const table of [resolved, nationalRates])
      for (const late of [true, false]) {
        const { lines, amount: sum } = feeFor(asked({ rule, table, late, answers: { copies: 2, copiesWanted: 1 } }));
        expect(lines.map(({ ground }) => ground)).not.toContain('');
        expect(sum).toBe(lines.reduce((total, { quantity, unit }) => total + quantity * unit, 0));
      }
});
