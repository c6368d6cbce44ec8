import 'pdfmake';

declare module 'pdfmake' {
  /** Files that pdfmake reads by name, in memory. */
  export const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}
