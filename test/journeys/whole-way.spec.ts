import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { citizenA, citizenB, huongSen, staffMember } from '@hotich/testing';
import { carry, type Seen } from '../../apps/local/src/demo/carry';
import { until } from '../../apps/local/src/demo/until';
import { aChild, owner, rootCertificate, scene, type Scene, submitBirth, submitCopy, system } from './stage';
import { popplerVerdicts, pyHankoVerdicts } from './validators';

const quiet = (): void => undefined;
const resultOf = (seen: Seen) => {
  const result = seen.documents.find(({ purpose, state }) => purpose === 'result' && state === 'sealed');
  if (!result) throw new Error('no result');
  return result;
};

/** Leader first, agency last (NĐ 30/2020/NĐ-CP Annex I). */
const bothSigned = [
  { valid: true, timestamped: true, signer: staffMember('phochutich.huongsen').name },
  { valid: true, timestamped: true, signer: huongSen.office },
];

describe('from submission to a signed result', () => {
  let people: Scene;
  beforeAll(async () => {
    people = await scene();
  });

  it('gives a copy made from the digitised entry, signed twice, mailed and verifiable', async () => {
    const { adult, office } = people;
    const { id, code } = await submitCopy(adult);
    const done = await carry(id, code, adult, office, quiet);
    expect(done.timeline.map(({ kind }) => kind).filter((kind) => kind !== 'clockSet')).toEqual([
      'submitted',
      'checked',
      'accepted',
      'paid',
      'examined',
      'draftSent',
      'draftConfirmed',
      'registered',
      'rendered',
      'approved',
      'sealed',
      'delivered',
    ]);
    expect(done.components.map(({ id: component, state }) => [component, state])).toEqual([
      ['identity', 'waived'],
      ['birthRecord', 'waived'],
    ]);
    expect(done.components[1]?.sentence?.vi).toContain('2016');
    const pdf = await adult.download(`/dossiers/${code}/documents/${resultOf(done).id}`);
    const text = textOf(pdf);
    expect(text).toContain('TRÍCH LỤC KHAI SINH');
    expect(text).toContain(citizenB.name.toUpperCase());
    expect(pyHankoVerdicts(pdf, rootCertificate())).toEqual(bothSigned);
    expect(popplerVerdicts(pdf)).toEqual(['Signature is Valid.', 'Signature is Valid.']);
    const slip = textOf(await adult.download(`/dossiers/${code}/receipt`));
    expect(slip).toContain('GIẤY TIẾP NHẬN HỒ SƠ');
    expect(slip).toContain(code);
    expect(slip).toContain('(đã tra cứu, không phải nộp)');
    expect(await adult.upload('/verifications', { name: 'r.pdf', type: 'application/pdf', bytes: pdf })).toMatchObject({
      verdict: 'valid',
      known: true,
    });
    expect(await adult.get(`/verifications/${resultOf(done).verificationCode}`)).toMatchObject({ verdict: 'valid' });
    await mailWithPdf(citizenB.email, code);
  }, 120_000);

  it('writes a new birth with the next number and the personal number given from outside, in force once sealed', async () => {
    const { mother, office } = people;
    const source = await owner();
    try {
      const child = aChild();
      const { id, code } = await submitBirth(mother, child);
      const done = await carry(id, code, mother, office, quiet);
      const [entry] = await source.query(
        'SELECT number, year, state, subject_name, subject_personal_id FROM entry WHERE dossier_id = $1',
        [id],
      );
      expect(entry).toMatchObject({ state: 'inForce', subject_name: child.name, number: done.entry?.number });
      expect(entry.subject_personal_id).toMatch(/^099\d{9}$/);
      const [series] = await source.query(
        `SELECT count(*)::int AS entries, max(number) AS last FROM entry WHERE office_code = '99001' AND kind = 'birth' AND year = $1`,
        [entry.year],
      );
      expect(series.entries).toBe(series.last);
      expect(done.components.filter(({ state }) => state === 'waived').map(({ id: component }) => component)).toEqual(
        expect.arrayContaining(['identity', 'residence', 'parentsMarriage']),
      );
      const pdf = await mother.download(`/dossiers/${code}/documents/${resultOf(done).id}`);
      expect(textOf(pdf)).toContain(entry.subject_personal_id);
      expect(pyHankoVerdicts(pdf, rootCertificate())).toEqual(bothSigned);
      await mailWithPdf(citizenA.email, code);
    } finally {
      await source.destroy();
    }
  }, 120_000);
});

function textOf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hotich-')), 'result.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC');
}

/** The result came by mail, once, with the paper attached. */
async function mailWithPdf(to: string, code: string): Promise<void> {
  interface Mailbox {
    readonly mails: readonly { readonly subject: string; readonly attachments: readonly unknown[] }[];
  }
  const ask = async (): Promise<Mailbox> =>
    (await (await fetch(`${system().urls.sandbox}/mailbox.json?to=${encodeURIComponent(to)}`)).json()) as Mailbox;
  const isResult = ({ subject }: { subject: string }): boolean => subject === `Kết quả hồ sơ – ${code}`;
  const { mails } = await until(ask, (box) => box.mails.some(isResult));
  expect(mails.filter(isResult).map(({ attachments }) => attachments.length)).toEqual([1]);
}
