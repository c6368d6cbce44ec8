declare module 'subset-font' {
  /** Keeps only the glyphs that `text` needs, with their layout tables. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { readonly targetFormat?: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Buffer>;
}
