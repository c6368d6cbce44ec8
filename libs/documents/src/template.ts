import type { Content } from 'pdfmake/interfaces';
import type { Sheet } from './layout/page.layout';
import type { PartialDate } from './plain-date';

/** What a template hands to the renderer: the flow of the page and, apart from it, the block at the foot of the last page. */
export interface Composition {
  readonly body: Content[];
  /** Without one, nobody signs at the foot: tables and forms, whose signatures stand in their body. */
  readonly foot?: Foot;
  /** A second paper of the same file, on a page of its own. The file is signed once, at the foot of its last paper. */
  readonly next?: Composition;
}

/** The signing end of a paper, always at the same place of its last page. */
export interface Foot {
  /** e.g. `Đại Ngãi, ngày 24 tháng 11 năm 2026`. */
  readonly dateline?: string;
  /** Lines over the signature, e.g. `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  readonly titles: readonly string[];
  readonly signerName: string;
  readonly verificationUrl: string;
  /** Somebody who signs by hand at the left, as slips have it. */
  readonly counterpart?: { readonly title: string; readonly name: string };
  /** To whom a letter goes, at the left in place of a counterpart. */
  readonly recipients?: readonly string[];
  /** `seal`: over the leader's mark. `copy`: text at the top right of page 1, without image (Decree 30/2020, Annex I). */
  readonly agencyMark: 'seal' | 'copy';
}

/** One edition of one form. Editions of the same `id` differ in `validFrom`; the form follows the day of issue. */
export interface DocumentTemplate<D> {
  readonly id: string;
  /** ISO day from which this edition is printed. */
  readonly validFrom: string;
  /** The act that lays the form down. */
  readonly source: string;
  /** Title in the PDF's properties. No names of people: properties are shown in lists and previews. */
  readonly title: string;
  /** A certificate's sheet when absent. */
  readonly sheet?: Sheet;
  /** Facts closer to each other, for forms that ask much. */
  readonly dense?: boolean;
  /** The day on the paper; it also dates the PDF, so that the same data gives the same bytes. */
  dayOf(data: D): PartialDate;
  compose(data: D): Composition;
}

/** Points from the bottom left corner of the page, as PDF has it: `[x1, y1, x2, y2]`; pages count from 1. */
export interface FieldPlace {
  readonly page: number;
  readonly rect: readonly [number, number, number, number];
}

export interface RenderedDocument {
  readonly pdf: Uint8Array;
  readonly fields: { readonly leader?: FieldPlace; readonly agency?: FieldPlace };
}

/**
 * The edition in force on a day (ISO), or undefined before the first.
 * Papers are reprinted in the edition of their own day, so old editions stay in the list.
 */
export function templateInForce<D>(
  editions: readonly DocumentTemplate<D>[],
  day: string,
): DocumentTemplate<D> | undefined {
  return editions
    .filter((edition) => edition.validFrom <= day)
    .reduce<DocumentTemplate<D> | undefined>(
      (best, edition) => (best === undefined || edition.validFrom > best.validFrom ? edition : best),
      undefined,
    );
}
