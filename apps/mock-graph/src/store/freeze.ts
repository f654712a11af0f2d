/** Makes a record one that nobody can change: whoever wants another puts another. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const name in value) freeze(value[name])
  return value
}
