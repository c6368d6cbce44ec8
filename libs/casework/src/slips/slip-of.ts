import { findEdition } from '@hotich/catalogue';
import type {
  PostingNoticeDocument,
  RefusalNoticeDocument,
  SlipDocument,
  StopNoticeDocument,
  SupplementRequestDocument,
  VerificationLetterDocument,
} from '@hotich/documents';
import type { Case, FactRow, SlipRow } from '../view/case';
import { isForCitizen } from '../view/view-of';
import type { Eyes } from '../view/timeline';
import type { Letterhead } from './letterhead';
import { lines, postingNoticeOf, verificationLetterOf } from './letters';
import { type FactOf, isFact, noteOf, slipBase, slipTimeOf } from './slip-words';

/** A slip as its template wants it, or the signed paper that is kept. */
export type Slip =
  | { readonly template: 'supplement'; readonly data: SupplementRequestDocument }
  | { readonly template: 'refusal'; readonly data: RefusalNoticeDocument }
  | { readonly template: 'stop'; readonly data: StopNoticeDocument }
  | { readonly template: 'verification'; readonly data: VerificationLetterDocument }
  | { readonly template: 'posting'; readonly data: PostingNoticeDocument }
  /** The head has signed this very file: it is handed out, never made again. */
  | { readonly template: null; readonly document: string; readonly digest: string };

export interface SlipSetting {
  readonly trackingUrl: string;
  readonly letterhead: Letterhead;
  readonly eyes: Eyes;
}

/**
 * The slip that the fact `seq` owed (TT 03/2025/TT-VPCP, Mẫu 02 to 05, and letters), made from the facts and what people
 * wrote: the same facts give the same paper. Null when there is none, or none for these eyes.
 */
export function slipOf(c: Case, seq: number, on: SlipSetting): Slip | null {
  const slip = c.slips.find((row) => row.seq === seq);
  if (!slip) return null;
  if (slip.kind === 'apology') return apologyOf(c, on.eyes);
  const row = c.facts.find((candidate) => candidate.seq === seq);
  if (!row) return null;
  const { fact } = row;
  const head = slipHeadOf(c, slip, row, on);
  if (fact.is === 'supplementAsked')
    return { template: 'supplement', data: { ...head, items: itemsOf(c, fact), reason: noteOf(c, fact) } };
  if (fact.is === 'refused') return { template: 'refusal', data: { ...head, reasons: lines(noteOf(c, fact)) } };
  if (fact.is === 'stopped' || fact.is === 'withdrawn') return { template: 'stop', data: stopOf(c, head, fact) };
  if (fact.is === 'waitingBegun') return { template: 'posting', data: postingNoticeOf(c, slip, { ...row, fact }, on) };
  if (fact.is !== 'verificationRequested' || on.eyes !== 'staff') return null;
  const data = verificationLetterOf(c, slip, { ...row, fact }, on);
  return data && { template: 'verification', data };
}

/** Redrawn, it keeps its number: the newest paper is the one meant. */
function apologyOf(c: Case, eyes: Eyes): Slip | null {
  const paper = c.documents.findLast(
    (document) => document.purpose === 'apology' && (eyes === 'staff' || isForCitizen(c, document)),
  );
  return paper ? { template: null, document: paper.id, digest: paper.digest } : null;
}

function slipHeadOf(c: Case, slip: SlipRow, row: FactRow, { trackingUrl }: SlipSetting): SlipDocument {
  // Where the applicant or time itself ended it, the one speaks who received the dossier.
  const officer = row.name ?? c.facts.find(isFact('accepted'))?.name ?? '';
  return {
    ...slipBase(c, trackingUrl),
    number: slip.number,
    issuedOn: slipTimeOf(row.fact.at).date,
    officer: { fullName: officer },
  };
}

/** The papers asked for, by their names; what was written when it is about no paper. */
function itemsOf(c: Case, { components, ...fact }: FactOf<'supplementAsked'>): string[] {
  const { procedure, edition } = c.matter.plan;
  const known = findEdition(procedure, edition)?.components ?? [];
  if (components.length === 0) return lines(noteOf(c, { ...fact, components }));
  return components.map((id) => known.find((component) => component.id === id)?.name.vi ?? id);
}

function stopOf(c: Case, head: SlipDocument, fact: FactOf<'stopped' | 'withdrawn'>): StopNoticeDocument {
  const accepted = c.facts.find(isFact('accepted'));
  return {
    ...head,
    ...(accepted && { receivedAt: slipTimeOf(accepted.fact.at) }),
    reason: reasonOf(c, fact),
    stoppedOn: slipTimeOf(fact.at).date,
  };
}

function reasonOf(c: Case, fact: FactOf<'stopped' | 'withdrawn'>): string {
  if (fact.is === 'withdrawn') return 'Người nộp hồ sơ đề nghị rút hồ sơ';
  switch (fact.reason) {
    case 'supplementExpired':
      return 'Đã hết thời hạn bổ sung mà hồ sơ không được bổ sung, hoàn thiện';
    case 'paymentExpired':
      return 'Đã hết thời hạn nộp phí, lệ phí mà phí, lệ phí chưa được nộp';
    case 'byOffice':
      return noteOf(c, fact);
  }
}
