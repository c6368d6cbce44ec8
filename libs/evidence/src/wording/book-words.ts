import type { Words } from '@hotich/catalogue';
import { bookKinds, type BookKind } from '@hotich/domain';
import { bookKindVi } from '@hotich/registers';

/** A book as a person of either language knows it. */
export const bookWords = (kind: BookKind): Words => ({ vi: bookKindVi[kind], km: khmer[kind] });

/** The book that a stored snapshot names; null for one that names none. */
export const bookNamed = (field: unknown): BookKind | null => bookKinds.find((kind) => kind === field) ?? null;

/** Any of them, where it is not known which. */
export const someBook: Words = { vi: 'Sổ hộ tịch', km: 'បញ្ជីអត្រានុកូលដ្ឋាន' };

const khmer: Readonly<Record<BookKind, string>> = {
  birth: 'បញ្ជីកំណើត',
  marriage: 'បញ្ជីអាពាហ៍ពិពាហ៍',
  death: 'បញ្ជីមរណភាព',
  guardianship: 'បញ្ជីអាណាព្យាបាលភាព',
  guardianshipEnd: 'បញ្ជីបញ្ចប់អាណាព្យាបាលភាព',
  supervision: 'បញ្ជីត្រួតពិនិត្យអាណាព្យាបាលភាព',
  supervisionEnd: 'បញ្ជីបញ្ចប់ការត្រួតពិនិត្យអាណាព្យាបាលភាព',
  parentChild: 'បញ្ជីទទួលស្គាល់ឪពុក ម្តាយ កូន',
  change: 'បញ្ជីកែប្រែ និងកែតម្រូវព័ត៌មានអត្រានុកូលដ្ឋាន',
  maritalStatus: 'បញ្ជីលិខិតបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍',
  extractCopy: 'បញ្ជីសេចក្តីចម្លង',
  adoption: 'បញ្ជីកូនចិញ្ចឹម',
  divorceNote: 'បញ្ជីកត់ត្រាការលែងលះ',
  confirmation: 'បញ្ជីបញ្ជាក់ព័ត៌មានអត្រានុកូលដ្ឋាន',
};
