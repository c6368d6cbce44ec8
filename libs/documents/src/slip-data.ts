import type { PartialDate, SlipTime } from './plain-date';

/** The body that issues the paper. Names are printed as given, in upper case where the form wants it. */
export interface IssuingOffice {
  /** e.g. `Ủy ban nhân dân xã Đại Ngãi`. */
  readonly name: string;
  /** The level above, printed over the name, e.g. `Thành phố Cần Thơ`. */
  readonly superior: string;
  /** The place in the dateline, e.g. `Đại Ngãi`. */
  readonly place: string;
}

/** Who signs for the people's committee. A vice-chairman signs in the chairman's stead (KT.), Decree 30/2020 Annex I. */
export interface SigningLeader {
  readonly fullName: string;
  readonly rank: 'chairman' | 'viceChairman';
}

export interface ChildOfBirth {
  /** In one piece: Khmer names and double surnames do not split by position. */
  readonly fullName: string;
  readonly dateOfBirth: PartialDate;
  readonly sex: 'male' | 'female' | 'undetermined';
  readonly ethnicity?: string;
  readonly nationality?: string;
  readonly placeOfBirth?: string;
  readonly homeTown?: string;
  /** Twelve digits. Books digitised from paper do not have it. */
  readonly personalId?: string;
}

export interface ParentOfBirth {
  readonly fullName: string;
  readonly born?: PartialDate;
  readonly ethnicity?: string;
  readonly nationality?: string;
  readonly residence?: string;
}

/** One birth entry as the certificate and the extract print it (book contents: Circular 04/2024/TT-BTP). */
export interface BirthDocument {
  readonly office: IssuingOffice;
  /** Number in the book and the year of the book: printed as `119/2026`. Null in a draft, printed as dots. */
  readonly number: number | null;
  readonly year: number;
  readonly volume?: string;
  readonly child: ChildOfBirth;
  readonly mother?: ParentOfBirth;
  readonly father?: ParentOfBirth;
  readonly declarant?: { readonly fullName: string; readonly identityPaper?: string };
  /** The office that registered, as it was named then. */
  readonly registeredAt: string;
  readonly registeredOn: PartialDate;
  readonly notes?: string;
  readonly signer: SigningLeader;
  /** Address behind the QR: the public verification page of this very paper. */
  readonly verificationUrl: string;
}

/** A copy of the extract: the entry, and the issuing of this copy. */
export interface BirthExtractDocument extends BirthDocument {
  /** Number in the book of copies, printed as `45/TLKS-BS`. */
  readonly copyNumber: number | null;
  readonly issuedOn: Required<PartialDate>;
}

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
