import { secretPattern } from './secret-pattern.js'

/** What must never be shown, and texts without it. */
export type HiddenSecrets = {
  /** How many secrets are hidden; another one than before when something was added. */
  readonly count: number
  add(...secrets: readonly string[]): void
  /** The text, with `***` for each secret: see {@link secretPattern}. */
  hide(text: string): string
}

export function hideSecrets(secrets: readonly string[]): HiddenSecrets {
  const known = new Set<string>()
  let patterns: readonly RegExp[] = []
  const add = (...more: readonly string[]) => {
    const fresh = more.filter((secret) => secret !== '' && !known.has(secret))
    if (fresh.length === 0) return
    for (const secret of fresh) known.add(secret)
    // The longest first: a secret may be part of another.
    patterns = [...known].sort((one, other) => other.length - one.length).map(secretPattern)
  }
  add(...secrets)
  return {
    get count() {
      return known.size
    },
    add,
    hide: (text) => patterns.reduce((shown, pattern) => shown.replace(pattern, '***'), text),
  }
}
