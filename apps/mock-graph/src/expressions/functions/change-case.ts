/**
 * .NET changes the case of each character by itself, and only where one character becomes one: `ß` stays, and a sigma at
 * the end is like any other (docs/discoveries/expressions.md).
 */
const changed = (text: string, change: (character: string) => string): string => {
  const whole = change(text)
  // Nothing but letters of ASCII has no such cases.
  if (isAscii(text) && isAscii(whole)) return whole
  return [...text]
    .map((character) => {
      const other = change(character)
      return other.length === character.length ? other : character
    })
    .join('')
}

const isAscii = (text: string) => !/[^\0-\x7f]/.test(text)

/** The name of .NET's invariant culture in Unicode. */
export const invariant = 'und'

/** The text in lower case, by the rules of a culture. */
export const toLower = (text: string, culture = invariant): string =>
  changed(text, (part) => part.toLocaleLowerCase(culture))

/** The text in upper case. The invariant culture leaves the `ı` of Turkish as it is. */
export const toUpper = (text: string, culture = invariant): string =>
  changed(text, (part) => (part === 'ı' && culture === invariant ? part : part.toLocaleUpperCase(culture)))
