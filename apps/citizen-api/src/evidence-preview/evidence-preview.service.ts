import { recordAudit } from '@hotich/audit';
import { type Component, findEdition, type Procedure } from '@hotich/catalogue';
import type { PreviewAnswer } from '@hotich/contracts';
import { draftPlan, onSubmission, type OwnQuestion, ownQuestions } from '@hotich/evidence';
import { Problem } from '@hotich/http';
import type { Citizen } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { DossierClient } from '@hotich/temporal';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DraftDto } from '../drafts/draft.dto';
import { DraftStore } from '../drafts/draft-store.service';
import type { PreviewDto, PreviewedPaperDto } from './evidence-preview.dto';

/** Tells a citizen beforehand what he need not bring. This process may not look into the books: the worker does. */
@Injectable()
export class EvidencePreview {
  constructor(
    private readonly source: DataSource,
    private readonly drafts: DraftStore,
    private readonly engine: DossierClient,
  ) {}

  async of(citizen: Citizen, id: string): Promise<PreviewDto> {
    const draft = await this.drafts.read(citizen.personKey, id);
    const procedure = findEdition(draft.procedure, draft.edition);
    if (!procedure) throw new Problem('procedure.unknown', { procedure: draft.procedure });
    const plan = draftPlan(procedure, draft.answers);
    const questions = ownQuestions(plan, draft.answers, citizen);
    if (questions.length > 0) await this.#record(citizen, draft, questions);
    const answers =
      questions.length > 0
        ? await this.engine.previewEvidence({ draft: draft.id, version: draft.version, questions })
        : [];
    const items = plan.components.flatMap(({ id: component }) => {
      const known = procedure.components.find((one) => one.id === component);
      return known && isTold(known) ? [toldOf(known, answers)] : [];
    });
    return { version: draft.version, items };
  }

  /** Before anybody is asked: a look-up without a trace may not happen (NĐ 320/2026/NĐ-CP). */
  async #record({ personKey }: Citizen, draft: DraftDto, questions: readonly OwnQuestion[]): Promise<void> {
    await inTransaction(this.source, { person: personKey }, (tx) =>
      recordAudit(tx, {
        actor: `person:${personKey}`,
        action: 'evidence.preview',
        outcome: 'done',
        detail: {
          draft: draft.id,
          version: draft.version,
          procedure: draft.procedure,
          components: questions.map(({ component }) => component).join(' '),
        },
      }),
    );
  }
}

/** A look-up that is the office's own affair and no paper is nothing to prepare for. */
const isTold = ({ optional, evidence }: Component): boolean =>
  optional !== true && evidence !== 'duplicateBirth' && evidence !== 'noEntry';

function toldOf(component: Procedure['components'][number], answers: readonly PreviewAnswer[]): PreviewedPaperDto {
  const { id, name, ground, evidence, handling } = component;
  const told = answers.find((one) => one.component === id);
  if (told) return { component: id, name, answer: told.answer, sentence: told.sentence, ground };
  if (evidence !== null) return { component: id, name, answer: 'unknown', sentence: onSubmission, ground };
  return { component: id, name, answer: 'needed', sentence: bring[handling], ground };
}

/** Papers that no data answer for. */
const bring = {
  submit: {
    vi: 'Bạn gửi giấy tờ này cùng hồ sơ: chưa có dữ liệu nào thay được.',
    km: 'អ្នកផ្ញើឯកសារនេះជាមួយសំណុំរឿង៖ មិនទាន់មានទិន្នន័យណាជំនួសបានទេ។',
  },
  present: {
    vi: 'Bạn xuất trình hoặc gửi bản chụp giấy tờ này: chưa có dữ liệu nào thay được.',
    km: 'អ្នកបង្ហាញ ឬផ្ញើច្បាប់ថតនៃឯកសារនេះ៖ មិនទាន់មានទិន្នន័យណាជំនួសបានទេ។',
  },
} as const;
