/** The name that takes the fewest insertions and removals of characters to reach; the first of equals. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => distance(wanted.toLowerCase(), name.toLowerCase()))
  return names[distances.indexOf(Math.min(...distances))]
}

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [above, character] of [...from].entries()) {
    const next = [above + 1]
    for (const [index, other] of [...to].entries()) {
      const kept = character === other ? (row[index] ?? 0) : Number.POSITIVE_INFINITY
      next.push(Math.min(kept, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
