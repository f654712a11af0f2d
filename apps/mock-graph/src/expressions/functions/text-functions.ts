import { unfit } from '../evaluate/expression-value.js'
import { invariant, toLower, toUpper } from './change-case.js'
import { type ExpressionFunction, optional, repeated, required } from './expression-function.js'
import { normalizeDiacritics } from './normalize-diacritics.js'
import { properCase } from './proper-case.js'

/** The name of a culture, or that of the invariant one where none is given. */
function cultureOf(name: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(name || invariant)[0] ?? invariant
  } catch {
    throw unfit(`"${name}" is not the name of a culture`)
  }
}

/** Delimiters next to each other make no empty word between them; that is assumed. The first word is 1. */
function wordOf(text: string, number: number, delimiters: string): string {
  const ends = new Set(delimiters)
  let [count, word] = [0, '']
  for (const character of text) {
    if (!ends.has(character)) {
      word += character
      continue
    }
    if (word !== '' && ++count === number) return word
    word = ''
  }
  return word !== '' && count + 1 === number ? word : ''
}

/** Functions from texts to texts. */
export const textFunctions = {
  Append: {
    parameters: [required('source'), required('suffix')],
    evaluate: (args) => args.text(0) + args.text(1),
  },
  InStr: {
    parameters: [
      required('value1'),
      required('value2'),
      optional('start', 'Integer'),
      optional('compareType'),
    ],
    evaluate: (args) => {
      const start = args.value(2) === null ? 1 : args.integer(2)
      if (start < 1) throw unfit(`start must be at least 1 and is ${start}`)
      const compare = args.optionalText(3) ?? 'vbBinaryCompare'
      if (compare !== 'vbBinaryCompare' && compare !== 'vbTextCompare') {
        throw unfit(`compareType must be vbBinaryCompare or vbTextCompare and is "${compare}"`)
      }
      const shape = (text: string) => (compare === 'vbTextCompare' ? text.toLowerCase() : text)
      return shape(args.text(0)).indexOf(shape(args.text(1)), start - 1) + 1
    },
  },
  Join: {
    parameters: [required('separator'), repeated('source')],
    // Nothing and "" add no separator: `Join(", ", "", [surname], [givenName])` gives "Doe, John" in the reference.
    evaluate: (args) => {
      const sources = Array.from({ length: args.count - 1 }, (_, index) => args.texts(index + 1))
      return sources.flat().join(args.text(0))
    },
  },
  Left: {
    parameters: [required('String'), required('NumChars', 'Integer')],
    evaluate: (args) => {
      const count = args.integer(1)
      return count < 0 ? args.text(0) : args.text(0).slice(0, count)
    },
  },
  Len: { parameters: [required('String')], evaluate: (args) => args.text(0).length },
  Mid: {
    parameters: [required('source'), required('start', 'Integer'), required('length', 'Integer')],
    // Cloud sync's page takes the primary address by `Mid(Item(…), 6)`.
    forms: [[required('source'), required('start', 'Integer')]],
    evaluate: (args) => {
      const length = args.value(2) === null ? Number.POSITIVE_INFINITY : args.integer(2)
      const start = args.integer(1)
      if (start < 1) throw unfit(`start must be at least 1 and is ${start}`)
      if (length < 0) throw unfit(`length must not be negative and is ${length}`)
      return args.text(0).slice(start - 1, start - 1 + length)
    },
  },
  NormalizeDiacritics: {
    parameters: [required('source')],
    evaluate: (args) => normalizeDiacritics(args.text(0)),
  },
  PCase: {
    parameters: [required('source'), optional('wordSeparators')],
    evaluate: (args) => properCase(args.text(0), args.optionalText(1)),
  },
  Split: {
    // Entra's reference requires the delimiter, Graph's functions() does not; that it is white space then, as in .NET
    // and Visual Basic, is assumed.
    parameters: [required('source'), optional('delimiter')],
    // The reference splits "PermissionSetOne, PermissionSetTwo" by "," into two texts without the space.
    evaluate: (args) => {
      const delimiter = args.optionalText(1) ?? /\s+/
      if (delimiter === '') throw unfit('delimiter must not be empty')
      return args
        .text(0)
        .split(delimiter)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    },
  },
  Prepend: {
    parameters: [required('prefix'), required('source')],
    evaluate: (args) => args.text(0) + args.text(1),
  },
  StripSpaces: {
    parameters: [required('source')],
    evaluate: (args) => args.text(0).replaceAll(' ', ''),
  },
  ToLower: {
    parameters: [required('source'), optional('culture')],
    evaluate: (args) => toLower(args.text(0), cultureOf(args.optionalText(1))),
  },
  ToUpper: {
    parameters: [required('source'), optional('culture')],
    evaluate: (args) => toUpper(args.text(0), cultureOf(args.optionalText(1))),
  },
  Trim: {
    parameters: [required('source')],
    evaluate: (args) => {
      const value = args.value(0)
      return Array.isArray(value) ? value.map((one) => one.trim()) : args.text(0).trim()
    },
  },
  Word: {
    parameters: [required('String'), required('WordNumber', 'Integer'), required('delimiters')],
    evaluate: (args) => wordOf(args.text(0), args.integer(1), args.text(2)),
  },
} as const satisfies Record<string, ExpressionFunction>
