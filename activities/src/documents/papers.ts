import { randomBytes } from 'node:crypto';
import type { DocumentActivities, Paper } from '@hotich/contracts';
import { birthCertificate, birthExtractCopy, renderDocument, type RenderedDocument } from '@hotich/documents';
import {
  as,
  type DossierId,
  type EntryId,
  localOf,
  parseInstant,
  parsePlainDate,
  type Plan,
  type PlainDate,
  type StaffId,
} from '@hotich/domain';
import { type FileStore } from '@hotich/persistence';
import { birthContentOf, type Entry, getEntry } from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import { type DataSource, type EntityManager } from 'typeorm';
import { answersOf, entryFoundFor, type Leader, leaderFor, officeOf } from '../casefile/case-reader';
import { birthDocumentOf, birthExtractOf, type BookPlace } from './birth-document';
import { findPaper, keepPaper, paperOf } from './document-rows';

type DraftInput = Parameters<DocumentActivities['renderDraft']>[0];
type ResultInput = Parameters<DocumentActivities['renderResult']>[0];

/** What a paper is made from, whether its entry is written yet or not. */
interface Material {
  readonly content: Entry['content'];
  readonly place: BookPlace;
  readonly copy: { readonly number: number | null };
  readonly leader: Leader | null;
}

/** Makes the papers of a dossier: the draft that the applicant confirms, and the result that the leader signs. */
export class Papers {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly publicUrl: string,
  ) {}

  /** The result as it will be, without number and signer: what an online applicant confirms (QĐ 163/QĐ-BTP). */
  async renderDraft({ dossierId, plan, version }: DraftInput): Promise<Paper> {
    const made = await findPaper(this.source.manager, dossierId, {
      purpose: 'draft',
      rendering: version,
      state: 'rendered',
    });
    if (made) return paperOf(made);
    const today = localOf(parseInstant(new Date().toISOString())).date;
    const original = await this.originalOf(dossierId, plan, version);
    const office = await officeOf(this.source.manager, plan.office);
    const material: Material = {
      content: original?.content ?? birthContentOf(await answersOf(this.source.manager, dossierId, version)),
      place: original ?? {
        number: null,
        year: Number(today.slice(0, 4)),
        volume: null,
        officeName: office.authority,
        registeredOn: today,
      },
      copy: { number: null },
      leader: null,
    };
    return this.make({ dossierId, plan, purpose: 'draft', rendering: version, day: today, material });
  }

  /** The result with its number, for signing. Each return by the leader asks for one more rendering. */
  async renderResult({ dossierId, plan, entry: entryId, rendering }: ResultInput): Promise<Paper> {
    const made = await findPaper(this.source.manager, dossierId, { purpose: 'result', rendering, state: 'rendered' });
    if (made) return paperOf(made);
    const entry = await this.entry(this.source.manager, entryId);
    const day = parsePlainDate(entry.registeredOn);
    const original = (await this.originalOf(dossierId, plan)) ?? entry;
    const [examiner]: { by: string | null }[] = await this.source.query(
      `SELECT by_staff AS by FROM dossier_fact WHERE dossier_id = $1 AND kind = 'registered' ORDER BY seq DESC LIMIT 1`,
      [dossierId],
    );
    const leader = await leaderFor(this.source.manager, {
      dossierId,
      office: plan.office,
      day: localOf(parseInstant(new Date().toISOString())).date,
      examiner: examiner?.by ?? null,
    });
    // Retried until the office has somebody who may sign: an administrator's matter, not the applicant's.
    if (!leader) throw ApplicationFailure.retryable(`office ${plan.office} has no leader for this`, 'office.noLeader');
    const material: Material = { content: original.content, place: original, copy: { number: entry.number }, leader };
    return this.make({ dossierId, plan, purpose: 'result', rendering, day, material });
  }

  private async make(asked: {
    dossierId: DossierId;
    plan: Plan;
    purpose: 'draft' | 'result';
    rendering: number;
    day: PlainDate;
    material: Material;
  }): Promise<Paper> {
    const { dossierId, plan, purpose, rendering, material } = asked;
    const verificationCode = randomBytes(15).toString('base64url');
    const office = await officeOf(this.source.manager, plan.office);
    const birth = birthDocumentOf(material.content, material.place, {
      office,
      leader: material.leader,
      verificationUrl: `${this.publicUrl}/xac-minh/${verificationCode}`,
    });
    const { pdf, fields } = await this.render(plan, birth, asked);
    const sha256 = await this.files.put(pdf);
    return keepPaper(this.source.manager, dossierId, {
      purpose,
      rendering,
      state: 'rendered',
      sha256,
      size: pdf.length,
      verificationCode,
      fields: {
        ...fields,
        agencyMark: plan.template === 'birthExtractCopy' ? 'copy' : 'seal',
        ...(material.leader && { signer: as<StaffId>(material.leader.id) }),
      },
    });
  }

  private render(
    plan: Plan,
    birth: ReturnType<typeof birthDocumentOf>,
    { purpose, day, material }: { purpose: 'draft' | 'result'; day: PlainDate; material: Material },
  ): Promise<RenderedDocument> {
    const kind = purpose === 'draft' ? 'draft' : 'paper';
    switch (plan.template) {
      case 'birthCertificate':
        return renderDocument(birthCertificate, birth, kind);
      case 'birthExtractCopy':
        return renderDocument(
          birthExtractCopy,
          birthExtractOf(birth, { number: material.copy.number, issuedOn: day }),
          kind,
        );
    }
  }

  /** For a copy: the entry it is made from. For a new registration there is none. */
  private async originalOf(dossierId: DossierId, plan: Plan, version?: number): Promise<Entry | null> {
    if (plan.template !== 'birthExtractCopy') return null;
    const found = await entryFoundFor(this.source.manager, dossierId, version);
    if (!found) throw new Error(`dossier ${dossierId} has no entry to copy from`);
    return this.entry(this.source.manager, found);
  }

  private async entry(tx: EntityManager, id: EntryId): Promise<Entry> {
    const entry = await getEntry(tx, id);
    if (!entry) throw new Error(`no entry ${id}`);
    return entry;
  }
}
