/** Freezes it with all it holds. */
export function freeze<T extends object>(value: T): Readonly<T> {
  for (const held of Object.values(value)) if (typeof held === 'object' && held !== null) freeze(held)
  return Object.freeze(value)
}
