import { addressIn, huongSen } from '@hotich/testing';
import type { PersonRecord } from './person-record';

const home = { officeCode: huongSen.code, address: addressIn(huongSen, 'ấp Sen Hồng', '2026-01-01') };

/** Grown people outside the families, one for each marital status that the families do not have, and one who has died. */
export const peopleByHand: readonly PersonRecord[] = [
  {
    personalId: '099094090001',
    name: 'Sơn Minh Tuấn',
    birthDate: '1994-03-17',
    sex: 'male',
    alive: true,
    maritalStatus: 'single',
    permanent: home,
  },
  {
    personalId: '099193090002',
    name: 'Huỳnh Thị Kim Ngân',
    birthDate: '1993-10-22',
    sex: 'female',
    alive: true,
    maritalStatus: 'divorced',
    permanent: home,
  },
  {
    personalId: '099070090003',
    name: 'Lâm Văn Sết',
    birthDate: '1970-01-01',
    sex: 'male',
    alive: true,
    maritalStatus: 'widowed',
    permanent: home,
  },
  {
    personalId: '099141090004',
    name: 'Danh Thị Sương',
    birthDate: '1941',
    sex: 'female',
    alive: false,
    maritalStatus: 'widowed',
    permanent: home,
  },
];
