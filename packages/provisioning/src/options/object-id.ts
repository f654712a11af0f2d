/** Whether it has the form of an id in the directory, in either case. */
export const isGuid = (id: unknown): boolean =>
  typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/**
 * Throws a `TypeError` when the id cannot be an object id. `where` is the function that was called; `what` says whose id
 * it needs, and where to find it.
 */
export function checkObjectId(id: unknown, where: string, what: string): asserts id is string {
  if (isGuid(id)) return
  throw new TypeError(
    `${JSON.stringify(id)} is not an object id. ${where}() needs the object id (a GUID) of ${what}`,
  )
}
