import type { ProcedureFile } from '@hotich/catalogue';

export const guardianship = '1.004837';

/** A law that nobody has made: one more span of days in one file, and nothing else. */
export const invented = {
  from: '2027-07-01',
  to: null,
  ground: 'Nghị định (giả định) về thời hạn đăng ký giám hộ',
  deadline: { kind: 'WD', days: 1, ground: 'Nghị định (giả định) Điều 1' },
} as const;

/** The catalogue as it will be when that law has come. */
export const withInvented = (files: readonly ProcedureFile[]): ProcedureFile[] =>
  files.map((file) => {
    const last = file.editions.at(-1);
    if (file.code !== guardianship || !last) return file;
    const closed = { ...last, to: '2027-06-30' };
    return { ...file, editions: [...file.editions.slice(0, -1), closed, { ...last, ...invented }] };
  });
