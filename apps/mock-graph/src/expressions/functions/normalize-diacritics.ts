// What Unicode does not take apart into a letter and a mark, as the reference's table has it.
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'oe',
  Ø: 'OE',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
}

/** The text with plain letters for those with marks: `Zoë` becomes `Zoe`. */
export const normalizeDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æÆıłŁøØœŒß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
