import type { FormSpec } from '../../form';
import type { Component, FeeRule, ProcedureFile } from '../../procedure';
import { registrationOffice } from './common.block';
import { usualEditions } from './editions';

/** Set by the provincial council (TT 85/2019 names no ceiling any more); the resolution of Cần Thơ is not known. */
export const feeOfCouncil: FeeRule = {
  kind: 'council',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(2); TT 85/2019/TT-BTC; mức thu của Cần Thơ: chưa xác minh',
};

/**
 * The usual editions, and under the Law of 2026 a form that asks and a list that proves nobody's residence. The decree that
 * is to carry out that Law is not known, so times, papers and fees stay as they were.
 */
export const editionsFreeOfResidence = (
  of: readonly string[],
  { form, components }: { readonly form: FormSpec; readonly components: readonly Component[] },
): ProcedureFile['editions'] =>
  usualEditions({ of }).map((edition) =>
    edition.to !== null
      ? edition
      : {
          ...edition,
          ground:
            'Luật Hộ tịch 03/2026/QH16; nghị định, thông tư hướng dẫn chưa ban hành nên thời hạn, giấy tờ, lệ phí giữ như trước: chưa xác minh',
          form: withoutResidence(form),
          components: components.filter(({ evidence }) => evidence !== 'residence'),
        },
  );

/** Questions that only served to find the competent commune. */
const onlyForCompetence = ['residenceOfWhom', 'competentBy'];

function withoutResidence({ pages, fields }: FormSpec): FormSpec {
  const { registrationOffice: office } = fields;
  const kept = Object.entries(fields).filter(([name]) => !onlyForCompetence.includes(name));
  return {
    pages: pages.map((page) => ({ ...page, fields: page.fields.filter((name) => !onlyForCompetence.includes(name)) })),
    fields: {
      ...Object.fromEntries(kept),
      ...(office &&
        registrationOffice(office.label, {
          vi: 'Ủy ban nhân dân xã bất kỳ, không phụ thuộc nơi cư trú.',
          km: 'គណៈកម្មាធិការប្រជាជនឃុំណាក៏បាន មិនអាស្រ័យលើទីលំនៅ។',
        })),
    },
  };
}
