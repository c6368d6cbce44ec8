import type { Presence, ProxyRule } from '../../procedure';

/** Anybody may be sent with a written authorisation; it needs no certification between close relatives. */
export const authorisedProxy: ProxyRule = {
  allowed: 'authorised',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 6(2); QĐ 163/QĐ-BTP (2026)',
};

/** The Law still says that the applicant signs the book; NĐ 120/2025 took that away and prevails until 2027-03-01. */
export const nobodyPresent: Presence = {
  when: 'none',
  ground: 'NĐ 120/2025/NĐ-CP: người yêu cầu không phải có mặt để ký Sổ hộ tịch (thay Luật Hộ tịch Điều 20, 22, 25, 28)',
};
