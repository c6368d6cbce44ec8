import type { Words } from '@hotich/catalogue';
import { legalDay } from '../legal-day';
import type { EvidenceRow } from './case';
import type { ComponentState } from './dossier-view';

/** Where an answer came from, in words. */
const sources: Readonly<Record<string, Words>> = {
  register: { vi: 'Sổ hộ tịch', km: 'បញ្ជីអត្រានុកូលដ្ឋាន' },
  population: { vi: 'Cơ sở dữ liệu quốc gia về dân cư', km: 'មូលដ្ឋានទិន្នន័យជាតិអំពីប្រជាជន' },
};
const anySource: Words = { vi: 'Cơ sở dữ liệu', km: 'មូលដ្ឋានទិន្នន័យ' };

/** What became of a paper, told to the person who would have had to bring it. */
export function sentenceOf(
  state: ComponentState,
  handling: 'submit' | 'present',
  evidence: EvidenceRow | undefined,
): Words {
  const source = sources[evidence?.source ?? ''] ?? anySource;
  switch (state) {
    case 'waived': {
      const at = evidence ? ` ngày ${legalDay(evidence.takenAt).split('-').reverse().join('/')}` : '';
      return {
        vi: `Không phải nộp: ${source.vi} đã xác nhận${at}.`,
        km: `មិនចាំបាច់ដាក់ទេ៖ ${source.km} បានបញ្ជាក់រួចហើយ។`,
      };
    }
    case 'provided':
      return { vi: 'Đã nhận giấy tờ bạn gửi.', km: 'បានទទួលឯកសារដែលអ្នកផ្ញើហើយ។' };
    case 'mismatch':
      return {
        vi: `${source.vi} có dữ liệu khác với điều bạn khai; cán bộ sẽ đối chiếu.`,
        km: `${source.km} មានទិន្នន័យខុសពីអ្វីដែលអ្នកបានប្រកាស មន្ត្រីនឹងផ្ទៀងផ្ទាត់។`,
      };
    case 'needed':
      return handling === 'submit'
        ? { vi: 'Cần nộp giấy tờ này.', km: 'ត្រូវដាក់ឯកសារនេះ។' }
        : {
            vi: 'Cần xuất trình hoặc gửi bản chụp giấy tờ này.',
            km: 'ត្រូវបង្ហាញ ឬផ្ញើច្បាប់ថតនៃឯកសារនេះ។',
          };
    case 'unchecked':
      return evidence?.outcome === 'SOURCE_DOWN'
        ? {
            vi: `${source.vi} tạm thời không trả lời; cán bộ sẽ tra cứu lại, bạn chưa phải nộp gì.`,
            km: `${source.km} មិនទាន់ឆ្លើយតបជាបណ្តោះអាសន្ន មន្ត្រីនឹងស្វែងរកម្តងទៀត អ្នកមិនទាន់ត្រូវដាក់អ្វីទេ។`,
          }
        : { vi: 'Đang tra cứu dữ liệu.', km: 'កំពុងស្វែងរកទិន្នន័យ។' };
  }
}
