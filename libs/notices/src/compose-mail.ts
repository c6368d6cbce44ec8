import type { NoticeKind } from './notices-for';
import { isForApplicants, khmer, type NoticeFacts, vietnamese } from './texts/notice-texts';

export interface Mail {
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * A notice as a mail: Vietnamese, then Khmer where an applicant reads it. The Message-ID comes from the notice's own id, so
 * that the same notice sent again is the same mail, which mail stores keep once.
 */
export function composeMail(notice: { id: string; kind: NoticeKind }, facts: NoticeFacts, domain: string): Mail {
  const vi = vietnamese[notice.kind](facts);
  const km = isForApplicants(notice.kind) ? khmer[notice.kind](facts) : null;
  const foot = [`Mã hồ sơ: ${facts.code}`, facts.link, facts.office];
  return {
    messageId: `<${notice.id}@${domain}>`,
    subject: `${vi.subject} – ${facts.code}`,
    text: [...vi.lines, '', ...(km ? [km.subject, ...km.lines, ''] : []), '—', ...foot, ''].join('\n'),
  };
}
