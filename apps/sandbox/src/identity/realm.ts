import type { AccountBook } from './account';

/** One of the two identity providers: its path is also the end of its issuer address. */
export interface Realm {
  readonly path: 'vneid' | 'office-sso';
  /** Audience of its access tokens: the API that they are for. */
  readonly audience: 'hotich-citizen' | 'hotich-office';
  /** The same API as a resource indicator, which must be an absolute URI (RFC 8707). */
  readonly resource: string;
  readonly title: string;
  readonly englishTitle: string;
  readonly claimNames: readonly string[];
  readonly accounts: AccountBook;
}

export const citizenClaimNames = [
  'SoDinhDanh',
  'HoVaTen',
  'NgayThangNamSinh',
  'SoDienThoai',
  'ThuDienTu',
  'email',
] as const;

export const staffClaimNames = ['preferred_username', 'name', 'SoDinhDanh'] as const;

export function citizenRealm(accounts: AccountBook): Realm {
  return {
    path: 'vneid',
    audience: 'hotich-citizen',
    resource: 'urn:hotich:citizen',
    title: 'Đăng nhập định danh điện tử (giả lập VNeID)',
    englishTitle: 'Citizen sign-in, a stand-in of VNeID',
    claimNames: citizenClaimNames,
    accounts,
  };
}

export function staffRealm(accounts: AccountBook): Realm {
  return {
    path: 'office-sso',
    audience: 'hotich-office',
    resource: 'urn:hotich:office',
    title: 'Đăng nhập cán bộ, công chức (giả lập)',
    englishTitle: 'Staff sign-in, a stand-in of the office directory',
    claimNames: staffClaimNames,
    accounts,
  };
}
