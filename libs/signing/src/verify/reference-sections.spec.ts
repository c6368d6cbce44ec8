import { deflateSync } from 'node:zlib';
import { RawPaper } from './corpus/raw-paper.fixture';
import { readReferences } from './reference-sections';

const objects = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n';
const head = `%PDF-1.7\n${objects}`;
const first = head.indexOf('1 0 obj');
const second = head.indexOf('2 0 obj');

/** A paper whose references are a stream. */
function withStream(
  widths: readonly [number, number, number],
  entries: readonly (readonly number[])[],
  more = '',
  rows?: Buffer,
) {
  const data = rows ?? Buffer.concat(entries.map((entry) => row(widths, entry)));
  const packed = deflateSync(data);
  const dictionary = `<</Type/XRef/W[${widths.join(' ')}]/Size ${entries.length}/Root 1 0 R/Filter/FlateDecode/Length ${packed.length}${more}>>`;
  const start = Buffer.from(`${head}9 0 obj\n${dictionary}\nstream\n`, 'latin1');
  return Buffer.concat([start, packed, Buffer.from(`\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`)]);
}

function row(widths: readonly number[], entry: readonly number[]): Buffer {
  return Buffer.concat(
    widths.map((width, index) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64BE(BigInt(entry[index] ?? 0));
      return field.subarray(8 - width);
    }),
  );
}

const three = [
  [0, 0, 65_535],
  [1, first, 0],
  [1, second, 0],
];

describe('references as a stream', () => {
  it('are read with offsets of eight bytes', () => {
    const { places, root } = readReferences(withStream([1, 8, 2], three));
    expect(root).toBe('1 0 R');
    expect(places.get(2)).toEqual({ kind: 'offset', offset: second, generation: 0 });
  });

  it('are read when each row says how it differs from the row above', () => {
    const rows = three.map((entry) => row([1, 2, 2], entry));
    const up = rows.map((bytes, index) => [2, ...bytes.map((byte, at) => byte - (rows[index - 1]?.[at] ?? 0))]);
    const packed = Buffer.from(up.flat());
    const paper = withStream([1, 2, 2], three, '/DecodeParms<</Predictor 12/Columns 5>>', packed);
    expect(readReferences(paper).places.get(1)).toEqual({ kind: 'offset', offset: first, generation: 0 });
  });

  it('are refused when entries are missing, or a key stands twice', () => {
    expect(() => readReferences(withStream([1, 8, 2], three, '/Index[0 4]'))).toThrow('entries missing');
    expect(() => readReferences(withStream([1, 8, 2], three, '/Root 2 0 R'))).toThrow('key written twice');
  });
});

describe('references of any kind', () => {
  const text = RawPaper.plain().bytes.toString('latin1');
  const read = (changed: string) => readReferences(Buffer.from(changed, 'latin1'));

  it('are refused when an object is not where they say', () => {
    expect(() => read(text.replace('\n4 0 obj', '\n5 0 obj'))).toThrow('object elsewhere');
    expect(() => read(text.replace('\n4 0 obj', '\n4 1 obj'))).toThrow('object elsewhere');
  });

  it('are refused when old and new readers would see different ones', () => {
    expect(() => read(text.replace('/Info 10 0 R', '/XRefStm 100'))).toThrow('hybrid');
  });

  it('are refused when they go in a circle, lead nowhere, or are not there', () => {
    const at = /startxref\s+(\d+)/.exec(text)?.[1] ?? '';
    expect(() => read(text.replace('/Info 10 0 R', `/Prev ${at}`))).toThrow('references');
    expect(() => read(text.replace('/Info 10 0 R', '/Prev 999999'))).toThrow('references');
    expect(() => read(text.replace('startxref', 'startxxxx'))).toThrow('references');
  });
});
