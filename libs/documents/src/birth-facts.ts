import type { Content } from 'pdfmake/interfaces';
import { dateInWords } from './date-in-words';
import type { BirthDocument, ChildOfBirth, ParentOfBirth, SigningLeader } from './document-data';
import { dots, fact, factLine } from './layout/facts.layout';
import { dateInDigits } from './plain-date';

const sexes: Record<ChildOfBirth['sex'], string> = { male: 'Nam', female: 'Nữ', undetermined: 'Chưa xác định' };

/** All contents of a birth entry in the order of the form (Circular 04/2024/TT-BTP). */
export function birthFacts(birth: BirthDocument): Content[] {
  const { child } = birth;
  return [
    fact('Họ, chữ đệm, tên', child.fullName.toUpperCase()),
    fact('Ngày, tháng, năm sinh', dateInDigits(child.dateOfBirth)),
    fact('Ghi bằng chữ', capitalised(dateInWords(child.dateOfBirth))),
    factLine([
      ['Giới tính', sexes[child.sex], 32],
      ['Dân tộc', child.ethnicity, 32],
      ['Quốc tịch', child.nationality, 34],
    ]),
    fact('Nơi sinh', child.placeOfBirth),
    fact('Quê quán', child.homeTown),
    fact('Số định danh cá nhân', child.personalId, dots),
    ...parentFacts('mẹ', birth.mother),
    ...parentFacts('cha', birth.father),
    ...declarantFacts(birth),
    fact('Nơi đăng ký khai sinh', birth.registeredAt),
    fact('Ngày, tháng, năm đăng ký', dateInDigits(birth.registeredOn)),
    ...(birth.notes === undefined ? [] : [fact('Ghi chú', birth.notes)]),
  ];
}

/** Titles over the signature: a vice-chairman signs in the chairman's stead. */
export function signingTitles(signer: SigningLeader): string[] {
  const body = 'TM. ỦY BAN NHÂN DÂN';
  return signer.rank === 'chairman' ? [body, 'CHỦ TỊCH'] : [body, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
}

function parentFacts(role: 'mẹ' | 'cha', parent: ParentOfBirth | undefined): Content[] {
  return [
    fact(`Họ, chữ đệm, tên người ${role}`, parent?.fullName.toUpperCase(), dots),
    factLine([
      ['Năm sinh', parent?.born === undefined ? undefined : dateInDigits({ year: parent.born.year }), 32],
      ['Dân tộc', parent?.ethnicity, 32],
      ['Quốc tịch', parent?.nationality, 34],
    ]),
    fact('Nơi cư trú', parent?.residence),
  ];
}

function declarantFacts({ declarant }: BirthDocument): Content[] {
  return [
    fact('Họ, chữ đệm, tên người đi khai sinh', declarant?.fullName.toUpperCase()),
    fact('Giấy tờ tùy thân', declarant?.identityPaper),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
