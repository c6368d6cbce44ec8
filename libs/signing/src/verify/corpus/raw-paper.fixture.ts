import { cmsOver, type CmsChanges, type RawSigner } from './raw-signer.fixture';

export type Objects = Readonly<Record<number, string>>;

export interface RawSignature {
  readonly signer: RawSigner;
  /** Object number of the field: 9 waits in the form already; any other is made. */
  readonly field?: number;
  readonly rect?: string;
  /** DocMDP. */
  readonly level?: 1 | 2 | 3;
  /** Further entries of the signature dictionary, or of the field. */
  readonly extra?: string;
  readonly fieldExtra?: string;
  readonly subFilter?: string;
  readonly cms?: CmsChanges;
  /** Objects that the same revision changes besides. */
  readonly besides?: Objects;
}

const room = 6000;

/**
 * A PDF written by hand, revision by revision, with classic cross-reference tables: a page with a text, a drawing, a form
 * with a text field (8) and a waiting signature field (9).
 */
export class RawPaper {
  private constructor(
    readonly bytes: Buffer,
    private readonly objects: Objects,
    private readonly references: number,
  ) {}

  static plain(changes: Objects = {}): RawPaper {
    const head = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
    return new RawPaper(head, {}, 0).revised({ ...plainObjects, ...changes });
  }

  object(number: number): string {
    return this.objects[number] ?? 'null';
  }

  /** A whole revision: objects, cross-references, trailer. */
  revised(changes: Objects, trailer = '/Root 1 0 R/Info 10 0 R'): RawPaper {
    const parts: Buffer[] = [this.bytes];
    let at = this.bytes.length;
    const lines: string[] = this.references === 0 ? ['0 1\n0000000000 65535 f \n'] : [];
    for (const [number, content] of Object.entries(changes)) {
      const written = Buffer.from(`${number} 0 obj\n${content}\nendobj\n`, 'latin1');
      lines.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
      parts.push(written);
      at += written.length;
    }
    const all = { ...this.objects, ...changes };
    const size = Math.max(...Object.keys(all).map(Number)) + 1;
    const previous = this.references === 0 ? '' : `/Prev ${this.references}`;
    const end = `xref\n${lines.join('')}trailer\n<</Size ${size}${trailer}${previous}>>\nstartxref\n${at}\n%%EOF\n`;
    parts.push(Buffer.from(end, 'latin1'));
    return new RawPaper(Buffer.concat(parts), all, at);
  }

  /** As it is, with other bytes: for damage that keeps the bookkeeping. */
  withBytes(bytes: Buffer): RawPaper {
    return new RawPaper(bytes, this.objects, this.references);
  }

  signed(options: RawSignature): RawPaper {
    const field = options.field ?? 30;
    const value = field === 9 ? 80 : field + 1;
    const unsigned = this.revised({ ...this.#signing(field, value, options), ...(options.besides ?? {}) });
    const text = unsigned.bytes.toString('latin1');
    const start = text.indexOf(`/Contents<${'0'.repeat(room)}>`, this.bytes.length) + '/Contents'.length;
    const second = start + room + 2;
    const range = `[0 ${start} ${second} ${text.length - second}]`;
    const ranged = Buffer.from(
      text.slice(0, this.bytes.length) +
        text.slice(this.bytes.length).replace(placeholder, range.padEnd(placeholder.length)),
      'latin1',
    );
    const content = Buffer.concat([ranged.subarray(0, start), ranged.subarray(second)]);
    const hex = Buffer.from(cmsOver(new Uint8Array(content), options.signer, options.cms)).toString('hex');
    if (hex.length > room) throw new Error('no room for the signature');
    ranged.write(hex, start + 1, 'latin1');
    return unsigned.withBytes(ranged);
  }

  #signing(field: number, value: number, options: RawSignature): Objects {
    const { level, rect = '[0 0 0 0]', subFilter = 'ETSI.CAdES.detached' } = options;
    const certifying = `/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P ${level}/V/1.2>>>>]`;
    const dictionary =
      `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${subFilter}/ByteRange${placeholder}` +
      `/Contents<${'0'.repeat(room)}>${level === undefined ? '' : certifying}${options.extra ?? ''}>>`;
    const catalogue = level === undefined ? {} : { 1: add(this.object(1), `/Perms<</DocMDP ${value} 0 R>>`) };
    if (field === 9)
      return {
        [value]: dictionary,
        9: add(this.object(9), `/V ${value} 0 R${options.fieldExtra ?? ''}`),
        ...catalogue,
      };
    const widget = `<</Type/Annot/Subtype/Widget/FT/Sig/T(S${field})/F 132/Rect${rect}/P 3 0 R/V ${value} 0 R${options.fieldExtra ?? ''}>>`;
    return {
      [value]: dictionary,
      [field]: widget,
      5: this.object(5).replace(/Fields\[([^\]]*)\]/, `Fields[$1 ${field} 0 R]`),
      3: this.object(3).replace(/Annots\[([^\]]*)\]/, `Annots[$1 ${field} 0 R]`),
      ...catalogue,
    };
  }
}

/** Adds entries to a dictionary. */
export function add(dictionary: string, entries: string): string {
  return dictionary.replace(/>>$/, `${entries}>>`);
}

export function stream(content: string, entries = ''): string {
  return `<</Length ${Buffer.from(content, 'latin1').length}${entries}>>\nstream\n${content}\nendstream`;
}

export function drawing(content: string): string {
  return stream(content, '/Type/XObject/Subtype/Form/BBox[0 0 200 50]/Resources<</Font<</F1 6 0 R>>>>');
}

const placeholder = `[${'0 '.repeat(4)}${' '.repeat(40)}]`;

const plainObjects: Objects = {
  1: '<</Type/Catalog/Pages 2 0 R/AcroForm 5 0 R>>',
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  3:
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R' +
    '/Resources<</Font<</F1 6 0 R>>/XObject<</X1 7 0 R>>>>/Annots[8 0 R 9 0 R]>>',
  4: stream('BT /F1 14 Tf 60 780 Td (Fee: 100) Tj ET q 1 0 0 1 60 700 cm /X1 Do Q'),
  5: '<</Fields[8 0 R 9 0 R]/SigFlags 3/DA(/F1 12 Tf 0 g)/DR<</Font<</F1 6 0 R>>>>>>',
  6: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  7: drawing('BT /F1 12 Tf (Born 2019) Tj ET'),
  8: '<</Type/Annot/Subtype/Widget/FT/Tx/T(Note)/F 4/Rect[60 600 260 620]/P 3 0 R/DA(/F1 12 Tf 0 g)>>',
  9: '<</Type/Annot/Subtype/Widget/FT/Sig/T(Waiting)/F 132/Rect[60 100 260 160]/P 3 0 R>>',
  10: '<</Title(A paper)/ModDate(D:20261101000000Z)>>',
};
