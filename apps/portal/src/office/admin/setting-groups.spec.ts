import type { SettingView } from '../../api/office-views';
import { placesOf, settingGroups } from './setting-groups';

const setting = (key: string, settable: boolean, answered: boolean): SettingView => ({
  key,
  value: 3,
  usual: 3,
  settable,
  uncertain: { what: 'Bao nhiêu ngày?', where: ['policy'], ground: 'Luật không quy định', settable: answered },
  decisions: [],
});

describe('the open questions of the rules', () => {
  it('stand where they are answered: here, on another page, or in the rules', () => {
    const groups = settingGroups([
      setting('policy.apologyWorkingDays', true, true),
      setting('fees.council', false, true),
      setting('calendar.2027', false, true),
      setting('law.2027', false, false),
    ]);
    expect(groups.here.map(({ key }) => key)).toEqual(['policy.apologyWorkingDays']);
    expect(groups.elsewhere.map(({ key, page }) => [key, page])).toEqual([
      ['fees.council', '/le-phi'],
      ['calendar.2027', '/lich'],
    ]);
    expect(groups.fixed.map(({ key }) => key)).toEqual(['law.2027']);
  });

  it('name each procedure once', () => {
    expect(placesOf(['1.000110: verification', '1.000110: fee', 'reports'])).toEqual(['1.000110', 'reports']);
  });
});
