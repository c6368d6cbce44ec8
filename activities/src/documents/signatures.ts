import type { DocumentActivities, Paper } from '@hotich/contracts';
import type { Actor, DossierId, StaffId } from '@hotich/domain';
import { type FileStore, inTransaction } from '@hotich/persistence';
import { putInForce } from '@hotich/registers';
import { type Appearance, documentDigest, signDocument } from '@hotich/signing';
import { ApplicationFailure } from '@temporalio/common';
import { type DataSource } from 'typeorm';
import { findPaper, getPaper, keepPaper, paperOf, type PaperState, type StoredPaper } from './document-rows';
import type { KeystoreSigners } from './keystore-signers';

type LeaderInput = Parameters<DocumentActivities['signAsLeader']>[0];
type SealInput = Parameters<DocumentActivities['sealForAgency']>[0];

/**
 * The two signatures of a result: the leader's, then the agency's over it (NĐ 30/2020/NĐ-CP Annex I). Contract:
 * 1. Only the paper whose digest the signer saw is signed; the stored bytes are hashed again before.
 * 2. One signature of a kind per rendering: a repeat returns the first.
 * 3. The agency's signature and the entry's coming into force are one transaction.
 */
export class Signatures {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly signers: KeystoreSigners,
    private readonly timestampUrl: string,
  ) {}

  async signAsLeader({ dossierId, document, digest, by, at }: LeaderInput): Promise<Paper> {
    const seen = await this.paperSeen(dossierId, document, digest);
    const done = await this.alreadyDone(dossierId, seen, 'leaderSigned');
    if (done) return done;
    const leader = staffIdOf(by);
    // The name printed under the mark is part of what was read: another leader signs another rendering.
    if (seen.fields.signer && seen.fields.signer !== leader)
      throw ApplicationFailure.nonRetryable('the paper bears another leader', 'signing.otherSigner');
    const signed = await this.sign(seen, leader, { kind: 'leader' }, 'leader', at);
    return this.source.transaction((tx) => keepPaper(tx, dossierId, this.nextOf(seen, 'leaderSigned', signed)));
  }

  async sealForAgency({ dossierId, document, digest, entry, at, office }: SealInput): Promise<Paper> {
    const seen = await this.paperSeen(dossierId, document, digest);
    const done = await this.alreadyDone(dossierId, seen, 'sealed');
    if (done) return done;
    const appearance = agencyAppearance[seen.fields.agencyMark];
    const sealed = await this.sign(seen, `agency-${office}`, appearance, 'agency', at);
    return inTransaction(this.source, {}, async (tx) => {
      if (entry) await putInForce(tx, entry);
      return keepPaper(tx, dossierId, this.nextOf(seen, 'sealed', sealed));
    });
  }

  private async paperSeen(
    dossierId: DossierId,
    document: LeaderInput['document'],
    digest: string,
  ): Promise<StoredPaper> {
    const paper = await getPaper(this.source.manager, dossierId, document);
    if (paper.digest !== digest)
      throw ApplicationFailure.nonRetryable('the paper seen is not the paper stored', 'dossier.documentChanged');
    return paper;
  }

  private async alreadyDone(dossierId: DossierId, seen: StoredPaper, state: PaperState): Promise<Paper | null> {
    const done = await findPaper(this.source.manager, dossierId, { ...seen, state });
    return done && paperOf(done);
  }

  private async sign(
    seen: StoredPaper,
    keystore: string,
    appearance: Appearance,
    field: 'leader' | 'agency',
    at: string,
  ): Promise<{ sha256: string; size: number }> {
    const place = seen.fields[field];
    if (!place) throw ApplicationFailure.nonRetryable(`no place for the ${field}'s signature`, 'signing.place.missing');
    const bytes = await this.files.get(seen.digest);
    const signed = await signDocument(bytes, {
      signer: await this.signers.open(keystore),
      place,
      appearance,
      reason: reasons[field],
      timestampUrl: this.timestampUrl,
      level: 'B-LT',
      signedAt: new Date(at),
    });
    const sha256 = await this.files.put(signed);
    if (sha256 !== documentDigest(signed)) throw new Error('the file store changed what it was given');
    return { sha256, size: signed.length };
  }

  private nextOf(seen: StoredPaper, state: PaperState, file: { sha256: string; size: number }) {
    const { purpose, rendering, verificationCode, fields } = seen;
    return { purpose, rendering, verificationCode, fields, state, ...file };
  }
}

const agencyAppearance = { seal: { kind: 'agency' }, copy: { kind: 'copy', form: 'BẢN SAO' } } as const;

const reasons = { leader: 'Ký ban hành', agency: 'Phát hành' } as const;

function staffIdOf(by: Actor): StaffId {
  if (by.is !== 'staff') throw ApplicationFailure.nonRetryable('only staff sign', 'dossier.roleMissing');
  return by.id;
}
