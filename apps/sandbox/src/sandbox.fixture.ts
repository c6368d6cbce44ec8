import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logNothing } from './event-log';
import { AccountBook, type Account } from './identity/account';
import type { PersonRecord } from './population/person-record';
import { startSandbox, type RunningSandbox } from './sandbox';
import type { SandboxSettings } from './settings';
import type { AuthorityServices } from './trust/authority-services';

export const citizen: Account = {
  id: 'c0000000-0000-4000-8000-000000000001',
  username: 'mai',
  name: 'Thạch Thị Mai',
  description: 'người dân',
  claims: {
    SoDinhDanh: '099195000001',
    HoVaTen: 'Thạch Thị Mai',
    NgayThangNamSinh: '1995-03-08',
    SoDienThoai: '0900000001',
    ThuDienTu: 'mai@example.test',
    email: 'mai@example.test',
  },
};

export const officer: Account = {
  id: '50000000-0000-4000-8000-000000000001',
  username: 'canbo',
  name: 'Trần Văn Cán',
  description: 'công chức tư pháp - hộ tịch',
  claims: { preferred_username: 'canbo', name: 'Trần Văn Cán', SoDinhDanh: '099085000002' },
};

export const person: PersonRecord = {
  personalId: '099195000001',
  name: 'Thạch Thị Mai',
  birthDate: '1995-03-08',
  sex: 'female',
  alive: true,
  maritalStatus: 'married',
  permanent: { officeCode: '31498', address: 'Ấp Hai' },
};

const silentAuthority: AuthorityServices = {
  answerTimestamp: async (request) => Uint8Array.from([1, ...request]),
  answerOcsp: async (request) => Uint8Array.from([2, ...request]),
  currentCrl: async (of) => Buffer.from(`crl of ${of}`),
  certificateOf: async (of) => Buffer.from(`certificate of ${of}`),
};

/** A folder of its own for the data of one spec. */
export async function newDataDir(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'sandbox-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Starts the stand-ins on free ports with two accounts and one person. */
export async function startForSpec(dataDir: string, changes: Partial<SandboxSettings> = {}): Promise<RunningSandbox> {
  const settings: SandboxSettings = {
    port: 0,
    smtpPort: 0,
    dataDir,
    publicUrl: 'http://127.0.0.1:4010',
    portalUrl: 'http://127.0.0.1:4000',
    authorityDir: dataDir,
    populationApiKey: 'key-of-the-spec',
    payment: { secret: 'secret-of-the-spec', notifyUrl: 'http://127.0.0.1:9/payments/notifications' },
    population: { seed: 1, families: 0 },
    ...changes,
  };
  const findPerson = (id: string): PersonRecord | undefined => (id === person.personalId ? person : undefined);
  const people = { citizens: new AccountBook([citizen]), staff: new AccountBook([officer]), findPerson };
  return startSandbox(settings, people, silentAuthority, logNothing);
}
