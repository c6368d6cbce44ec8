import type { OfficeDossier } from '../../api/office-views';
import { apologyOf, emptyDraft, orderOf } from './act-draft';

const paper = { verificationCode: 'x', digest: 'd' };
// The rules look at these fields of a dossier alone.
const dossier = {
  parties: ['husband', 'wife'],
  signing: { document: 'p1', digest: 'd1' },
  needed: null,
  documents: [
    { ...paper, id: 'a1', purpose: 'apology', state: 'rendered', madeAt: '2026-11-20T01:00:00Z' },
    { ...paper, id: 'a2', purpose: 'apology', state: 'rendered', madeAt: '2026-11-21T01:00:00Z' },
    { ...paper, id: 'r1', purpose: 'result', state: 'rendered', madeAt: '2026-11-22T01:00:00Z' },
  ],
} as unknown as OfficeDossier;

describe('an act as it is sent', () => {
  it('waits until all that it needs is there', () => {
    expect(orderOf('requestVerification', { ...emptyDraft, text: 'Xin xác minh' }, dossier)).toBeNull();
    expect(orderOf('requestVerification', { ...emptyDraft, to: '99002', text: '  ' }, dossier)).toBeNull();
    expect(orderOf('requestVerification', { ...emptyDraft, to: '99002', text: ' Xin xác minh ' }, dossier)).toEqual({
      do: 'requestVerification',
      to: '99002',
      text: 'Xin xác minh',
    });
    expect(orderOf('appoint', { ...emptyDraft, moment: '' }, dossier)).toBeNull();
  });

  it('carries nothing that another act left behind', () => {
    const full = { ...emptyDraft, text: 'x', to: '99002', components: ['a'], present: ['wife'], receipt: '7' };
    expect(orderOf('accept', full, dossier)).toEqual({ do: 'accept' });
  });

  it('hands a result over only when all parties stand there', () => {
    expect(orderOf('handOver', { ...emptyDraft, present: ['wife'] }, dossier)).toBeNull();
    expect(orderOf('handOver', { ...emptyDraft, present: ['wife', 'husband'] }, dossier)).toEqual({
      do: 'handOver',
      present: ['wife', 'husband'],
    });
    expect(orderOf('handOver', emptyDraft, { ...dossier, parties: [] })).toEqual({ do: 'handOver' });
  });

  it('signs the paper that was shown: the result, or the apology drawn up last', () => {
    expect(orderOf('approve', emptyDraft, dossier)).toEqual({ do: 'approve', document: 'p1', digest: 'd1' });
    expect(apologyOf(dossier)?.id).toBe('a2');
    expect(orderOf('apologise', emptyDraft, dossier)).toEqual({ do: 'apologise', document: 'a2', digest: 'd' });
    expect(orderOf('apologise', emptyDraft, { ...dossier, documents: [] })).toBeNull();
  });

  it('takes money with or without the number of a paper receipt', () => {
    expect(orderOf('pay', emptyDraft, dossier)).toEqual({ do: 'pay' });
    expect(orderOf('pay', { ...emptyDraft, receipt: ' 0042 ' }, dossier)).toEqual({ do: 'pay', receipt: '0042' });
  });
});
