import { createHash } from 'node:crypto';
import { storyCitizens, storyCommunes, storyStaff, type Citizen, type StaffMember } from '@hotich/testing';
import { AccountBook, type Account } from './account';

/** The citizens of the story who can sign in. */
export function citizenAccounts(): AccountBook {
  return new AccountBook(storyCitizens.map(citizenAccount));
}

/** The staff of both offices; their subject is their id on the staff list. */
export function staffAccounts(): AccountBook {
  return new AccountBook(storyStaff.map(staffAccount));
}

function citizenAccount(citizen: Citizen): Account {
  return {
    id: subjectOf(citizen.personalId),
    username: citizen.username,
    name: citizen.name,
    description: citizen.birthDate.split('-').reverse().join('/'),
    claims: {
      SoDinhDanh: citizen.personalId,
      HoVaTen: citizen.name,
      NgayThangNamSinh: citizen.birthDate,
      SoDienThoai: citizen.phone,
      ThuDienTu: citizen.email,
      email: citizen.email,
      MucDoDinhDanh: '2',
      DaTichHopGiayToCoBan: citizen.integrated === 'none' ? '0' : '1',
      DaTichHopGiayKetHon: citizen.integrated === 'basicAndMarriage' ? '1' : '0',
    },
  };
}

function staffAccount(member: StaffMember): Account {
  const office = storyCommunes.find((commune) => commune.code === member.officeCode);
  return {
    id: member.id,
    username: member.username,
    name: member.name,
    description: office === undefined ? member.title : `${member.title}, ${office.commune}`,
    claims: { preferred_username: member.username, name: member.name, SoDinhDanh: member.personalId },
  };
}

/** A subject that stays the same for a person and tells nothing about them, in the form of a UUID of version 8. */
function subjectOf(personalId: string): string {
  const hex = createHash('sha256').update(`vneid stand-in ${personalId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
