import type { IssuingOffice, SigningLeader } from './office-data';
import type { PartialDate, SlipTime } from './plain-date';

export interface SlipPerson {
  readonly fullName: string;
  readonly personalId?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** What all slips of the one-stop shop share. `number` is the running number of that slip and year. */
export interface SlipDocument {
  readonly centre: IssuingOffice;
  readonly number: number;
  readonly issuedOn: Required<PartialDate>;
  readonly dossierCode: string;
  readonly applicant: SlipPerson;
  /** What the applicant asks for: the procedure's name. */
  readonly request: string;
  readonly officer: { readonly fullName: string; readonly phone?: string };
  readonly verificationUrl: string;
}

/** Form 01, Circular 03/2025/TT-VPCP. */
export interface ReceiptDocument extends SlipDocument {
  /** Given when somebody submits for another: the one who gave the authority, and the paper that says so. */
  readonly principal?: SlipPerson & { readonly authorityPaper?: string };
  readonly papers: readonly string[];
  readonly sets: number;
  /** As the law words it, e.g. `03 ngày làm việc`. */
  readonly timeLimit: string;
  readonly receivedAt: SlipTime;
  readonly dueAt: SlipTime;
  /** Given when the law has moved the first appointment: this receipt then stands for the one handed over. */
  readonly reissued?: { readonly on: SlipTime; readonly reason: string };
  readonly resultsAt: string;
  readonly trackingBook?: { readonly volume: string; readonly entry: number };
}

/** Form 02, Circular 03/2025/TT-VPCP. */
export interface SupplementRequestDocument extends SlipDocument {
  readonly items: readonly string[];
  readonly reason: string;
}

/** Form 03, Circular 03/2025/TT-VPCP. */
export interface RefusalNoticeDocument extends SlipDocument {
  readonly reasons: readonly string[];
}

/** Form 04, Circular 03/2025/TT-VPCP: signed by the head of the authority, at most once for a dossier. */
export interface ApologyDocument extends Omit<SlipDocument, 'centre' | 'officer'> {
  /** The authority that is late; not the centre, unless it decides itself. */
  readonly office: IssuingOffice;
  readonly receivedAt: SlipTime;
  /** The appointment of the receipt; it stays the legal one. */
  readonly promisedAt: SlipTime;
  readonly reason: string;
  readonly newlyPromisedAt: SlipTime;
  readonly signer: SigningLeader;
}

/** Form 05, Circular 03/2025/TT-VPCP: the dossier goes no further. */
export interface StopNoticeDocument extends SlipDocument {
  /** The day on which it was received, when it was. */
  readonly receivedAt?: SlipTime;
  /** E.g. at the applicant's own request, or because nothing came to complete it. */
  readonly reason: string;
  readonly stoppedOn: Required<PartialDate>;
}

/** A unit and, when known, the person in it, on one side of a hand-over. */
export interface HandOverSide {
  readonly unit: string;
  readonly person?: string;
}

/** One line of form 06. `outcome`: how the giving side kept its time; absent while it has none to keep. */
export interface HandOver {
  readonly from: HandOverSide;
  readonly to: HandOverSide;
  readonly at: SlipTime;
  readonly outcome?: 'early' | 'onTime' | 'late';
  readonly note?: string;
}

/** Form 06, Circular 03/2025/TT-VPCP: the way of a dossier through the hands, from the log. */
export interface ControlSheetDocument {
  readonly centre: IssuingOffice;
  readonly number: number;
  readonly issuedOn: Required<PartialDate>;
  readonly dossierCode: string;
  readonly request: string;
  readonly decidingOffice: string;
  readonly assistingOffices: readonly string[];
  readonly receivedAt: SlipTime;
  readonly dueAt: SlipTime;
  readonly handOvers: readonly HandOver[];
}

/** One line of form 07. */
export interface FollowUpRow {
  readonly dossierCode: string;
  readonly request: string;
  readonly applicant: SlipPerson;
  readonly decidingOffice: string;
  readonly receivedAt: SlipTime;
  readonly dueAt?: SlipTime;
  readonly returnedAt?: SlipTime;
  /** E.g. `Trực tuyến`, `Bưu chính`, `Trực tiếp`. */
  readonly returnedBy?: string;
}

/** Form 07, Circular 03/2025/TT-VPCP: the book of dossiers of a centre over a period. */
export interface FollowUpBookDocument {
  readonly centre: IssuingOffice;
  readonly volume?: string;
  readonly from: Required<PartialDate>;
  readonly to: Required<PartialDate>;
  readonly rows: readonly FollowUpRow[];
  readonly printedOn: Required<PartialDate>;
}
