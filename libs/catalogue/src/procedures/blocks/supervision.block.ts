import type { FormSpec, Words } from '../../form';
import type { EntrySpec, FeeRule } from '../../procedure';
import type { PageOf } from './form-of.block';
import { guardianshipForm, sideOf } from './guardianship.block';
import { namedBy } from './old-entry.block';
import { personColumns, requesterColumns } from './person-columns';

const supervisor: Words = { vi: 'người giám sát việc giám hộ', km: 'អ្នកត្រួតពិនិត្យអាណាព្យាបាលភាព' };

/** Three people: who watches, the guardian watched, and the ward for whose sake it is done. */
export const supervisionForm = (asked: {
  readonly matter: PageOf;
  readonly office: { readonly label: Words; readonly hint: Words };
}): FormSpec =>
  guardianshipForm({
    foreign: false,
    ...asked,
    others: {
      id: 'supervisor',
      title: { vi: 'Người giám sát việc giám hộ', km: 'អ្នកត្រួតពិនិត្យអាណាព្យាបាលភាព' },
      asks: sideOf('supervisor', supervisor, false),
    },
  });

export const supervisionEntry = (
  book: 'supervision' | 'supervisionEnd',
  form: FormSpec,
  columns: Readonly<Record<string, string>>,
): EntrySpec => ({
  book,
  registrationType: 1,
  subject: namedBy('supervisor'),
  second: namedBy('ward'),
  columns: {
    ...personColumns('gs', 'supervisor', form),
    ...personColumns('gh', 'guardian', form),
    ...personColumns('ndgh', 'ward', form),
    ...requesterColumns(form),
    ...columns,
  },
  fixed: { gsQuocTich: 'Việt Nam', ghQuocTich: 'Việt Nam', ndghQuocTich: 'Việt Nam' },
});

/** Luật Hộ tịch names guardianship as free and is older than supervision; the national procedure says free. */
export const supervisionFree: FeeRule = {
  kind: 'free',
  ground: 'QĐ 163/QĐ-BTP (2026): miễn phí; Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b)',
};
