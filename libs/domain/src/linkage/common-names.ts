/**
 * Shares of the commonest words in names of Vietnamese citizens, folded, as rough as a belief may be: they speak only where
 * there are no or few data to count.
 */
const shares: Readonly<Record<string, number>> = {
  NGUIEN: 0.32,
  TRAN: 0.11,
  LE: 0.1,
  PHAM: 0.07,
  HUINH: 0.05,
  HOANG: 0.05,
  PHAN: 0.05,
  VU: 0.04,
  VO: 0.04,
  DANG: 0.03,
  BUI: 0.03,
  DO: 0.02,
  HO: 0.02,
  NGO: 0.02,
  DUONG: 0.02,
  LI: 0.02,
  THACH: 0.02,
  SON: 0.02,
  KIM: 0.02,
  DANH: 0.02,
  LAM: 0.02,
  THI: 0.3,
  VAN: 0.25,
  NGOC: 0.05,
  MINH: 0.05,
  THANH: 0.05,
  HUU: 0.02,
  DUC: 0.02,
  QUOC: 0.02,
  ANH: 0.03,
  HUNG: 0.02,
  HOA: 0.02,
  LAN: 0.02,
};

export function believedShareOfWord(fold: string): number {
  return shares[fold] ?? 0.004;
}
