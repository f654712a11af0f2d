/** Who is told that a property has another value: of which object, by the key under which it is watched. */
export type Watcher = { changed(key: string, property: string, before: unknown, after: unknown): void }

const kept = Symbol('kept')
type Kept = { readonly values: Record<string, unknown>; key: string; watcher: Watcher | undefined }
type Watched = { [kept]?: Kept }

const accessors = new Map<string, PropertyDescriptor>()

/**
 * Makes an object tell its watcher when one of its properties is set. It reads, spreads and serialises as before. An
 * object has one watcher; a frozen one needs none.
 */
export function watchProperty(object: object, key: string, property: string, watcher: Watcher): void {
  if (Object.isFrozen(object)) return
  const known = (object as Watched)[kept]
  if (known) Object.assign(known, { key, watcher })
  if (known && Object.hasOwn(known.values, property)) return
  const { values } = known ?? keep(object, key, watcher)
  values[property] = (object as Record<string, unknown>)[property]
  Object.defineProperty(object, property, accessorOf(property))
}

/** From now on nobody is told. */
export function unwatch(object: object): void {
  const known = (object as Watched)[kept]
  if (known) known.watcher = undefined
}

function keep(object: object, key: string, watcher: Watcher): Kept {
  const made: Kept = { values: {}, key, watcher }
  // Not enumerable: a copy of the object must not share it.
  Object.defineProperty(object, kept, { value: made })
  return made
}

/** The same functions for every object, so that all of one kind keep one shape. */
function accessorOf(property: string): PropertyDescriptor {
  const known = accessors.get(property)
  if (known) return known
  const made: PropertyDescriptor & ThisType<{ [kept]: Kept }> = {
    enumerable: true,
    configurable: true,
    get() {
      return this[kept].values[property]
    },
    set(value: unknown) {
      const { values, key, watcher } = this[kept]
      const before = values[property]
      values[property] = value
      if (before !== value) watcher?.changed(key, property, before, value)
    },
  }
  accessors.set(property, made)
  return made
}
