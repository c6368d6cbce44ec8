import { randomBytes } from 'node:crypto';
import type { DocumentActivities, Paper } from '@hotich/contracts';
import type { RenderedDocument } from '@hotich/documents';
import {
  as,
  type BookKind,
  type DossierId,
  type EntryId,
  type Instant,
  localOf,
  parseInstant,
  parsePlainDate,
  type Plan,
  type PlainDate,
  type StaffId,
} from '@hotich/domain';
import { type FileStore, inTransaction } from '@hotich/persistence';
import { type EntryDetails, findByDossier, getEntry } from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import { type DataSource } from 'typeorm';
import { entryFoundFor, type Leader, leaderFor, officeOf } from '../casefile/case-reader';
import { booksOf } from '../casefile/pinned-edition';
import { type ApologyInput, renderApologySlip } from './apology';
import { findPaper, keepPaper, paperOf, type PaperPurpose } from './document-rows';
import { draftEntry } from './draft-entry';
import { type PrintedEntry, printedEntry, registerDocumentOf } from './result-document';
import { resultPapers } from './result-papers';

type DraftInput = Parameters<DocumentActivities['renderDraft']>[0];
type ResultInput = Parameters<DocumentActivities['renderResult']>[0];

/** What a result is made from, before it has an office, a signer and an address of its own. */
interface Material {
  readonly entry: PrintedEntry;
  readonly second: PrintedEntry | null;
  readonly earlier: PrintedEntry | null;
  readonly copyNumber: number | null;
  readonly leader: Leader | null;
  readonly day: PlainDate;
}

/** Where a paper belongs in the series of its dossier. */
interface Place {
  readonly dossierId: DossierId;
  readonly purpose: PaperPurpose;
  readonly rendering: number;
}

/** Makes the papers of a dossier: the draft that the applicant confirms, the result and the apology that the leader signs. */
export class Papers {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly publicUrl: string,
  ) {}

  /** The result as it will be, without number and signer: what an online applicant confirms (QĐ 163/QĐ-BTP). */
  async renderDraft({ dossierId, plan, version }: DraftInput): Promise<Paper> {
    const place: Place = { dossierId, purpose: 'draft', rendering: version };
    const made = await this.madeAt(place);
    if (made) return made;
    const today = localOf(now()).date;
    const office = await officeOf(this.source.manager, plan.office);
    const earlier = await this.earlierOf(dossierId, plan, version);
    const { book, also } = booksOf(plan);
    const asked = { dossierId, plan, version, office, today };
    const own = isCopy(plan) ? null : await draftEntry(this.source.manager, book, asked);
    return this.makeResult(place, plan, {
      entry: this.chosen(plan, own, earlier),
      second: also && (await draftEntry(this.source.manager, also, asked)),
      earlier,
      copyNumber: null,
      leader: null,
      day: today,
    });
  }

  /** The result with its number, for signing. Each return by the leader asks for one more rendering. */
  async renderResult({ dossierId, plan, entry: entryId, rendering }: ResultInput): Promise<Paper> {
    const place: Place = { dossierId, purpose: 'result', rendering };
    const made = await this.madeAt(place);
    if (made) return made;
    const written = await this.entry(entryId);
    const { also } = booksOf(plan);
    const earlier = await this.earlierOf(dossierId, plan);
    return this.makeResult(place, plan, {
      entry: this.chosen(plan, printedEntry(written), earlier),
      second: also && (await this.secondOf(dossierId, also)),
      earlier,
      copyNumber: written.number,
      leader: await this.leaderOf(dossierId, plan, await this.examinerOf(dossierId)),
      day: parsePlainDate(written.registeredOn),
    });
  }

  /** The slip of Mẫu 04 with its number, for the head's signature. Each proposed date asks for one more. */
  async renderApology(input: ApologyInput): Promise<Paper> {
    const { dossierId, plan } = input;
    const place: Place = { dossierId, purpose: 'apology', rendering: input.attempt };
    const made = await this.madeAt(place);
    if (made) return made;
    const office = await officeOf(this.source.manager, plan.office);
    const leader = await this.leaderOf(dossierId, plan, null);
    const { verificationCode, verificationUrl } = this.address();
    const rendered = await inTransaction(this.source, {}, (tx) =>
      renderApologySlip(tx, input, { office, leader, verificationUrl, now: now() }),
    );
    return this.keep(place, rendered, { verificationCode, agencyMark: 'seal', leader });
  }

  private async makeResult(place: Place, plan: Plan, material: Material): Promise<Paper> {
    const { leader, entry, ...others } = material;
    const { render, agencyMark } = resultPapers[plan.template];
    const { verificationCode, verificationUrl } = this.address();
    const office = await officeOf(this.source.manager, plan.office);
    const document = registerDocumentOf(entry, { office, leader, verificationUrl });
    const rendered = await render({ ...others, entry: document }, place.purpose === 'draft' ? 'draft' : 'paper');
    return this.keep(place, rendered, { verificationCode, agencyMark, leader });
  }

  private async keep(
    place: Place,
    { pdf, fields }: RenderedDocument,
    on: { verificationCode: string; agencyMark: 'seal' | 'copy'; leader: Leader | null },
  ): Promise<Paper> {
    return keepPaper(this.source.manager, place.dossierId, {
      purpose: place.purpose,
      rendering: place.rendering,
      state: 'rendered',
      sha256: await this.files.put(pdf),
      size: pdf.length,
      verificationCode: on.verificationCode,
      fields: { ...fields, agencyMark: on.agencyMark, ...(on.leader && { signer: as<StaffId>(on.leader.id) }) },
    });
  }

  private async madeAt({ dossierId, purpose, rendering }: Place): Promise<Paper | null> {
    const made = await findPaper(this.source.manager, dossierId, { purpose, rendering, state: 'rendered' });
    return made && paperOf(made);
  }

  private address(): { verificationCode: string; verificationUrl: string } {
    const verificationCode = randomBytes(15).toString('base64url');
    return { verificationCode, verificationUrl: `${this.publicUrl}/xac-minh/${verificationCode}` };
  }

  /** The dossier's own entry, or for a copy the one it is made from. */
  private chosen(plan: Plan, own: PrintedEntry | null, earlier: PrintedEntry | null): PrintedEntry {
    const entry = isCopy(plan) ? earlier : own;
    if (!entry)
      throw ApplicationFailure.nonRetryable(`no entry to make a ${plan.template} from`, 'registers.nothingToCopy');
    return entry;
  }

  private async earlierOf(dossierId: DossierId, plan: Plan, version?: number): Promise<PrintedEntry | null> {
    if (resultPapers[plan.template].from === 'own') return null;
    const found = await entryFoundFor(this.source.manager, dossierId, version);
    return found && printedEntry(await this.entry(found));
  }

  private async secondOf(dossierId: DossierId, book: BookKind): Promise<PrintedEntry | null> {
    const second = (await findByDossier(this.source.manager, dossierId)).find(({ kind }) => kind === book);
    return second ? printedEntry(await this.entry(second.id)) : null;
  }

  private async entry(id: EntryId): Promise<EntryDetails> {
    const entry = await getEntry(this.source.manager, id);
    if (!entry) throw new Error(`no entry ${id}`);
    return entry;
  }

  private async examinerOf(dossierId: DossierId): Promise<string | null> {
    const [examiner]: { by: string | null }[] = await this.source.query(
      `SELECT by_staff AS by FROM dossier_fact WHERE dossier_id = $1 AND kind = 'registered' ORDER BY seq DESC LIMIT 1`,
      [dossierId],
    );
    return examiner?.by ?? null;
  }

  private async leaderOf(dossierId: DossierId, plan: Plan, examiner: string | null): Promise<Leader> {
    const day = localOf(now()).date;
    const leader = await leaderFor(this.source.manager, { dossierId, office: plan.office, day, examiner });
    // Retried until the office has somebody who may sign: an administrator's matter, not the applicant's.
    if (!leader) throw ApplicationFailure.retryable(`office ${plan.office} has no leader for this`, 'office.noLeader');
    return leader;
  }
}

const isCopy = ({ template }: Plan): boolean => resultPapers[template].from === 'earlier';

const now = (): Instant => parseInstant(new Date().toISOString());
