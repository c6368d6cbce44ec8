import type { Words } from '@hotich/catalogue';
import { sentenceOf, type ToldComponent } from '@hotich/evidence';
import type { EvidenceRow } from './case';
import type { ComponentState } from './dossier-view';

/**
 * What became of a paper, told to the person who would have had to bring it. What data answered or contradicted is told by
 * the evidence itself: the book, year and number, or the database that was asked.
 */
export function componentSentence(
  state: ComponentState,
  component: ToldComponent,
  evidence: EvidenceRow | undefined,
): Words {
  switch (state) {
    case 'waived':
    case 'mismatch':
      return evidence ? sentenceOf(evidence, component) : lookingUp;
    case 'provided':
      return { vi: 'Đã nhận giấy tờ bạn gửi.', km: 'បានទទួលឯកសារដែលអ្នកផ្ញើហើយ។' };
    case 'needed':
      return component.handling === 'submit'
        ? { vi: 'Cần nộp giấy tờ này.', km: 'ត្រូវដាក់ឯកសារនេះ។' }
        : {
            vi: 'Cần xuất trình hoặc gửi bản chụp giấy tờ này.',
            km: 'ត្រូវបង្ហាញ ឬផ្ញើច្បាប់ថតនៃឯកសារនេះ។',
          };
    case 'unchecked':
      return evidence?.outcome === 'SOURCE_DOWN' ? notAnswered : lookingUp;
  }
}

const lookingUp: Words = { vi: 'Đang tra cứu dữ liệu.', km: 'កំពុងស្វែងរកទិន្នន័យ។' };

/** Not the evidence's own sentence: that asks for the paper, and an officer may yet have the answer before it is needed. */
const notAnswered: Words = {
  vi: 'Cơ sở dữ liệu tạm thời không trả lời; cán bộ sẽ tra cứu lại, bạn chưa phải nộp gì.',
  km: 'មូលដ្ឋានទិន្នន័យមិនទាន់ឆ្លើយតបជាបណ្តោះអាសន្ន មន្ត្រីនឹងស្វែងរកម្តងទៀត អ្នកមិនទាន់ត្រូវដាក់អ្វីទេ។',
};
