/** Puts together what has the same shape, in the order in which each shape came first. */
export function groupAlike<T>(all: readonly T[], shape: (one: T) => unknown): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of all) {
    const key = JSON.stringify(shape(one))
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}
