import { addressIn, type Citizen, citizenA, citizenB, husbandOfA, huongSen } from '@hotich/testing';

/** Answers of the two stories, with the field names of the catalogue's forms. */
const requester = (citizen: Citizen) => ({
  requesterName: citizen.name,
  requesterPersonalId: citizen.personalId,
  requesterBirthDate: citizen.birthDate,
  requesterPhone: citizen.phone,
  requesterEmail: citizen.email,
});

export const copyAnswers = (copies = 2) => ({
  ...requester(citizenB),
  relation: 'self',
  subjectName: citizenB.name,
  subjectBirthDate: citizenB.birthDate,
  subjectSex: citizenB.sex,
  subjectPersonalId: citizenB.personalId,
  registrationOffice: huongSen.code,
  registrationNumber: 1,
  registrationYear: 2016,
  copies,
});

export const birthAnswers = (child: {
  name: string;
  birthDate: string;
  birthPlace: string;
  sex: 'male' | 'female';
}) => ({
  ...requester(citizenA),
  relation: 'mother',
  childName: child.name,
  childBirthDate: child.birthDate,
  childSex: child.sex,
  childEthnicity: husbandOfA.ethnicity,
  birthPlace: child.birthPlace,
  homeTown: addressIn(huongSen, 'ấp Sen Hồng', child.birthDate),
  birthKind: 'bothParents',
  motherName: citizenA.name,
  motherPersonalId: citizenA.personalId,
  motherBirthDate: citizenA.birthDate,
  motherEthnicity: citizenA.ethnicity,
  motherResidence: addressIn(huongSen, 'ấp Sen Hồng', child.birthDate),
  fatherName: husbandOfA.name,
  fatherPersonalId: husbandOfA.personalId,
  fatherBirthDate: husbandOfA.birthDate,
  fatherEthnicity: husbandOfA.ethnicity,
  fatherResidence: addressIn(huongSen, 'ấp Sen Hồng', child.birthDate),
  parentsMarried: 'yes',
  marriageOffice: huongSen.code,
  marriageNumber: 1,
  marriageYear: 2024,
  birthNoticeNumber: 'GCS-99001-2026-00417',
  registrationOffice: huongSen.code,
});
