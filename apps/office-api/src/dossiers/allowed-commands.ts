import {
  type Actor,
  admit,
  as,
  type Command,
  type CommandName,
  type Dossier,
  instantOfMillis,
  type Matter,
  NotAllowed,
} from '@hotich/domain';

/**
 * What this person may do with the dossier as it stands, asked of the very function that will decide: a button is shown
 * exactly where pressing it will be admitted. Answers for now only; the process decides again when the act arrives.
 */
export function allowedCommands(matter: Matter, dossier: Dossier, by: Actor): CommandName[] {
  return actsOf(matter, dossier, by)
    .filter((command) => isAdmitted(matter, dossier, command))
    .map((command) => command.do);
}

function isAdmitted(matter: Matter, dossier: Dossier, command: Command): boolean {
  try {
    admit(matter, dossier, command);
    return true;
  } catch (error) {
    if (error instanceof NotAllowed) return false;
    throw error;
  }
}

/** Each act as it would be given rightly: with the paper now on the table and nothing that could be wrong in itself. */
function actsOf({ plan }: Matter, d: Dossier, by: Actor): Command[] {
  const note = as<Extract<Command, { do: 'refuse' }>['note']>('');
  const paper = d.document && { document: d.document.id, digest: d.document.digest };
  return [
    { do: 'accept', by },
    { do: 'askSupplement', by, note, components: [] },
    { do: 'supplement', by, version: d.version + 1 },
    { do: 'refuse', by, note },
    { do: 'withdraw', by },
    { do: 'sendDraft', by },
    ...(d.draft ? [{ do: 'confirmDraft' as const, by, digest: d.draft.digest }] : []),
    { do: 'contestDraft', by, note },
    { do: 'register', by },
    ...(paper ? [{ do: 'approve' as const, by, ...paper }] : []),
    { do: 'return', by, note },
    ...(paper ? [{ do: 'seal' as const, by, ...paper }] : []),
    { do: 'handOver', by, present: plan.steps.flatMap((step) => ('parties' in step ? (step.parties ?? []) : [])) },
    { do: 'pay', by, payment: as('') },
    { do: 'forward', by, to: plan.competentOffice ?? as('') },
    { do: 'appoint', by, for: endOfTime },
    { do: 'attend', by, present: [] },
    { do: 'beginWaiting', by },
    { do: 'requestVerification', by, verification: as('') },
    { do: 'proposeApology', by, note, newDue: endOfTime },
    ...(d.apology?.document
      ? [{ do: 'apologise' as const, by, document: d.apology.document.id, digest: d.apology.document.digest }]
      : []),
    { do: 'stop', by, note },
    { do: 'cancelResult', by, note },
  ];
}

const endOfTime = instantOfMillis(Date.UTC(9999, 0));
