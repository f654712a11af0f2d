import { asksOwnership, type GrantSet } from '../rules/grant-set.js'

/** `a`, `a or b`, `a, b or c`. */
export const oneOf = (names: readonly string[]) => joined(names, 'or')

export const allOf = (names: readonly string[]) => joined(names, 'and')

/** Alternative grants in words; `ownership` stands beside those that ask for it. After three they are counted only. */
export function describeSets(sets: readonly GrantSet[], ownership: string | null = null): string {
  const shown = sets.slice(0, 3).map((set) => {
    const owned = ownership !== null && asksOwnership(set)
    return owned ? `${allOf(set)} with ownership ${ownership}` : allOf(set)
  })
  const others = sets.length - shown.length
  return oneOf(others > 0 ? [...shown, `${others} other${others > 1 ? 's' : ''}`] : shown)
}

function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`
}
