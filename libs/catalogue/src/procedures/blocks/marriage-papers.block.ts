import type { Condition, Words } from '../../form';
import type { Component } from '../../procedure';
import { identityOf, residenceOf } from './common.block';
import { lookIn, namedBy } from './old-entry.block';
import type { Spouse } from './spouses.block';

const named = (vi: string, km: string, { who }: Spouse): Words => ({ vi: `${vi} của ${who.vi}`, km: `${km}${who.km}` });
const only = (when: Condition | undefined) => (when ? { when } : {});

export const spouseIdentity = (spouse: Spouse, when?: Condition): Component => ({
  ...identityOf(`${spouse.prefix}Identity`, named('Giấy tờ tùy thân', 'ឯកសារអត្តសញ្ញាណរបស់', spouse), spouse.prefix),
  ...only(when),
});

/** Never a paper of the citizen: the office looks it up, keeps what it found, and asks other communes where nothing is known. */
export const spouseMaritalStatus = (spouse: Spouse, when?: Condition): Component => ({
  id: `${spouse.prefix}MaritalStatus`,
  name: named('Tình trạng hôn nhân (cơ quan tra cứu)', 'ស្ថានភាពអាពាហ៍ពិពាហ៍ (ស្ថាប័នស្វែងរក) របស់', spouse),
  handling: 'present',
  evidence: 'maritalStatus',
  about: spouse.prefix,
  ...only(when),
  optional: true,
  ground: 'NĐ 07/2025/NĐ-CP: tra cứu CSDLHTĐT, CSDLQGVDC, lưu kết quả vào hồ sơ, không yêu cầu Giấy xác nhận',
});

/** Either one's: that is what makes the commune competent, and the rule asks about both. */
export const coupleResidence = (ground = 'Luật Hộ tịch 60/2014/QH13 Điều 17(1)'): Component => ({
  ...residenceOf(
    { vi: 'Giấy tờ chứng minh nơi cư trú của bên nam hoặc bên nữ', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់ភាគីប្រុស ឬភាគីស្រី' },
    'husband',
  ),
  ground: `${ground}; NĐ 104/2022/NĐ-CP Điều 14(2)`,
});

/** Not found in the book: the citizen first has the divorce noted (2.000554). */
export const divorceNote = (spouse: Spouse, handling: Component['handling']): Component => ({
  id: `${spouse.prefix}DivorceNote`,
  name: named('Trích lục ghi chú ly hôn, hủy việc kết hôn ở nước ngoài', 'សេចក្តីដកស្រង់កំណត់ចំណាំការលែងលះនៅបរទេសរបស់', spouse),
  handling,
  evidence: 'entry',
  about: spouse.prefix,
  look: { book: 'divorceNote', ...namedBy(spouse.prefix) },
  when: { field: `${spouse.prefix}DivorcedAbroad`, is: ['yes'] },
  ground: 'NĐ 123/2015/NĐ-CP Điều 10, 30(2); NĐ 07/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
});

/** A paper that only its own office or State can give; its original is handed in when the certificate is. */
export const handedIn = (id: string, name: Words, ground: string, when?: Condition): Component => ({
  id,
  name,
  handling: 'submit',
  evidence: null,
  ...only(when),
  ground,
});

export const medicalOf = (spouse: Spouse): Component =>
  handedIn(
    `${spouse.prefix}Medical`,
    named('Giấy xác nhận của tổ chức y tế (6 tháng)', 'លិខិតបញ្ជាក់របស់អង្គការវេជ្ជសាស្ត្រ (៦ ខែ) របស់', spouse),
    'Luật Hộ tịch 60/2014/QH13 Điều 38(1); NĐ 123/2015/NĐ-CP Điều 30(1)',
  );

export const passportOf = (spouse: Spouse, when: Condition): Component =>
  handedIn(
    `${spouse.prefix}Passport`,
    named('Bản sao hộ chiếu hoặc giấy tờ thay hộ chiếu', 'ច្បាប់ចម្លងលិខិតឆ្លងដែន ឬឯកសារជំនួសរបស់', spouse),
    'NĐ 123/2015/NĐ-CP Điều 30; QĐ 163/QĐ-BTP (2026), thủ tục 2.000806',
    when,
  );

/** From the State whose citizen he is; where none says for how long it holds, six months. */
export const foreignStatusOf = (spouse: Spouse, when: Condition): Component =>
  handedIn(
    `${spouse.prefix}ForeignStatus`,
    named(
      'Giấy tờ chứng minh tình trạng hôn nhân do nước ngoài cấp hoặc xác nhận đủ điều kiện kết hôn',
      'ឯកសារបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍ចេញដោយបរទេស ឬបញ្ជាក់ថាមានលក្ខខណ្ឌរៀបការរបស់',
      spouse,
    ),
    'Luật Hộ tịch 60/2014/QH13 Điều 38(1); NĐ 123/2015/NĐ-CP Điều 30(1)',
    when,
  );

export const unitConsentOf = (spouse: Spouse): Component =>
  handedIn(
    `${spouse.prefix}UnitConsent`,
    named(
      'Xác nhận của cơ quan, đơn vị quản lý về việc kết hôn với người nước ngoài',
      'លិខិតបញ្ជាក់របស់ស្ថាប័ន អង្គភាពគ្រប់គ្រងអំពីការរៀបការជាមួយជនបរទេសរបស់',
      spouse,
    ),
    'Luật Hộ tịch 60/2014/QH13 Điều 38(1); NĐ 123/2015/NĐ-CP Điều 30(2)',
    { field: `${spouse.prefix}InService`, is: ['yes'] },
  );

export const missionStatusOf = (spouse: Spouse): Component =>
  handedIn(
    `${spouse.prefix}MissionStatus`,
    named(
      'Giấy xác nhận tình trạng hôn nhân do Cơ quan đại diện Việt Nam cấp',
      'លិខិតបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍ចេញដោយស្ថានតំណាងវៀតណាមនៅបរទេសរបស់',
      spouse,
    ),
    'QĐ 163/QĐ-BTP (2026), thủ tục 2.000806; NĐ 123/2015/NĐ-CP Điều 30',
    { field: `${spouse.prefix}AbroadForTerm`, is: ['yes'] },
  );

/** What proves a marriage registered before whose book is lost: a copy of its certificate, else whatever names it. */
export const oldMarriagePapers: readonly Component[] = [
  {
    id: 'oldMarriageCertificate',
    name: { vi: 'Bản sao Giấy chứng nhận kết hôn được cấp trước đây', km: 'ច្បាប់ចម្លងសំបុត្រអាពាហ៍ពិពាហ៍ដែលបានចេញពីមុន' },
    ...lookedUp('copy'),
  },
  {
    id: 'marriageFiles',
    name: {
      vi: 'Bản sao hồ sơ, giấy tờ cá nhân có thông tin về việc kết hôn',
      km: 'ច្បាប់ចម្លងឯកសារផ្ទាល់ខ្លួនដែលមានព័ត៌មានអំពីអាពាហ៍ពិពាហ៍',
    },
    ...lookedUp('none'),
  },
];

/** The database may still hold a line whose paper book is lost: then it answers, and says by a note what replaces it. */
function lookedUp(answer: 'copy' | 'none'): Omit<Component, 'id' | 'name'> {
  return {
    handling: 'submit',
    evidence: 'entry',
    about: 'husband',
    look: lookIn('marriage', namedBy('husband')),
    when: { field: 'oldCertificate', is: [answer] },
    ground: 'NĐ 123/2015/NĐ-CP Điều 24, 27; NĐ 18/2026/NĐ-CP Điều 13; QĐ 3458/QĐ-BTP (10/12/2025): tra cứu trước',
  };
}
