import { normaliseName } from '../people';

/** One shape of a Vietnamese syllable without its marks; what is decoded must look like this, or it is left alone. */
const SYLLABLE =
  /^(?:NGH|NG|NH|CH|GH|GI|KH|PH|QU|TH|TR|[BCDGHKLMNPQRSTVX])?(?:IEU|YEU|UOI|UOU|UYE|UYA|OAI|OAY|OEO|UAY|UYU|I[AEU]?|Y[E]?|E[OU]?|A[IOUY]?|O[AEIO]?|U[AEIOUY]?)(?:NG|NH|CH|[CMNPT])?$/;

/** The one-byte code of the old national standard, as it looks when read as Latin-1. */
const TCVN3 = pairs(
  '¸áµà¶ả·ã¹ạ¨ă¾ắ»ằ¼ẳ½ẵÆặ©âÊấÇầÈẩÉẫËậÐéÌèÎẻÏẽÑẹªêÕếÒềÓểÔễÖệÝí×ìØỉÜĩÞị' +
    'ãóßòáỏâõäọ«ôèốåồæổçỗéộ¬ơíớêờëởìỡîợóúïùñủòũôụ\u00ADưøứõừöử÷ữùựýýúỳûỷüỹþỵ®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
);
/** The code of southern offices: a plain vowel, then a sign for its marks. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ù: '\u0301',
    ø: '\u0300',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
);
const VNI_SINGLE = pairs('æỉóĩòịôơöưîỵñđ');
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gi;
/** Code points between 0x80 and 0x9f as Windows shows them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A name that was written in an old Vietnamese encoding (TCVN3, VNI) or as UTF-8 and read as Latin-1, as it was meant. Other
 * names come back as they are, also those of Müller and Peña: what does not decode into Vietnamese syllables is no such slip.
 */
export function repairEncoding(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name)) return name;
  const repaired = fromUtf8(name) ?? wordwise(name, fromTcvn3) ?? wordwise(name, fromVni);
  return repaired ?? name;
}

/** Whether the word could be one Vietnamese syllable, whatever its marks. */
export function isVietnameseSyllable(word: string): boolean {
  return SYLLABLE.test(normaliseName(word).normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D'));
}

function fromUtf8(text: string): string | null {
  if (!/[ÃÂÄÅÆÐá][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return null;
  let bytes = '';
  for (const sign of text) {
    const windows = WINDOWS.indexOf(sign);
    const code = windows >= 0 ? 0x80 + windows : (sign.codePointAt(0) ?? 0);
    if (code > 0xff) return null;
    bytes += `%${code.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return null;
  }
}

/** All words decode, or none: a file is in one encoding. Only signs that Unicode Vietnamese never uses give it away. */
function wordwise(name: string, decode: (word: string) => string): string | null {
  const words = name.split(/(?<=\s)|(?=\s)/);
  let isTelling = false;
  const decoded: string[] = [];
  for (const word of words) {
    const meant = decode(word);
    if (meant !== word && !isVietnameseSyllable(meant)) return null;
    if (meant !== word && !isVietnameseSyllable(word)) isTelling = true;
    decoded.push(meant);
  }
  return isTelling ? decoded.join('').normalize('NFC') : null;
}

function fromTcvn3(word: string): string {
  return Array.from(word, (sign) => TCVN3.get(sign) ?? sign).join('');
}

function fromVni(word: string): string {
  const marked = word.replace(VNI_PAIR, (_, vowel: string, sign: string) => {
    const base = VNI_SINGLE.get(vowel.toLowerCase()) ?? vowel;
    return `${base}${VNI_MARKS.get(sign.toLowerCase()) ?? ''}`.normalize('NFC');
  });
  return Array.from(marked, (sign) => VNI_SINGLE.get(sign.toLowerCase()) ?? sign).join('');
}

function pairs(text: string): ReadonlyMap<string, string> {
  const signs = Array.from(text);
  return new Map(signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign] as const] : [])));
}
