import type { IssuingOffice, SigningLeader } from './office-data';
import type { PartialDate } from './plain-date';

/** A label and what stands behind it, in the words of whoever writes the letter. */
export interface LetterFact {
  readonly label: string;
  readonly value: string;
}

/** What all letters of the people's committee share (Decree 30/2020/ND-CP, Annex I). */
export interface LetterDocument {
  readonly office: IssuingOffice;
  /** Null in a draft. */
  readonly number: number | null;
  readonly issuedOn: Required<PartialDate>;
  readonly signer: SigningLeader;
  readonly verificationUrl: string;
}

/** Asking another office what its books say (NĐ 123/2015/NĐ-CP; it owes an answer in time). */
export interface VerificationLetterDocument extends LetterDocument {
  /** Name of the office asked. */
  readonly to: string;
  readonly dossierCode: string;
  /** The procedure's name, as it follows "hồ sơ". */
  readonly request: string;
  /** What is known of the person or the entry asked about. */
  readonly about: readonly LetterFact[];
  readonly questions: readonly string[];
  readonly replyBy: Required<PartialDate>;
  readonly ground: string;
  readonly contact?: { readonly fullName: string; readonly phone?: string };
}

/** What hangs out at the office before a decision: a recognition with a foreign element, an abandoned child. */
export interface PostingNoticeDocument extends LetterDocument {
  /** As it follows "Về việc niêm yết": `nhận cha, mẹ, con có yếu tố nước ngoài`. */
  readonly matter: string;
  readonly ground: string;
  readonly facts: readonly LetterFact[];
  readonly place: string;
  readonly from: Required<PartialDate>;
  readonly to: Required<PartialDate>;
  readonly phone?: string;
}

/** Tells the keeper of the original entry what is to be noted beside it (Luật Hộ tịch Điều 28(3)). */
export interface OriginalEntryNoticeDocument extends LetterDocument {
  readonly to: string;
  /** What was registered: `cải chính hộ tịch`, `chấm dứt giám hộ`. */
  readonly matter: string;
  /** The new entry: number, day. */
  readonly entry: { readonly number: number; readonly year: number; readonly registeredOn: Required<PartialDate> };
  readonly person: readonly LetterFact[];
  /** The original entry as far as known: kind, number, volume, day. */
  readonly original: readonly LetterFact[];
  /** The text to be written into Ghi chú. */
  readonly note: string;
}

/** A declaration on paper, from a procedure's form: lines to write on where `value` is null. */
export interface DeclarationDocument {
  readonly title: string;
  /** The office addressed; dots when not known. */
  readonly to?: string;
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly DeclarationLine[];
  }[];
  /** Day of printing; it dates the file, not the declaration, which the declarant dates himself. */
  readonly printedOn: Required<PartialDate>;
}

export interface DeclarationLine {
  readonly label: string;
  readonly value: string | null;
  /** Boxes to tick when there is no value. */
  readonly options?: readonly string[];
}
