import type { Environment } from '../../domain/time/environment.js'

// No vowels, lest a word comes out, and nothing that looks like something else.
const letters = 'BCDFGHJKLMNPQRST'

/** Nine letters for a person to type, made of a new id. */
export function newUserCode({ newId }: Environment): string {
  const digits = newId().replace(/[^\da-f]/gi, '')
  return Array.from(digits.slice(-9), (digit) => letters[Number.parseInt(digit, 16)]).join('')
}

/** As typed: in any case, with spaces or dashes. */
export const readUserCode = (typed: string | null): string =>
  (typed ?? '').replace(/[\s-]/g, '').toUpperCase()
