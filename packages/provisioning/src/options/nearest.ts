/** The name most like the wanted one, in at most so many steps of typing; the first of equals. */
export function nearest(wanted: string, names: readonly string[], mostSteps = Infinity): string | undefined {
  const ranked = names
    .map((name) => ({ name, steps: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.steps - other.steps)
  const [best] = ranked
  return best && best.steps <= mostSteps ? best.name : undefined
}

/** Insertions and removals of characters. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let place = 1; place <= to.length; place++) {
      const kept = letter === to[place - 1] ? (row[place - 1] ?? 0) : Infinity
      next.push(Math.min(kept, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
