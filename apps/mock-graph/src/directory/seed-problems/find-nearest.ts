/** The candidate that someone meant who mistyped or cut short its name, in any case; `undefined` when none is close. */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
  const typed = name.toLowerCase()
  const known = [...candidates]
  let nearest: string | undefined
  // More than a third of the letters wrong is another name, not a slip.
  let limit = Math.max(2, Math.floor(name.length / 3))
  for (const candidate of known) {
    const distance = editDistance(typed, candidate.toLowerCase())
    if (distance > limit || (nearest !== undefined && distance === limit)) continue
    nearest = candidate
    limit = distance
  }
  return nearest ?? known.find((candidate) => typed !== '' && candidate.toLowerCase().startsWith(typed))
}

/** Letters to insert, remove or replace to turn one word into the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let index = 1; index <= one.length; index++) {
    const next = [index]
    for (let column = 1; column <= other.length; column++) {
      const replaced = row[column - 1]! + (one[index - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1))
    }
    row = next
  }
  return row[other.length]!
}
