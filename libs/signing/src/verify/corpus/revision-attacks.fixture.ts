import { invalid, type Case } from './case.fixture';
import { add, drawing, RawPaper, stream } from './raw-paper.fixture';
import type { RawSigner } from './raw-signer.fixture';

/** Incremental saving and shadow attacks: something comes after the signature that shows another paper. */
export function revisionAttacks(signer: RawSigner): Case[] {
  const signed = RawPaper.plain().signed({ signer });
  const page = signed.object(3);
  const form = signed.object(5);
  const catalogue = signed.object(1);
  const note = '<</Type/Annot/Subtype/FreeText/Rect[60 770 300 800]/Contents(Fee: 1)/DA(/F1 14 Tf)>>';
  const changed: Record<string, Record<number, string>> = {
    'another content of the page': { 4: stream('BT /F1 14 Tf 60 780 Td (Fee: 900) Tj ET') },
    'a page whose content is elsewhere': { 3: page.replace('/Contents 4 0 R', '/Contents 40 0 R'), 40: stream('') },
    'a page with more content': {
      3: page.replace('/Contents 4 0 R', '/Contents[4 0 R 40 0 R]'),
      40: stream('0 0 9 9 re f'),
    },
    'another page tree': { 2: '<</Type/Pages/Kids[40 0 R]/Count 1>>', 40: page },
    'one more page': { 2: '<</Type/Pages/Kids[3 0 R 40 0 R]/Count 2>>', 40: page },
    'a page taken away': { 2: '<</Type/Pages/Kids[]/Count 0>>' },
    'a page turned': { 3: add(page, '/Rotate 180') },
    'a page cropped': { 3: add(page, '/CropBox[0 0 100 100]') },
    'a drawing replaced (shadow: replace)': { 7: drawing('BT /F1 12 Tf (Born 1999) Tj ET') },
    'a drawing emptied (shadow: hide)': { 7: drawing('') },
    'a font replaced (shadow: replace)': { 6: '<</Type/Font/Subtype/Type1/BaseFont/Symbol>>' },
    'a form font replaced': {
      5: form.replace('/F1 6 0 R', '/F1 40 0 R'),
      40: '<</Type/Font/Subtype/Type1/BaseFont/Symbol>>',
    },
    'another catalogue object with other pages': {
      1: catalogue.replace('2 0 R', '40 0 R'),
      40: '<</Type/Pages/Kids[]/Count 0>>',
    },
    'a script when the paper is opened': { 1: add(catalogue, '/OpenAction<</S/JavaScript/JS(app.alert(1))>>') },
    'a script for every occasion': { 1: add(catalogue, '/AA<</WC<</S/JavaScript/JS(1)>>>>') },
    'named scripts': { 1: add(catalogue, '/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>') },
    'layers that hide': { 1: add(catalogue, '/OCProperties<</OCGs[]/D<<>>>>') },
    'a script on the page': { 3: add(page, '/AA<</O<</S/JavaScript/JS(1)>>>>') },
    'a script on a field': { 8: add(signed.object(8), '/AA<</K<</S/JavaScript/JS(1)>>>>') },
    'a field filled in (shadow: replace)': { 8: add(signed.object(8), '/V(200)') },
    'the looks of a field replaced': { 8: add(signed.object(8), '/AP<</N 40 0 R>>'), 40: drawing('') },
    'a field moved': { 8: signed.object(8).replace('60 600', '10 100') },
    'a field taken away': { 5: form.replace('8 0 R ', '') },
    'a new text field': { 5: form.replace(' 30 0 R]', ' 30 0 R 40 0 R]'), 40: '<</FT/Tx/T(New)/V(1)>>' },
    'free text written over the page': { 3: page.replace('30 0 R]', '30 0 R 40 0 R]'), 40: note },
    'a stamp': { 3: page.replace('30 0 R]', '30 0 R 40 0 R]'), 40: note.replace('FreeText', 'Stamp') },
    'a note in the margin, which nobody allowed': {
      3: page.replace('30 0 R]', '30 0 R 40 0 R]'),
      40: note.replace('FreeText', 'Text'),
    },
    'annotations taken away': { 3: page.replace(/\/Annots\[[^\]]*\]/, '/Annots[]') },
    'the looks of the signature replaced': { 30: add(signed.object(30), '/AP<</N 40 0 R>>'), 40: drawing('') },
    'the signature moved over the content': { 30: signed.object(30).replace('[0 0 0 0]', '[0 700 500 842]') },
    'the value of the signature replaced': { 31: signed.object(31).replace('/Filter/', '/Name(Other)/Filter/') },
    'the signature’s field replaced by another': {
      30: signed.object(30).replace('31 0 R', '40 0 R'),
      40: signed.object(31),
    },
    'a form without the signature': { 1: catalogue.replace('5 0 R', '40 0 R'), 40: '<</Fields[8 0 R 9 0 R]>>' },
    'no form any more': { 1: catalogue.replace('/AcroForm 5 0 R', '') },
    'a form of the newer kind (XFA)': { 5: add(form, '/XFA 40 0 R'), 40: stream('<xdp/>') },
    'a second field with the same signature': {
      5: form.replace('30 0 R]', '30 0 R 40 0 R]'),
      40: signed.object(30).replace('S30', 'S40'),
    },
    'a store of validation data that is none': { 1: add(catalogue, '/DSS<</Certs[3 0 R]>>') },
    'a store of validation data with something else': { 1: add(catalogue, '/DSS<</Certs[]/Other 3 0 R>>') },
    'an unsigned signature field over the page': {
      5: form.replace('30 0 R]', '30 0 R 40 0 R]'),
      3: page.replace('30 0 R]', '30 0 R 40 0 R]'),
      40: '<</Type/Annot/Subtype/Widget/FT/Sig/T(X)/Rect[0 0 595 842]/AP<</N 41 0 R>>>>',
      41: drawing('0 0 200 50 re f'),
    },
  };
  const stricterBy: Readonly<Record<string, string>> = {
    'a form font replaced': 'texts of the form would look otherwise',
    'a field filled in (shadow: replace)': 'filling in needs a certification that allows it',
    'the looks of a field replaced': 'filling in needs a certification that allows it',
    'an unsigned signature field over the page': 'a field that nobody signed is no signature',
  };
  const cases = Object.entries(changed).map(([name, objects]) =>
    invalid(name, signed.revised(objects).bytes, stricterBy[name]),
  );
  return [...cases, ...hiddenContent(signer), ...looseEnds(signed)];
}

/** Shadow: hide and replace. What will be shown is prepared, or left open, before the signature is asked for. */
function hiddenContent(signer: RawSigner): Case[] {
  const drawn = RawPaper.plain().object(3).replace('/X1 7 0 R', '/X1 20 0 R');
  const missing = RawPaper.plain({ 3: drawn }).signed({ signer });
  const prepared = RawPaper.plain({ 40: '<</Type/Pages/Kids[41 0 R]/Count 1>>', 41: drawn, 20: drawing('') });
  const switched = prepared.signed({ signer });
  // A text field that is at once the list of drawings of the page: filling it in would change what is drawn.
  const disguise = RawPaper.plain({
    3: RawPaper.plain().object(3).replace('/XObject<</X1 7 0 R>>', '/XObject 8 0 R'),
    4: stream('/V Do'),
    8: add(RawPaper.plain().object(8), '/V 7 0 R'),
  }).signed({ signer, level: 2 });
  return [
    invalid('a drawing that was missing', missing.revised({ 20: drawing('0 0 200 50 re f') }).bytes),
    invalid('pages that lay hidden', switched.revised({ 1: switched.object(1).replace('2 0 R', '40 0 R') }).bytes),
    invalid(
      'a field dressed up as a drawing',
      disguise.revised({ 8: RawPaper.plain().object(8).replace(/>>$/, '/V 60 0 R>>'), 60: drawing('') }).bytes,
    ),
  ];
}

/** What hangs behind the last revision, and cross-references that lead astray. */
function looseEnds(signed: RawPaper): Case[] {
  const { bytes } = signed;
  const forged = `4 0 obj\n${stream('BT /F1 14 Tf 60 780 Td (Fee: 900) Tj ET')}\nendobj\n`;
  const startsAt = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1'))?.[1] ?? '';
  const loose = 'nothing may stand behind the signed end but whole revisions';
  const behind = (text: string) => Buffer.concat([bytes, Buffer.from(text, 'latin1')]);
  const root = signed.revised(
    { 40: signed.object(1).replace('2 0 R', '41 0 R'), 41: '<</Type/Pages/Kids[]/Count 0>>' },
    '/Root 40 0 R/Info 10 0 R',
  );
  const hybrid = signed.revised({ 4: stream('') }, `/Root 1 0 R/XRefStm ${startsAt}`);
  const encrypted = signed.revised({ 40: '<<>>' }, '/Root 1 0 R/Info 10 0 R/Encrypt 40 0 R');
  return [
    invalid('loose words behind the end', behind('hello'), loose),
    invalid('a comment behind the end', behind('% hello\n'), loose),
    invalid('an object without cross-references', behind(forged), loose),
    invalid('an object and a second end', behind(`${forged}%%EOF\n`)),
    invalid(
      'an object and a second pointer to the old references',
      behind(`${forged}startxref\n${startsAt}\n%%EOF\n`),
      loose,
    ),
    invalid(
      'an object and a trailer without references',
      behind(`${forged}trailer\n<</Size 100/Root 1 0 R>>\nstartxref\n${startsAt}\n%%EOF\n`),
      loose,
    ),
    invalid(
      'an object and references of nothing',
      behind(
        `${forged}xref\n0 0\ntrailer\n<</Size 100/Root 1 0 R/Prev ${startsAt}>>\nstartxref\n${bytes.length + forged.length}\n%%EOF\n`,
      ),
      loose,
    ),
    invalid('a whole second paper behind the first', Buffer.concat([bytes, bytes]), loose),
    invalid('a page of the web behind the end', behind('<html><script>alert(1)</script></html>'), loose),
    invalid('another root', root.bytes),
    invalid('references of the old and the new kind', hybrid.bytes),
    { name: 'an encryption added afterwards', bytes: encrypted.bytes, verdict: 'indeterminate' },
    invalid('a head that comes late', Buffer.concat([Buffer.from('GIF89a\n'), bytes])),
    invalid(
      'a title changed',
      signed.revised({ 10: '<</Title(Another paper)>>' }).bytes,
      'the title stands in the window of the reader',
    ),
    invalid('an idle revision', signed.revised({}).bytes, 'nothing is appended for nothing'),
    invalid('an unused object', signed.revised({ 50: '(unused)' }).bytes, 'nothing is appended for nothing'),
  ];
}
