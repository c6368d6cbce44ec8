import { PDF } from '@libpdf/core';
import { inspectFile } from './inspect-file';

const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x00, 0x00]),
  Buffer.from([0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x10, 0x00, 0x20, 0x01, 0x01, 0x11, 0x00]),
]);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from('IHDR'),
  Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0]),
]);

describe('a file that is handed in', () => {
  it('is what its bytes say', async () => {
    const pdf = PDF.create();
    pdf.addPage();
    expect(await inspectFile(Buffer.from(await pdf.save()))).toBe('application/pdf');
    expect(await inspectFile(jpeg)).toBe('image/jpeg');
    expect(await inspectFile(png)).toBe('image/png');
  });

  it('must open: a torn one is not taken in', async () => {
    const torn = [Buffer.from('%PDF-1.7\n1 0 obj'), jpeg.subarray(0, 8), png.subarray(0, 20)];
    for (const bytes of torn) await expect(inspectFile(bytes)).rejects.toMatchObject({ code: 'file.notReadable' });
  });

  it('is refused when it is of another kind, whatever its name says', async () => {
    for (const text of ['MZ', '<html>', '', 'PK\u0003\u0004'])
      await expect(inspectFile(Buffer.from(text))).rejects.toMatchObject({ code: 'file.kindNotAccepted' });
  });
});
