import { as, type DocumentId, type Sha256, type VerificationId } from '@hotich/domain';
import type { Case, SlipRow } from '../view/case';
import { accepted, byApplicant, caseAfter, moment, noteId, staff } from './case.fixture';
import { slipOf, type SlipSetting } from './slip-of';

const on: SlipSetting = {
  trackingUrl: 'https://cong.example.test/ho-so/1',
  letterhead: {
    office: { name: 'Ủy ban nhân dân xã Hương Sen', superior: 'Cần Thơ', place: 'Hương Sen' },
    signer: { fullName: 'Lý Thị Thu Hà', rank: 'chairman' },
  },
  eyes: 'staff',
};
const slip = (seq: number, kind: SlipRow['kind']): SlipRow => ({ seq, kind, number: 12, year: 2026 });
const at = moment('2026-11-25T09:15');
const made = (c: Case, seq: number, eyes: SlipSetting['eyes'] = 'staff') => slipOf(c, seq, { ...on, eyes });
const officer = staff('civilStatusOfficer');

describe('the slip that a fact owed', () => {
  it('asks for all papers by their names, with the reason and who guides (Mẫu 02)', () => {
    const asked = {
      is: 'supplementAsked',
      at,
      by: officer,
      note: noteId,
      components: ['birthProof'],
      replyBy: at,
    } as const;
    const c = caseAfter([...accepted, asked], { slips: [slip(5, 'supplement')] });
    expect(made(c, 5)).toMatchObject({
      template: 'supplement',
      data: {
        number: 12,
        issuedOn: { year: 2026, month: 11, day: 25 },
        centre: { name: 'Trung tâm Phục vụ hành chính công xã Hương Sen' },
        applicant: {
          fullName: 'Nguyễn Thị Mỹ Hòa',
          personalId: '099195000123',
          address: 'ấp Sen Trắng, xã Hương Sen, thành phố Cần Thơ',
        },
        request: 'Đăng ký khai sinh',
        reason: 'Giấy chứng sinh không đọc được\nXin chụp lại',
        officer: { fullName: 'Sơn Pi Sal' },
      },
    });
    const about = (components: readonly string[]): unknown => {
      const told = made(caseAfter([...accepted, { ...asked, components }], { slips: c.slips }), 5);
      return told?.template === 'supplement' && told.data.items;
    };
    expect(about(['identity'])).toEqual([expect.stringMatching(/^\p{Lu}.* /u)]);
    expect(about([])).toEqual(['Giấy chứng sinh không đọc được', 'Xin chụp lại']);
  });

  it('refuses with one reason a line (Mẫu 03)', () => {
    const c = caseAfter([...accepted, { is: 'refused', at, by: staff('receptionist'), note: noteId }], {
      slips: [slip(5, 'refusal')],
    });
    expect(made(c, 5, 'citizen')).toMatchObject({
      template: 'refusal',
      data: { reasons: ['Giấy chứng sinh không đọc được', 'Xin chụp lại'], officer: { fullName: 'Lê Thị Bích Trâm' } },
    });
  });

  it('says why a dossier stopped: by wish, by time, by the office (Mẫu 05)', () => {
    const reasonOf = (fact: Parameters<typeof caseAfter>[0][number]): unknown => {
      const told = made(caseAfter([...accepted, fact], { slips: [slip(5, 'stop')] }), 5);
      return told?.template === 'stop' && told.data.reason;
    };
    expect(reasonOf({ is: 'withdrawn', at, by: byApplicant })).toMatch(/rút hồ sơ/);
    expect(reasonOf({ is: 'stopped', at, reason: 'supplementExpired' })).toMatch(/bổ sung/);
    expect(reasonOf({ is: 'stopped', at, reason: 'paymentExpired' })).toMatch(/phí, lệ phí/);
    expect(reasonOf({ is: 'stopped', at, reason: 'byOffice', by: officer, note: noteId })).toMatch(/^Giấy chứng sinh/);
  });

  it('is signed on a stop by whoever received it, when nobody of the office stopped it', () => {
    const c = caseAfter([...accepted, { is: 'withdrawn', at, by: byApplicant }], { slips: [slip(5, 'stop')] });
    expect(made(c, 5)).toMatchObject({
      data: { officer: { fullName: 'Lê Thị Bích Trâm' }, receivedAt: { hour: 8, minute: 30 } },
    });
  });

  it('asks another office about the person as its books know him, and shows the letter to staff alone', () => {
    const verification = as<VerificationId>('v');
    const c = caseAfter(
      [
        ...accepted,
        {
          is: 'verificationRequested',
          at,
          by: officer,
          verification,
          replyBy: moment('2026-11-30T17:00'),
          giveUpAt: at,
        },
      ],
      {
        slips: [slip(5, 'verification')],
        verifications: [
          {
            id: 'v',
            askedOffice: 'Xã Bến Dừa',
            question: 'Đã đăng ký khai sinh cho cháu chưa?',
            state: 'asked',
            replyBy: null,
            answer: null,
            answerText: null,
          },
        ],
      },
    );
    expect(made(c, 5)).toMatchObject({
      template: 'verification',
      data: {
        to: 'Ủy ban nhân dân xã Bến Dừa',
        about: [
          { label: 'Họ, chữ đệm, tên', value: 'Thạch Minh Khang' },
          { label: 'Ngày, tháng, năm sinh', value: '15/11/2026' },
        ],
        questions: ['Đã đăng ký khai sinh cho cháu chưa?'],
        replyBy: { year: 2026, month: 11, day: 30 },
        signer: { fullName: 'Lý Thị Thu Hà' },
        contact: { fullName: 'Sơn Pi Sal' },
      },
    });
    expect(made(c, 5, 'citizen')).toBeNull();
  });

  it('posts who they are and what they ask for, and no number, no address', () => {
    const posted = { is: 'waitingBegun', at, by: officer, until: moment('2026-12-02T17:00') } as const;
    const c = caseAfter([...accepted, posted], { slips: [slip(5, 'posting')] });
    const told = made(c, 5, 'citizen');
    expect(told).toMatchObject({
      template: 'posting',
      data: {
        matter: 'việc đăng ký khai sinh',
        from: { day: 25 },
        to: { month: 12, day: 2 },
        place: 'trụ sở Ủy ban nhân dân xã Hương Sen',
      },
    });
    expect(JSON.stringify(told)).toContain('Thạch Minh Khang, sinh ngày 15/11/2026');
    expect(JSON.stringify(told)).not.toMatch(/099195000123|ấp Sen Trắng|0900000123/);
  });

  it('hands out of an apology the signed file, and none before the head has signed', () => {
    const paper = (id: string, state: 'rendered' | 'leaderSigned') =>
      ({ id, purpose: 'apology', state, digest: id, madeAt: new Date(at), verificationCode: 'v' }) as const;
    const drafted = { document: as<DocumentId>('a'), digest: as<Sha256>('a'), newDue: at };
    const facts = [...accepted, { is: 'apologyDrafted', at, ...drafted } as const];
    const drawn = caseAfter(facts, { slips: [slip(5, 'apology')], documents: [paper('a', 'rendered')] });
    expect(made(drawn, 5)).toMatchObject({ template: null, document: 'a' });
    expect(made(drawn, 5, 'citizen')).toBeNull();
    const signed = { ...drawn, documents: [paper('a', 'rendered'), paper('b', 'leaderSigned')] };
    expect(made(signed, 5, 'citizen')).toMatchObject({ template: null, digest: 'b' });
  });

  it('is none where no fact owed one', () => {
    expect(made(caseAfter(accepted, { slips: [slip(5, 'stop')] }), 3)).toBeNull();
    expect(made(caseAfter(accepted, { slips: [slip(5, 'stop')] }), 5)).toBeNull();
  });
});
