import type { FormSpec } from '../../form';
import type { Component, Competence, NoteOnOriginal, ProcedureFile } from '../../procedure';
import { authorisation, copiesWanted, feeExemption, registrationOffice, requesterIdentity } from './common.block';
import { deathFields, deceasedFields, pageOfDeath, pageOfDeceased, relationToDeceased } from './death.block';
import { foreignRequester } from './foreign.block';
import { formOf } from './form-of.block';
import { lookIn, namedBy, oldEntry } from './old-entry.block';
import { requester } from './requester.block';

export const deathAgainForm = (foreign: boolean): FormSpec =>
  formOf([
    {
      id: 'requester',
      title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
      asks: { ...(foreign ? foreignRequester : requester), ...relationToDeceased },
    },
    { id: 'deceased', title: pageOfDeceased, asks: deceasedFields(foreign) },
    { id: 'death', title: pageOfDeath, asks: deathFields(true) },
    {
      id: 'earlierEntry',
      title: { vi: 'Lần đăng ký khai tử trước đây', km: 'ការចុះបញ្ជីមរណភាពលើកមុន' },
      asks: oldEntry({ what: { vi: 'khai tử', km: 'មរណភាព' } }),
    },
    {
      id: 'office',
      title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
      asks: {
        ...registrationOffice(
          { vi: 'Nơi đăng ký lại khai tử', km: 'កន្លែងចុះបញ្ជីមរណភាពឡើងវិញ' },
          { vi: 'Xã nơi đã đăng ký khai tử trước đây.', km: 'ឃុំដែលបានចុះបញ្ជីមរណភាពពីមុន។' },
        ),
        ...feeExemption,
        ...copiesWanted,
      },
    },
  ]);

/**
 * One paper or, without it, files: the applicant brings what he has. An entry digitised before its book was lost answers for
 * either (NQ 66.7/2025/NQ-CP names this very paper).
 */
const oldDeathPaper: Component = {
  id: 'oldDeathPaper',
  name: {
    vi: 'Bản sao Giấy chứng tử trước đây hoặc hồ sơ, giấy tờ chứng minh sự kiện chết',
    km: 'ច្បាប់ចម្លងសំបុត្រមរណភាពចាស់ ឬឯកសារបញ្ជាក់មរណភាព',
  },
  handling: 'submit',
  evidence: 'entry',
  about: 'deceased',
  look: lookIn('death', namedBy('deceased')),
  ground: 'NĐ 123/2015/NĐ-CP Điều 24, 28; NQ 66.7/2025/NQ-CP; QĐ 3458/QĐ-BTP (10/12/2025)',
};

export const deathAgainPapers: readonly Component[] = [requesterIdentity, oldDeathPaper, authorisation];

/** Of two entries for one death only the newer may speak. */
export const deathReregistered: NoteOnOriginal = {
  component: oldDeathPaper.id,
  as: 'reregistered',
  ground: 'NĐ 123/2015/NĐ-CP Điều 24-28',
};

/** The published list names a paper on residence, the decree only the office that registered before. */
export const whereDeathStood: Competence = {
  key: 'registered',
  of: [],
  ground: 'NĐ 123/2015/NĐ-CP Điều 25; NĐ 120/2025/NĐ-CP Điều 4; nơi cư trú có thẩm quyền hay không: chưa xác minh',
};

export const deathAgainDeadline = (code: string): ProcedureFile['deadline'] => ({
  kind: 'WD',
  days: 5,
  ground: `NĐ 123/2015/NĐ-CP Điều 28; QĐ 163/QĐ-BTP (2026), thủ tục ${code}`,
  extension: {
    mode: 'TOTAL',
    days: 10,
    ground: 'NĐ 123/2015/NĐ-CP Điều 28: cần xác minh không quá 10 ngày làm việc, chưa xác minh',
  },
});
