import type { FieldSpec, Words } from '../../form';
import type { Component, Presence, ProcedureFile, ProxyRule, Result } from '../../procedure';
import { identityOf, registrationOffice, residenceOf } from './common.block';
import { namedBy } from './old-entry.block';

type Fields = Record<string, FieldSpec>;

export const marriageResult: Result = { code: 'KQ.G15.000032', template: 'marriageCertificate' };

/** Marrying cannot be done for somebody else. */
export const nobodyMarriesForAnother: ProxyRule = {
  allowed: 'never',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 6(2)',
};

/** What NĐ 120/2025 took away elsewhere stayed here: both sign the book and the certificate, each takes one original. */
export const bothAtHandOver = (article: string): Presence => ({
  when: 'handOver',
  ground: `Luật Hộ tịch 60/2014/QH13 ${article}; QĐ 163/QĐ-BTP (2026): hai bên nam, nữ phải có mặt khi trao Giấy chứng nhận kết hôn`,
});

/** Who is to sign before the officer. */
export const bothSpouses: readonly string[] = ['husband', 'wife'];

/** One of the two files for both. */
export const relationOfParty: Fields = {
  relation: {
    kind: 'choice',
    required: true,
    national: 'QuanHe',
    label: { vi: 'Người nộp hồ sơ là bên nào?', km: 'អ្នកដាក់សំណុំរឿងជាភាគីណា?' },
    options: [
      { value: 'husband', label: { vi: 'Bên nam', km: 'ភាគីបុរស' } },
      { value: 'wife', label: { vi: 'Bên nữ', km: 'ភាគីស្ត្រី' } },
    ],
  },
};

/** The commune of either will do; only that one's residence is looked at. */
export const residenceOfWhom: Fields = {
  residenceOfWhom: {
    kind: 'choice',
    required: true,
    label: { vi: 'Đăng ký theo nơi cư trú của ai?', km: 'ចុះបញ្ជីតាមទីលំនៅរបស់អ្នកណា?' },
    options: [
      { value: 'husband', label: { vi: 'Bên nam', km: 'ភាគីបុរស' } },
      { value: 'wife', label: { vi: 'Bên nữ', km: 'ភាគីស្ត្រី' } },
    ],
  },
};

export const marriageOffice = (hint: Words): Fields =>
  registrationOffice({ vi: 'Nơi đăng ký kết hôn', km: 'កន្លែងចុះបញ្ជីអាពាហ៍ពិពាហ៍' }, hint);

const ofParty = {
  husband: { vi: 'bên nam', km: 'ភាគីបុរស' },
  wife: { vi: 'bên nữ', km: 'ភាគីស្ត្រី' },
} as const;
type Party = keyof typeof ofParty;

const identityOfParty = (party: Party): Component =>
  identityOf(
    `${party}Identity`,
    { vi: `Giấy tờ tùy thân của ${ofParty[party].vi}`, km: `ឯកសារអត្តសញ្ញាណរបស់${ofParty[party].km}` },
    party,
  );
export const bothIdentities: readonly Component[] = [identityOfParty('husband'), identityOfParty('wife')];

const residenceOfParty = (party: Party): Component => ({
  ...residenceOf({ vi: `Nơi cư trú của ${ofParty[party].vi}`, km: `ទីលំនៅរបស់${ofParty[party].km}` }, party),
  id: `${party}Residence`,
  when: { field: 'residenceOfWhom', is: [party] },
});
export const eitherResidence: readonly Component[] = [residenceOfParty('husband'), residenceOfParty('wife')];

/** A look-up and not a paper: nobody is sent for a certificate, and what was found is kept in the dossier. */
export const maritalStatusOf = (party: Party): Component => ({
  id: `${party}MaritalStatus`,
  name: {
    vi: `Tra cứu tình trạng hôn nhân của ${ofParty[party].vi}`,
    km: `ការស្វែងរកស្ថានភាពអាពាហ៍ពិពាហ៍របស់${ofParty[party].km}`,
  },
  handling: 'present',
  evidence: 'maritalStatus',
  about: party,
  optional: true,
  ground: 'NĐ 07/2025/NĐ-CP: không yêu cầu Giấy xác nhận tình trạng hôn nhân; QĐ 163/QĐ-BTP (2026)',
});

/** Who was divorced abroad and has no note of it is guided to have it noted first (2.000554). */
export const divorceNoteOf = (party: Party): Component => ({
  id: `${party}DivorceNote`,
  name: {
    vi: `Trích lục ghi chú ly hôn của ${ofParty[party].vi}`,
    km: `សេចក្តីដកស្រង់កំណត់ចំណាំការលែងលះរបស់${ofParty[party].km}`,
  },
  handling: 'submit',
  evidence: 'entry',
  about: party,
  look: { book: 'divorceNote', ...namedBy(party) },
  when: { field: `${party}Status`, is: ['divorcedAbroad'] },
  ground: 'NĐ 123/2015/NĐ-CP Điều 10, 30; QĐ 3458/QĐ-BTP (10/12/2025); QĐ 163/QĐ-BTP (2026)',
});
export const bothDivorceNotes: readonly Component[] = [divorceNoteOf('husband'), divorceNoteOf('wife')];

/** What the data do not say is asked of the communes where the two lived before; their silence leaves the parties' own word. */
export const askEarlierCommunes: NonNullable<ProcedureFile['verification']> = {
  replyWorkingDays: 3,
  giveUpCalendarDays: null,
  whenSilent: 'declaration',
  ground:
    'NĐ 123/2015/NĐ-CP Điều 22(4); NĐ 07/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026): xã được hỏi trả lời trong 03 ngày làm việc',
};
