const PINYIN = /（[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]*）/;
/** Characters only traditional text has, of those notices use most. */
const TRADITIONAL =
  /[報縣當為開關於發時會個後內間網實訊業務員門類計劃據團總結點條規廣應對隨讀進檢從與無來長機構單項屬責辦遞級審議處經濟環華財]/;

/** What bytes read in the wrong encoding turn into. */
const MOJIBAKE = /\ufffd|锟斤拷|烫烫烫|屯屯屯/;

/** Where text shows the marks of a conversion that went wrong: pinyin in brackets, traditional characters, mojibake. Null where it shows none. */
export function garbledStretch(text: string): { start: number; end: number } | null {
  const match = PINYIN.exec(text) ?? TRADITIONAL.exec(text) ?? MOJIBAKE.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
