import { PDF } from '@libpdf/core';

/** A page that stands for a scanned paper: a real PDF that says it is invented. */
export async function paperScan(): Promise<Uint8Array> {
  const pdf = PDF.create();
  const page = pdf.addPage();
  page.drawText('GIAY CHUNG SINH (MAU) - invented paper of the sandbox', { x: 72, y: 700, size: 14 });
  return pdf.save();
}
