import type { Channel, OfficeCode, Plan } from '@hotich/domain';
import type { Answers } from './form';
import type { Component, Procedure } from './procedure';

/** The papers that apply to these answers; conditions are settled here, once, at submission. */
export const componentsFor = (procedure: Procedure, answers: Answers): readonly Component[] =>
  procedure.components.filter(({ when }) => !when || when.is.includes(String(answers[when.field] ?? '')));

/** Flattens a procedure into the plan that one dossier will follow. Only an online applicant is sent a draft (QĐ 163/QĐ-BTP). */
export function planOf(procedure: Procedure, asked: { channel: Channel; office: OfficeCode; answers: Answers }): Plan {
  return {
    procedure: procedure.code,
    edition: procedure.edition,
    channel: asked.channel,
    office: asked.office,
    deadline: procedure.deadline,
    policy: procedure.policy,
    components: componentsFor(procedure, asked.answers).map(({ id, evidence, ground }) => ({
      id,
      rule: evidence,
      ground,
    })),
    steps: procedure.steps.filter((step) => step.kind !== 'draftConfirmation' || asked.channel === 'online'),
    template: procedure.template,
  };
}
