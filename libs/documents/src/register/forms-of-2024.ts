/**
 * The forms of civil-status papers as Circular 04/2024/TT-BTP has them; in force from its day (it amends TT 04/2020/TT-BTP).
 * Until another edition stands beside them, papers of any later day are printed so.
 */
export const formsOf2024 = { validFrom: '2024-06-06', source: 'Thông tư 04/2024/TT-BTP' } as const;

/** Papers about the supervision of guardianship exist since Decree 07/2025/NĐ-CP (NĐ 123/2015/NĐ-CP Điều 28a-28c). */
export const formsOf2025 = {
  validFrom: '2025-01-09',
  source: 'Nghị định 07/2025/NĐ-CP; Thông tư 04/2024/TT-BTP',
} as const;
