import { model } from '../../generated/model.js'

/** Is it an enum of the table? */
export const isEnum = (name: string): boolean => Object.hasOwn(model.enums, name)

/**
 * Is the value a member of an enum? Members are told apart whatever their case (docs/discoveries/clients.md); flags stand
 * with commas between them.
 */
export function isMember(value: unknown, name: string): boolean {
  const { flags = false, members = {} } = model.enums[name] ?? {}
  if (typeof value !== 'string') return false
  const known = new Set(Object.keys(members).map((member) => member.toLowerCase()))
  const named = flags ? value.split(',').filter((part) => part !== '') : [value]
  return named.every((part) => known.has(part.trim().toLowerCase()))
}
