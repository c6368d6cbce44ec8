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

/** Titles over the signature: a vice-chairman signs in the chairman's stead. */
export function signingTitles(signer: SigningLeader): string[] {
  const body = 'TM. ỦY BAN NHÂN DÂN';
  return signer.rank === 'chairman' ? [body, 'CHỦ TỊCH'] : [body, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
}
