import { parseInstant } from '@hotich/domain';
import { applicantKinds, officeKinds } from '../rules/notice';
import { mailText } from './mail-text';
import type { NoticeFacts } from './notice-facts';

const facts: NoticeFacts = {
  dossierCode: 'HS-7Q2M',
  procedure: { vi: 'Đăng ký khai sinh', km: 'ការចុះបញ្ជីកំណើត' },
  office: 'Ủy ban nhân dân xã Hương Sen',
  channel: 'online',
  due: parseInstant('2026-11-25T10:00:00Z'),
  replyBy: parseInstant('2026-11-24T17:30:00Z'),
  note: { text: 'Thiếu giấy chứng sinh.', items: ['Giấy chứng sinh'] },
  link: 'https://cong.example.test/ho-so/HS-7Q2M',
};

describe('the mail of a notice', () => {
  it('tells the applicant the day of the result on the clock of Việt Nam, first in Vietnamese and then in Khmer', () => {
    const { subject, text } = mailText('accepted', { ...facts, note: null });
    expect(subject).toBe('Hồ sơ HS-7Q2M đã được tiếp nhận');
    const [vietnamese = '', khmer = ''] = text.split('----------');
    expect(vietnamese).toContain('Hẹn trả kết quả: 17:00, 25/11/2026.');
    expect(khmer).toContain('ពេលណាត់ប្រគល់លទ្ធផល៖ 17:00, 25/11/2026។');
    for (const part of [vietnamese, khmer]) expect(part).toContain(facts.link);
  });

  it('carries what the officer wrote, word for word', () => {
    const { text } = mailText('supplementAsked', facts);
    expect(text.split('Thiếu giấy chứng sinh.\n- Giấy chứng sinh')).toHaveLength(3);
    expect(text).toContain('Hạn bổ sung: 00:30, 25/11/2026.');
  });

  it('asks to the counter whoever came by the counter, and promises no attachment', () => {
    const { text } = mailText('resultReady', { ...facts, channel: 'counter' });
    expect(text).toContain('đến Ủy ban nhân dân xã Hương Sen để nhận');
    expect(text).not.toContain('kèm theo');
  });

  it.each([...applicantKinds, ...officeKinds])(
    '%s is composed, short in its subject and complete without dates',
    (kind) => {
      const { subject, text } = mailText(kind, { ...facts, due: null, replyBy: null, note: null });
      expect(subject.length).toBeLessThan(60);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/null|undefined|\n{3}/);
      expect(/[\u1780-\u17FF]/u.test(text)).toBe(applicantKinds.some((known) => known === kind));
    },
  );
});
