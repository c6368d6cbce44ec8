import type { FormSpec } from '../../form';

/** Ending of the Ministry's column (`nc` gives ncHoTen) and of the form's field (`child` gives childName). */
const endings = [
  ['HoTen', 'Name'],
  ['NgaySinh', 'BirthDate'],
  ['GioiTinh', 'Sex'],
  ['DanToc', 'Ethnicity'],
  ['QuocTich', 'Nationality'],
  ['QueQuan', 'HomeTown'],
  ['NoiCuTru', 'Residence'],
  ['SoGiayToTuyThan', 'PersonalId'],
  ['GiayToKhac', 'IdentityPaper'],
] as const;

/** The columns of one person of a book: those that the form asks about, named as the Ministry names them (HT_NHANCHAMECON). */
export const personColumns = (column: string, prefix: string, { fields }: FormSpec): Record<string, string> =>
  Object.fromEntries(
    endings
      .map(([ending, part]) => [`${column}${ending}`, `${prefix}${part}`] as const)
      .filter(([, field]) => Object.hasOwn(fields, field)),
  );

/** Who asked, by his paper (a declarant's birth stands in no book), and what he is to the person of the entry. */
export const requesterColumns = (form: FormSpec, relationColumn = 'nycQuanHe'): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(personColumns('nyc', 'requester', form)).filter(([column]) => column !== 'nycNgaySinh'),
  ),
  [relationColumn]: 'relation',
});
