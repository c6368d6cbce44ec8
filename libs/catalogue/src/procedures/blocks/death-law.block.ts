import type { FieldSpec, FormSpec } from '../../form';
import type { Competence, Component, Duty, ProcedureFile, Result } from '../../procedure';
import { registrationOffice, residenceOf } from './common.block';
import { namedBy } from './old-entry.block';
import { editionsFreeOfResidence } from './residence-free';

type Fields = Record<string, FieldSpec>;

/** Later is accepted: what is lost is the freedom from the fee, and loaiDangKy becomes 4. */
export const fifteenDays: Duty = {
  field: 'deathDate',
  calendarDays: 15,
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 33(1)',
};

/** Where the dead last lived; where that is not known, where he died or was found. */
export const whereDeceased = (ground: string): Competence => ({ key: 'placeOfDeath', of: ['deceased'], ground });

export const deathExtractResult: Result = { code: 'KQ.G15.000034', template: 'deathExtract' };

/** Which of the three makes the commune competent: another paper shows each. */
export const deathOffice: Fields = {
  competentBy: {
    kind: 'choice',
    required: true,
    label: { vi: 'Đăng ký tại xã nơi', km: 'ចុះបញ្ជីនៅឃុំដែល' },
    options: [
      { value: 'residence', label: { vi: 'Người chết cư trú cuối cùng', km: 'មរណជនរស់នៅចុងក្រោយ' } },
      {
        value: 'placeOfDeath',
        label: { vi: 'Người đó chết (không rõ nơi cư trú cuối cùng)', km: 'អ្នកនោះស្លាប់ (មិនស្គាល់ទីលំនៅចុងក្រោយ)' },
      },
      {
        value: 'bodyFound',
        label: { vi: 'Phát hiện thi thể (không rõ nơi cư trú cuối cùng)', km: 'រកឃើញសាកសព (មិនស្គាល់ទីលំនៅចុងក្រោយ)' },
      },
    ],
  },
  ...registrationOffice(
    { vi: 'Nơi đăng ký khai tử', km: 'កន្លែងចុះបញ្ជីមរណភាព' },
    {
      vi: 'Xã nơi người chết cư trú cuối cùng; không rõ thì xã nơi chết hoặc nơi phát hiện thi thể.',
      km: 'ឃុំដែលមរណជនរស់នៅចុងក្រោយ។ បើមិនដឹង គឺឃុំដែលស្លាប់ ឬកន្លែងរកឃើញសាកសព។',
    },
  ),
};

export const lastResidence: Component = {
  ...residenceOf(
    { vi: 'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết', km: 'ឯកសារបញ្ជាក់ទីលំនៅចុងក្រោយរបស់មរណជន' },
    'deceased',
  ),
  id: 'lastResidence',
  when: { field: 'competentBy', is: ['residence'] },
};

export const placeOfDeath: Component = {
  id: 'placeOfDeath',
  name: { vi: 'Giấy tờ chứng minh nơi chết hoặc nơi phát hiện thi thể', km: 'ឯកសារបញ្ជាក់កន្លែងស្លាប់ ឬកន្លែងរកឃើញសាកសព' },
  handling: 'present',
  evidence: null,
  when: { field: 'competentBy', is: ['placeOfDeath', 'bodyFound'] },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 32, 51; QĐ 163/QĐ-BTP (2026)',
};

/** Two entries for one death would take a person twice out of every list that the register feeds. */
export const noEarlierDeath: Component = {
  id: 'noEarlierDeath',
  name: { vi: 'Tra cứu: chưa có khai tử trong cơ sở dữ liệu', km: 'ការស្វែងរក៖ មិនទាន់មានមរណភាពក្នុងមូលដ្ឋានទិន្នន័យ' },
  handling: 'present',
  evidence: 'noEntry',
  look: { book: 'death', ...namedBy('deceased') },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 34(2); NĐ 87/2020/NĐ-CP: tra cứu trùng trong CSDL hộ tịch điện tử',
};

/** From 2027-03-01 neither residence nor place of death founds competence, so neither is asked about or shown. */
export const deathEditions = (what: {
  readonly form: FormSpec;
  readonly components: readonly Component[];
}): ProcedureFile['editions'] =>
  editionsFreeOfResidence(['deceased'], {
    ...what,
    components: what.components.filter(({ id }) => id !== placeOfDeath.id),
  });
