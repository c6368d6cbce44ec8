import { valid, type Case } from './case.fixture';
import { add, drawing, RawPaper, stream } from './raw-paper.fixture';
import type { RawSigner } from './raw-signer.fixture';

/** What may well come after a signature. */
export function soundPapers(signer: RawSigner, other: RawSigner): Case[] {
  const once = RawPaper.plain().signed({ signer });
  const twice = once.signed({ signer: other, field: 50, rect: '[60 200 260 260]' });
  const store = (paper: RawPaper) => ({
    1: add(paper.object(1), '/DSS 60 0 R'),
    60: '<</Type/DSS/Certs[61 0 R]>>',
    61: stream(Buffer.from(other.certificate.der).toString('latin1')),
  });
  const dressed = RawPaper.plain().signed({
    signer,
    field: 9,
    fieldExtra: '/AP<</N 25 0 R>>',
    besides: { 25: drawing('BT /F1 9 Tf (Signed) Tj ET') },
  });
  return [
    valid('signed once', once.bytes),
    valid('signed in the field that waited, with its looks', dressed.bytes),
    valid('signed twice, the second one visible', twice.bytes),
    valid('signed three times', twice.signed({ signer, field: 9 }).bytes),
    valid('signed, then validation data added', once.revised(store(once)).bytes),
    valid(
      'signed, validation data, signed again',
      once.revised(store(once)).signed({ signer: other, field: 50 }).bytes,
    ),
    valid(
      'signed twice, the times of the description renewed',
      once.signed({
        signer: other,
        field: 50,
        besides: { 10: '<</Title(A paper)/ModDate(D:20261102000000Z)/Producer(x)>>' },
      }).bytes,
    ),
    valid(
      'signed twice, with a font for the second',
      once.signed({
        signer: other,
        field: 9,
        besides: {
          5: once.object(5).replace('/F1 6 0 R', '/F1 6 0 R/F2 70 0 R'),
          70: '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
        },
      }).bytes,
    ),
  ];
}
