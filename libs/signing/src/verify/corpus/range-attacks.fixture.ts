import { invalid, type Case } from './case.fixture';
import type { RawPaper } from './raw-paper.fixture';

/** Universal signature forgery and signature wrapping: the signature dictionary itself is damaged or led astray. */
export function rangeAttacks(signed: RawPaper): Case[] {
  const [first = 0, length = 0, second = 0, rest = 0] = rangeOf(signed);
  const whole = signed.bytes.length;
  const ranges: Record<string, string> = {
    'an empty range': '[]',
    'a range of null': 'null',
    'a range of one number': `[${whole}]`,
    'a range of two numbers': `[0 ${whole}]`,
    'a range of three numbers': `[0 ${length} ${second}]`,
    'a range of six numbers': `[0 ${length} ${second} 10 ${second + 10} ${rest - 10}]`,
    'a range of words': '[/a /b /c /d]',
    'a range that is a word': '/None',
    'a negative start': `[-1 ${length} ${second} ${rest}]`,
    'a negative length': `[0 -${length} ${second} ${rest}]`,
    'a start behind the head': `[1 ${length - 1} ${second} ${rest}]`,
    'a range that leaves nothing out': `[0 ${whole} 0 0]`,
    'a range that leaves nothing out, cut in two': `[0 ${length} ${length} ${whole - length}]`,
    'a range that covers nothing': '[0 0 0 0]',
    'an empty second part': `[0 ${length} ${second} 0]`,
    'overlapping parts': `[0 ${second} ${length} ${rest}]`,
    'parts in the wrong order': `[${second} ${rest} 0 ${length}]`,
    'a gap one byte too wide': `[0 ${length} ${second + 1} ${rest - 1}]`,
    'a gap one byte too early': `[0 ${length - 1} ${second} ${rest}]`,
    'a gap one byte too narrow': `[0 ${length + 1} ${second} ${rest}]`,
    'a gap without its brackets': `[0 ${length + 1} ${second - 1} ${rest + 1}]`,
    'an end before the end of the file': `[0 ${length} ${second} ${rest - 1}]`,
    'an end behind the file': `[0 ${length} ${second} ${rest + 1}]`,
    'numbers beyond all bounds': '[0 9999999999 99999999999 9]',
    'numbers that wrap at 32 bits': `[0 ${length + 2 ** 32} ${second} ${rest}]`,
    fractions: `[0.5 ${length} ${second} ${rest}]`,
    'the range of another place': `[0 ${length} ${whole - 20} 20]`,
  };
  const text = signed.bytes.toString('latin1');
  const written = `[${first} ${length} ${second} ${rest}]`;
  const damaged = Object.entries(ranges).map(([name, range]) => {
    const room = text.slice(text.indexOf(written)).search(/\/Contents/);
    return invalid(
      name,
      replaced(text, text.slice(text.indexOf(written), text.indexOf(written) + room), range.padEnd(room)),
    );
  });
  return [...damaged, ...contentsAttacks(text, length, second), ...missingEntries(text)];
}

function contentsAttacks(text: string, length: number, second: number): Case[] {
  const contents = text.slice(length, second);
  const wide = contents.length;
  const cms = contents.slice(1, -1).replace(/0+$/, '');
  const put = (value: string) => bytes(`${text.slice(0, length)}${value.padEnd(wide)}${text.slice(second)}`);
  const tail = (value: string) => put(`<${contents.slice(1, -1 - value.length)}${value}>`);
  return [
    invalid('no contents at all', put('null')),
    invalid('contents of zero', put('<00>')),
    invalid('contents that are empty', put('<>')),
    invalid('contents of zeros alone', put(`<${'0'.repeat(wide - 2)}>`)),
    invalid('contents that are a word', put('/Nothing')),
    invalid('contents that are a number', put('0')),
    invalid('contents as a literal string', put('(nothing)')),
    invalid('contents cut short', put(`<${cms.slice(0, 600)}>`)),
    invalid('a shorter string and unsigned bytes in the gap', put(`<${contents.slice(1, -300)}>/Extra(unsigned)`)),
    invalid('a comment in the gap', put(`<${contents.slice(1, -41)}>%${'x'.repeat(39)}`)),
    invalid('blanks between the digits', put(`<${contents.slice(1, -41)}${' '.repeat(40)}>`)),
    invalid('letters that are no digits', tail('zz')),
    invalid('hidden data behind the signature', tail('deadbeef'), 'padding other than zeros hides data'),
    invalid('a second structure behind the signature', tail('30030201010000'), 'padding other than zeros hides data'),
    invalid('another signature value', put(`<${cms.slice(0, -8)}00000000${contents.slice(1 + cms.length)}`)),
  ];
}

function missingEntries(text: string): Case[] {
  const rename = (from: string, to: string) => replaced(text, from, to);
  return [
    invalid('no /ByteRange', rename('/ByteRange[0', '/ByteRan_e[0')),
    invalid('no /Contents', rename('/Contents<3', '/Content_<3')),
    invalid('no /SubFilter', rename('/SubFilter/', '/SubFilte_/')),
    invalid('an unknown /SubFilter', rename('ETSI.CAdES.detached', 'ETSI.XAdES.detached')),
    invalid('a /SubFilter of SHA-1', rename('/ETSI.CAdES.detached', '/adbe.x509.rsa_sha1 ')),
    invalid('a signature turned into a timestamp', rename('/ETSI.CAdES.detached', '/ETSI.RFC3161       ')),
    invalid('a field that is no signature field', rename('/FT/Sig/T(S30)', '/FT/Btn/T(S30)')),
    invalid('a field without value', rename('/V 31 0 R', '/_ 31 0 R')),
  ];
}

export function rangeOf(paper: RawPaper): number[] {
  const found = [...paper.bytes.toString('latin1').matchAll(/\/ByteRange\[(\d+) (\d+) (\d+) (\d+)\]/g)].at(-1);
  return (found ?? []).slice(1).map(Number);
}

function replaced(text: string, from: string, to: string): Buffer {
  if (!text.includes(from) || from.length !== to.length) throw new Error(`cannot replace ${from}`);
  return bytes(text.replace(from, () => to));
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
