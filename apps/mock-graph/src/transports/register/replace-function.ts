// biome-ignore lint/suspicious/noExplicitAny: whatever function there is.
type AnyFunction = (this: any, ...given: any[]) => any

export type Replacement = {
  /** Takes the place again of a function that somebody put back. */
  renew(): void
  /** Puts the function back. Where somebody replaced ours since, ours stays below theirs and does nothing any more. */
  undo(): void
}

/**
 * Replaces a function of an object.
 *
 * @param make Makes the new one of a function that calls what it replaces.
 * @param native What the runtime has there: what means that nobody's replacement is in effect, ours neither.
 */
export function replaceFunction<Name extends PropertyKey, Kind extends AnyFunction>(
  owner: Record<Name, Kind>,
  name: Name,
  make: (before: Kind) => Kind,
  native: Kind = owner[name],
): Replacement {
  let descriptor = Object.getOwnPropertyDescriptor(owner, name)
  let replaced: AnyFunction = owner[name]
  const ours = make(function before(this: unknown, ...given: unknown[]) {
    return Reflect.apply(replaced, this, given)
  } as Kind)
  let active = true
  const replacement: AnyFunction = function (...given) {
    return Reflect.apply(active ? ours : replaced, this, given)
  }
  // With what promisify needs to know of it.
  Object.defineProperties(replacement, Object.getOwnPropertyDescriptors(replaced))
  const put = () => Object.defineProperty(owner, name, { ...descriptor, value: replacement })
  put()
  return {
    renew() {
      if (owner[name] !== native || !active) return
      descriptor = Object.getOwnPropertyDescriptor(owner, name)
      replaced = native
      put()
    },
    undo() {
      active = false
      if (owner[name] === replacement && descriptor) Object.defineProperty(owner, name, descriptor)
    },
  }
}
