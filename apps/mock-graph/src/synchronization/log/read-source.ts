import type { Attributes } from '../../domain/provisioning/job-state.js'
import type { LoggedSource } from '../../domain/provisioning/provisioning-log.js'
import { isEmpty, toText, type Value } from '../../expressions/evaluate/expression-value.js'
import type { JobContext } from '../job/job-context.js'
import type { CompiledMapping, Source } from '../mapping/compiled-mapping.js'
import type { Subject } from '../object/subject.js'
import { booleanText } from './boolean-text.js'
import { hideRedacted } from './hide-redacted.js'

/**
 * An object as it was read in its source, for the log: what the mappings read of a user, and what was uploaded whole. Of a
 * group only its id is told, and of what was deleted that, and the last name of a user.
 */
export function asRead(
  { directory }: Pick<JobContext, 'directory'>,
  { id, type, name, uploaded, source, mapping }: Subject,
): Pick<LoggedSource, 'userPrincipalName' | 'attributes'> {
  const hide = (attributes: Attributes) => hideRedacted(attributes, mapping.redacted.sources)
  if (uploaded) return { userPrincipalName: null, attributes: hide(uploaded) }
  const user = directory.users.get(id)
  if (user && source)
    return { userPrincipalName: user.userPrincipalName, attributes: hide(importedFrom(source, mapping)) }
  const gone: Attributes = directory.groups.has(id) ? {} : { IsSoftDeleted: booleanText(true) }
  return { userPrincipalName: type === 'User' ? name : null, attributes: { objectId: id, ...gone } }
}

/** In the order of real entries: the id, attributes by name, then what is computed. */
function importedFrom(source: Source, { imports }: CompiledMapping): Attributes {
  const attributes: Record<string, string> = { objectId: source.id }
  for (const name of imports) {
    const value = source.attribute(name)
    if (isEmpty(value)) continue
    attributes[name] = typeof value === 'string' ? value : textOf(value)
  }
  attributes.IsSoftDeleted = booleanText(false)
  const roles = source.roles()
  if (roles.length > 0) attributes.appRoleAssignments = roles.map(({ displayName }) => displayName).join(', ')
  return attributes
}

const textOf = (value: Value): string => (Array.isArray(value) ? value.join(', ') : toText(value))
