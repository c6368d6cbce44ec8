import { PdfArray, PdfDict, PdfNumber, PdfRef, PdfStream, type PdfObject } from '@libpdf/core';
import { sameBytes } from '../certificate';
import { resolved, type Resolve } from './references';
import { isNothing } from './same-scalar';

/** No action among them: a field that starts something when it is shown or clicked is not a mere signature. */
const fieldKeys = new Set(
  'Type Subtype FT T TU TM V Ff F Rect P AP AS MK M NM Lock SV DA Q Kids Parent Border BS H StructParent'.split(' '),
);
/** Keys of notes that act or lead elsewhere. */
const actingKeys = ['A', 'AA', 'PA', 'Dest', 'FS', 'Sound', 'Movie', 'RichMediaContent', 'OC'];
const markings = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut']);
const largestNote = 64;
/** A seal or signature takes up less of a page; a larger field is there to paint over it. */
const largestShare = 1 / 3;

/** A signature field that was not there before: a widget, nothing that acts, and unseen where nothing may be seen. */
export function isNewSignatureField(field: PdfDict, mayBeVisible: boolean, resolve: Resolve): boolean {
  if ([...field.keys()].some(({ value }) => !fieldKeys.has(value))) return false;
  const kids = [...(field.getArray('Kids', resolve) ?? [])].map((kid) => resolved(kid, resolve));
  const type = field.getName('FT', resolve)?.value;
  const isWidget = field.getName('Subtype', resolve)?.value === 'Widget' || kids.length > 0;
  if ((type !== 'Sig' && isNothing(field.get('Parent'))) || (type !== undefined && type !== 'Sig') || !isWidget)
    return false;
  if (!mayBeVisible && areaOf(field, 'Rect', resolve) > 0) return false;
  return kids.every((kid) => kid instanceof PdfDict && isNewSignatureField(kid, mayBeVisible, resolve));
}

/** Does the widget leave the page what it is? */
export function isModestPlace(widget: PdfDict, page: PdfDict, resolve: Resolve): boolean {
  const area = areaOf(widget, 'Rect', resolve);
  return area === 0 || area <= pageArea(page, resolve) * largestShare;
}

/**
 * A note in the margin, or a marking without a drawing of its own. Free text, stamps, drawings and redactions can cover or
 * forge content ("evil annotations"), so they change the paper, whatever the permission says.
 */
export function isHarmlessNote(note: PdfDict, resolve: Resolve): boolean {
  const subtype = note.getName('Subtype', resolve)?.value ?? '';
  if (actingKeys.some((key) => note.has(key))) return false;
  if (subtype === 'Popup') return isNothing(note.get('AP'));
  if (markings.has(subtype)) return isNothing(note.get('AP'));
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(note.get('Rect', resolve), resolve);
  const small = Math.abs(right - left) <= largestNote && Math.abs(top - bottom) <= largestNote;
  return subtype === 'Text' && (small || isNothing(note.get('AP')));
}

/** Validation data (ISO 32000-2, 12.8.4.3): lists of streams, and such lists for single signatures. */
export function isSecurityStore(store: PdfObject | undefined, resolve: Resolve): boolean {
  if (!(store instanceof PdfDict)) return false;
  const related = store.get('VRI', resolve);
  const entries = related instanceof PdfDict ? [...related.keys()].map(({ value }) => related.get(value, resolve)) : [];
  return (
    (isNothing(related) || related instanceof PdfDict) &&
    isStore(store, ['Certs', 'OCSPs', 'CRLs'], ['Type', 'VRI'], resolve) &&
    entries.every(
      (entry) => entry instanceof PdfDict && isStore(entry, ['Cert', 'OCSP', 'CRL'], ['Type', 'TU', 'TS'], resolve),
    )
  );
}

/** The description of the file (XMP) may be written anew with every revision, as long as the title stays. */
export function isSameTitle(before: PdfObject | undefined, after: PdfObject | undefined): boolean {
  if (isNothing(before) && isNothing(after)) return true;
  const old = before instanceof PdfStream ? titleIn(before) : '';
  return (
    after instanceof PdfStream && (before === undefined || sameBytes(Buffer.from(old), Buffer.from(titleIn(after))))
  );
}

function titleIn(metadata: PdfStream): string {
  const text = Buffer.from(metadata.getDecodedData()).toString('utf8');
  if (text.includes('<!')) throw new Error('description with declarations');
  return [...text.matchAll(/<dc:title[\s>][\s\S]*?<\/dc:title>/g)].join().replaceAll(/\s+/g, ' ');
}

function isStore(store: PdfDict, lists: readonly string[], others: readonly string[], resolve: Resolve): boolean {
  const known = [...store.keys()].every(({ value }) => lists.includes(value) || others.includes(value));
  return known && lists.every((key) => isListOfStreams(store.get(key, resolve), resolve));
}

function isListOfStreams(list: PdfObject | undefined, resolve: Resolve): boolean {
  if (isNothing(list)) return true;
  return (
    list instanceof PdfArray && [...list].every((item) => item instanceof PdfRef && resolve(item) instanceof PdfStream)
  );
}

function pageArea(page: PdfDict, resolve: Resolve, depth = 0): number {
  if (!isNothing(page.get('MediaBox', resolve))) return areaOf(page, 'MediaBox', resolve);
  const parent = page.getDict('Parent', resolve);
  return parent === undefined || depth > 32 ? 0 : pageArea(parent, resolve, depth + 1);
}

function areaOf(dict: PdfDict, key: string, resolve: Resolve): number {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(dict.get(key, resolve), resolve);
  return Math.abs(right - left) * Math.abs(top - bottom);
}

function numbers(value: PdfObject | undefined, resolve: Resolve): number[] {
  const list = value instanceof PdfArray ? [...value].map((item) => resolved(item, resolve)) : [];
  return list.map((item) => (item instanceof PdfNumber ? item.value : Number.NaN));
}
