import { PatternError } from './pattern.js'

// .NET, character classes in regular expressions, supported named blocks: those of Latin scripts, marks and neighbours.
const blocks: Readonly<Record<string, readonly [first: string, last: string]>> = {
  IsBasicLatin: ['0000', '007F'],
  'IsLatin-1Supplement': ['0080', '00FF'],
  'IsLatinExtended-A': ['0100', '017F'],
  'IsLatinExtended-B': ['0180', '024F'],
  IsCombiningDiacriticalMarks: ['0300', '036F'],
  IsGreek: ['0370', '03FF'],
  IsGreekandCoptic: ['0370', '03FF'],
  IsCyrillic: ['0400', '04FF'],
  IsHebrew: ['0590', '05FF'],
  IsArabic: ['0600', '06FF'],
  IsLatinExtendedAdditional: ['1E00', '1EFF'],
  IsGeneralPunctuation: ['2000', '206F'],
}

/**
 * The ends of a block that is named as in `\p{IsGreek}`, in hexadecimal. Undefined for the name of a category. Throws
 * {@link PatternError} for a block that is not known.
 */
export function blockNamed(name: string): readonly [first: string, last: string] | undefined {
  if (!name.startsWith('Is')) return undefined
  const found = Object.hasOwn(blocks, name) ? blocks[name] : undefined
  if (found) return found
  throw new PatternError(`names the block ${name} of Unicode, which is not known here`)
}
