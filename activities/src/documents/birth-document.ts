import type {
  BirthDocument,
  BirthExtractDocument,
  IssuingOffice,
  ParentOfBirth,
  SigningLeader,
} from '@hotich/documents';
import { type PartialDate, parsePartialDate, type PlainDate } from '@hotich/domain';
import type { RegisterContent } from '@hotich/registers';
import type { Leader, Office } from '../casefile/case-reader';

export interface PrintedOn {
  readonly office: Office;
  readonly leader: Leader | null;
  readonly verificationUrl: string;
}

export interface BookPlace {
  /** Null while the entry has no number yet: a draft. */
  readonly number: number | null;
  readonly year: number;
  readonly volume: string | null;
  readonly officeName: string;
  readonly registeredOn: string;
}

/** An entry of the book of births, in the Ministry's field names, as the certificate prints it. */
export function birthDocumentOf(content: RegisterContent, place: BookPlace, on: PrintedOn): BirthDocument {
  const nationality = content['nksQuocTich'];
  return {
    office: issuingOffice(on.office),
    number: place.number,
    year: place.year,
    ...(place.volume && { volume: place.volume }),
    child: {
      fullName: content['nksHoTen'] ?? '',
      dateOfBirth: dateOf(content['nksNgaySinh']) ?? { year: place.year },
      sex: sexes[content['nksGioiTinh'] ?? ''] ?? 'undetermined',
      ...given('ethnicity', content['nksDanToc']),
      ...given('nationality', nationality),
      ...given('placeOfBirth', content['nksNoiSinh']),
      ...given('homeTown', content['nksQueQuan']),
      ...given('personalId', content['soDinhDanh']),
    },
    ...parentOf(content, 'me', 'mother'),
    ...parentOf(content, 'cha', 'father'),
    ...(content['nycHoTen'] && {
      declarant: { fullName: content['nycHoTen'], ...given('identityPaper', content['nycSoGiayToTuyThan']) },
    }),
    registeredAt: place.officeName,
    registeredOn: dateOf(place.registeredOn) ?? { year: place.year },
    ...given('notes', content['ghiChu']),
    signer: signerOf(on.leader),
    verificationUrl: on.verificationUrl,
  };
}

/** A copy of that entry, with its own number and day of issue. */
export const birthExtractOf = (
  birth: BirthDocument,
  copy: { readonly number: number | null; readonly issuedOn: PlainDate },
): BirthExtractDocument => {
  const [year = 0, month = 1, day = 1] = copy.issuedOn.split('-').map(Number);
  return { ...birth, copyNumber: copy.number, issuedOn: { year, month, day } };
};

/** `gioiTinh` of the Ministry: 1 Nam, 2 Nữ, 3 chưa xác định. */
const sexes: Record<string, 'male' | 'female' | 'undetermined'> = { '1': 'male', '2': 'female', '3': 'undetermined' };

const dateOf = (text: string | undefined): PartialDate | null => (text ? parsePartialDate(text) : null);

const given = <K extends string>(key: K, text: string | undefined): Partial<Record<K, string>> =>
  text ? ({ [key]: text } as Record<K, string>) : {};

function parentOf<K extends 'mother' | 'father'>(content: RegisterContent, prefix: 'me' | 'cha', key: K) {
  const fullName = content[`${prefix}HoTen`];
  if (!fullName) return {};
  const born = dateOf(content[`${prefix}NgaySinh`]);
  const parent: ParentOfBirth = {
    fullName,
    ...(born && { born }),
    ...given('ethnicity', content[`${prefix}DanToc`]),
    ...given('nationality', content[`${prefix}QuocTich`]),
    ...given('residence', content[`${prefix}NoiCuTru`]),
  };
  return { [key]: parent } as Record<K, ParentOfBirth>;
}

const issuingOffice = ({ authority, name, superior }: Office): IssuingOffice => ({
  name: authority,
  superior,
  place: name.replace(/^(Xã|Phường|Đặc khu)\s+/u, ''),
});

const signerOf = (leader: Leader | null): SigningLeader => ({
  fullName: leader?.fullName ?? '',
  rank: leader && /phó chủ tịch/iu.test(leader.title) ? 'viceChairman' : 'chairman',
});
