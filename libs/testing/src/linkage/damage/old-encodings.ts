/** The letters of TCVN3 in the order of their code table; toned capitals have none and were set in a font of capitals. */
const tcvn3 = new Map(
  pairs(
    'àµả¶ã·á¸ạ¹ă¨ằ»ẳ¼ẵ½ắ¾ặÆâ©ầÇẩÈẫÉấÊậËđ®èÌẻÎẽÏéÐẹÑêªềÒểÓễÔếÕệÖì×ỉØĩÜíÝịÞòßỏáõâóãọäô«ồåổæỗçốèộéơ¬ờêởëỡìớíợî' +
      'ùïủñũòúóụôư\u00ADừõửöữ÷ứøựùỳúỷûỹüýýỵþĂ¡Â¢Ê£Ô¤Ơ¥Ư¦Đ§',
  ),
);

/** Text as `.VnTime` software stored it, read as if it were Western: `ThÞ` for Thị. */
export function asTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

const [grave, acute, tilde, hook, dot] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vniTones = {
  none: tones('øùõûï'),
  circumflex: new Map([['', 'â'], ...tones('àáãåä')]),
  breve: new Map([['', 'ê'], ...tones('èéüúë')]),
  i: tones('ìíóæò'),
};
const parts = /^([a-z])([\u0302\u0306\u031B]?)([\u0300\u0301\u0303\u0309\u0323]?)$/;

/** Text as VNI fonts stored it: the tone follows its vowel, `Nguyeãn` for Nguyễn. */
export function asVni(text: string): string {
  return [...text.normalize('NFC')].map(vniLetter).join('');
}

function vniLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const written = lower === 'đ' ? 'ñ' : vniVowel(lower);
  return letter === lower ? written : written.toUpperCase();
}

function vniVowel(letter: string): string {
  // Composed letters may put the dot below before the mark above; the pattern wants the mark first.
  const apart = letter.normalize('NFD').replace(/(\u0323)([\u0302\u0306\u031B])/, '$2$1');
  const [, base = '', mark = '', tone = ''] = parts.exec(apart) ?? [];
  if (base === '' || (mark === '' && tone === '')) return letter;
  if (base === 'i') return vniTones.i.get(tone) ?? letter;
  if (base === 'y' && tone === dot) return 'î';
  if (mark === '\u0302') return base + (vniTones.circumflex.get(tone) ?? '');
  if (mark === '\u0306') return base + (vniTones.breve.get(tone) ?? '');
  const horned = mark === '' ? base : base === 'o' ? 'ô' : 'ö';
  return horned + (vniTones.none.get(tone) ?? '');
}

function tones(letters: string): Map<string, string> {
  const written = [...letters];
  return new Map([grave, acute, tilde, hook, dot].map((tone, at) => [tone ?? '', written[at] ?? '']));
}

function pairs(text: string): [string, string][] {
  const letters = [...text];
  return letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? '']] : []));
}
