import { BoundedMap } from '../state/bounded-map.js'
import type { VerifiedToken } from './verify-token.js'

const remembered = 2_000

// Enough of a signature to tell tokens apart; to hash the 1.5 KB of a whole one anew with each request costs far more.
const endOf = (text: string) => text.slice(-40)

/** Tokens that were verified once, found again by their text. The whole of it counts, not only its end. */
export class VerifiedTokens {
  readonly #byEnd = new BoundedMap<string, { readonly text: string; readonly token: VerifiedToken }>(
    remembered,
  )

  get(text: string): VerifiedToken | undefined {
    const found = this.#byEnd.get(endOf(text))
    return found?.text === text ? found.token : undefined
  }

  set(text: string, token: VerifiedToken): void {
    this.#byEnd.set(endOf(text), { text, token })
  }
}
