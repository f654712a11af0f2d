import { toLower, toUpper } from './change-case.js'

/**
 * Every word with a capital, the rest in lower case. Without separators words end where .NET's `ToTitleCase` ends
 * them: at spaces, controls, punctuation and symbols, though not at an apostrophe.
 */
export function properCase(text: string, separators?: string): string {
  const lower = toLower(text)
  if (separators === undefined) {
    return lower.replaceAll(/\p{L}(?:'|[^\p{Z}\p{Cc}\p{Cf}\p{P}\p{S}])*/gu, capitalize)
  }
  let atStart = true
  return [...lower]
    .map((character) => {
      const shown = atStart ? toUpper(character) : character
      atStart = separators.includes(character)
      return shown
    })
    .join('')
}

const capitalize = (word: string) => {
  const [first = '', ...rest] = word
  return toUpper(first) + rest.join('')
}
