import type { FieldSpec } from '../../form';
import type { Component } from '../../procedure';
import { type PersonAsked, personBlock } from './person.block';
import { requester } from './requester.block';

/** A requester who may be a foreigner: no number of ours, a passport instead. */
export const foreignRequester = {
  ...requester,
  requesterPersonalId: {
    ...requester.requesterPersonalId,
    required: false,
    hint: { vi: 'Người nước ngoài để trống.', km: 'ជនបរទេសទុកទំនេរ។' },
  },
  requesterIdentityPaper: {
    kind: 'text',
    maxLength: 120,
    required: false,
    label: {
      vi: 'Hộ chiếu hoặc giấy tờ thay hộ chiếu của người yêu cầu (loại, số, ngày cấp, nơi cấp)',
      km: 'លិខិតឆ្លងដែន ឬឯកសារជំនួសរបស់អ្នកស្នើសុំ (ប្រភេទ លេខ ថ្ងៃចេញ កន្លែងចេញ)',
    },
  },
} as const satisfies Record<string, FieldSpec>;

/** A person who may be a foreigner: a nationality and a passport, perhaps neither number, ethnic group nor home town. */
export function foreignPersonBlock(asked: PersonAsked): Record<string, FieldSpec> {
  const fields = personBlock({ ...asked, personalId: 'optional', nationality: true, identityPaper: true });
  for (const part of ['Ethnicity', 'HomeTown']) {
    const name = `${asked.prefix}${part}`;
    const field = fields[name];
    if (field)
      fields[name] = { ...field, required: false, hint: { vi: 'Người nước ngoài để trống.', km: 'ជនបរទេសទុកទំនេរ។' } };
  }
  return fields;
}

/** Communes have no database of foreigners, so this paper is never answered by data. */
export const passportCopy: Component = {
  id: 'passport',
  name: { vi: 'Bản sao hộ chiếu của người nước ngoài', km: 'ច្បាប់ចម្លងលិខិតឆ្លងដែនរបស់ជនបរទេស' },
  handling: 'submit',
  evidence: null,
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 44(1); QĐ 163/QĐ-BTP (2026)',
};
