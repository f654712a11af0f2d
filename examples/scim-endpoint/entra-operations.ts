import type { ScimPatchOperation } from 'scim-patch'

/** As it comes: a path may be missing, and names of operations have capitals or not. */
type Operation = { readonly op: string; readonly path?: string; readonly value?: unknown }

/**
 * The operations of a PATCH as the library applies them right. Without the flag aadOptscim062020 Entra sends booleans as text, and
 * names who leaves a group by a list of values.
 */
export function readOperations(
  given: readonly Operation[],
  members: readonly { value: string }[],
): ScimPatchOperation[] {
  const isIn = (id: string) => members.some(({ value }) => value === id)
  const read = given.flatMap((operation): Operation[] => {
    const { op, path } = operation
    const isRemoval = op.toLowerCase() === 'remove'
    if (path === 'members') {
      const ids = readIds(operation.value)
      const removals = ids.filter(isIn).map((id) => ({ op: 'remove', path: `members[value eq "${id}"]` }))
      const additions = ids.filter((id) => !isIn(id)).map((value) => ({ value }))
      if (isRemoval) return removals
      return additions.length > 0 ? [{ op: 'add', path, value: additions }] : []
    }
    const leaver = /^members\[value eq "(.*)"\]$/.exec(path ?? '')?.[1]
    if (leaver !== undefined && !isIn(leaver)) return []
    const primary = path?.replace(
      /\[primary eq "(true|false)"\]/i,
      (_, text) => `[primary eq ${text.toLowerCase()}]`,
    )
    return [
      { ...operation, ...(primary !== undefined && { path: primary }), value: readBoolean(operation.value) },
    ]
  })
  return read as ScimPatchOperation[]
}

const readIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((member: { value: string }) => member.value) : []

const readBoolean = (value: unknown) => (value === 'True' ? true : value === 'False' ? false : value)
