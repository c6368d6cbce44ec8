import { invalid, valid, type Case } from './case.fixture';
import { add, drawing, RawPaper, stream } from './raw-paper.fixture';
import type { RawSigner } from './raw-signer.fixture';

/** What a certification allows, and what evil annotations and sneaky signatures make of it. */
export function certificationCases(signer: RawSigner): Case[] {
  const base = RawPaper.plain();
  const at = (level: 1 | 2 | 3) => base.signed({ signer, level });
  const filled = (paper: RawPaper) =>
    paper.revised({ 8: add(paper.object(8), '/V(Seen)/AP<</N 40 0 R>>'), 40: drawing('BT ET') });
  const noted = (paper: RawPaper, annotation: string, also: Record<number, string> = {}) =>
    paper.revised({
      3: paper.object(3).replace(/Annots\[([^\]]*)\]/, 'Annots[$1 40 0 R]'),
      40: `<</Type/Annot${annotation}>>`,
      ...also,
    });
  const notes = '/Subtype/Text/Rect[500 800 520 820]/Contents(Seen)';
  const looks = { 41: drawing('0 0 200 50 re f') };
  const second = (paper: RawPaper, rect?: string) =>
    paper.signed({ signer, field: 50, ...(rect === undefined ? {} : { rect }) });
  const lock = base.signed({
    signer,
    level: 2,
    fieldExtra: '/Lock<</Type/SigFieldLock/Action/Include/Fields[(Note)]>>',
    extra: '',
  });
  const mdp = base.signed({
    signer,
    extra:
      '/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 2/V/1.2>>>>' +
      '<</Type/SigRef/TransformMethod/FieldMDP/TransformParams<</Type/TransformParams/V/1.2/Action/All>>>>]',
  });
  const annotationsOnly = 'pyHanko judges annotations at no level';
  return [
    valid('certified, nothing after it', at(1).bytes),
    invalid('level 1 and a field filled in', filled(at(1)).bytes),
    invalid('level 1 and a second signature', second(at(1)).bytes),
    invalid('level 1 and a note', noted(at(1), notes).bytes),
    invalid('level 1 and the waiting field signed', at(1).signed({ signer, field: 9 }).bytes),
    valid('level 2 and a field filled in', filled(at(2)).bytes),
    valid('level 2 and an unseen second signature', second(at(2)).bytes),
    valid('level 2 and the waiting field signed', at(2).signed({ signer, field: 9 }).bytes),
    valid('level 2, filled in, then signed by another', second(filled(at(2))).bytes),
    invalid(
      'level 2 and a visible signature where none was (sneaky signature)',
      second(at(2), '[60 770 300 800]').bytes,
    ),
    invalid('level 2 and a note', noted(at(2), notes).bytes),
    invalid('level 2 and free text (evil annotation)', noted(at(2), notes.replace('Text', 'FreeText')).bytes),
    invalid('level 2 and a field moved', at(2).revised({ 8: base.object(8).replace('60 600', '60 770') }).bytes),
    invalid('level 2 and the drawing replaced', at(2).revised({ 7: drawing('') }).bytes),
    invalid(
      'level 2 and a script on a field',
      at(2).revised({ 8: add(base.object(8), '/AA<</K<</S/JavaScript/JS(1)>>>>') }).bytes,
    ),
    invalid(
      'level 2 and a locked field filled in',
      filled(lock).bytes,
      'a lock of the field holds even if the signature does not repeat it',
    ),
    invalid('level 2 and fields locked by the signature', filled(mdp).bytes),
    { ...valid('level 3 and a note in the margin', noted(at(3), notes).bytes), stricter: annotationsOnly },
    {
      ...valid(
        'level 3 and a marking',
        noted(at(3), '/Subtype/Highlight/Rect[60 770 300 800]/QuadPoints[60 800 300 800 60 770 300 770]').bytes,
      ),
      stricter: annotationsOnly,
    },
    valid('level 3 and a field filled in', filled(at(3)).bytes),
    ...[
      'FreeText',
      'Stamp',
      'Redact',
      'Square',
      'Ink',
      'Line',
      'Polygon',
      'FileAttachment',
      'Link',
      'Widget',
      'Watermark',
    ].map((kind) =>
      invalid(
        `level 3 and an annotation of kind ${kind} (evil annotation)`,
        noted(at(3), `/Subtype/${kind}/Rect[60 770 300 800]/AP<</N 41 0 R>>`, looks).bytes,
      ),
    ),
    invalid(
      'level 3 and a marking with a drawing of its own',
      noted(at(3), '/Subtype/Highlight/Rect[60 770 300 800]/AP<</N 41 0 R>>', looks).bytes,
    ),
    invalid('level 3 and a note with a script', noted(at(3), `${notes}/A<</S/JavaScript/JS(1)>>`).bytes),
    invalid('level 3 and the page itself', at(3).revised({ 4: stream('') }).bytes),
    invalid(
      'a level that nobody knows',
      base.signed({ signer, extra: '/Reference[<</TransformMethod/DocMDP/TransformParams<</P 7>>>>]' }).bytes,
    ),
  ];
}
