import type { Plan } from '@hotich/domain';
import { defineSearchAttributeKey, TypedSearchAttributes } from '@temporalio/common';

/** What is known of a dossier at its start; the rest is set as it comes about. */
export const startAttributes = (plan: Plan): TypedSearchAttributes =>
  new TypedSearchAttributes([
    { key: defineSearchAttributeKey('ProcedureCode', 'KEYWORD'), value: plan.procedure },
    { key: defineSearchAttributeKey('Edition', 'KEYWORD'), value: plan.edition },
    { key: defineSearchAttributeKey('OfficeCode', 'KEYWORD'), value: plan.office },
    { key: defineSearchAttributeKey('DossierStage', 'KEYWORD'), value: 'check' },
  ]);
