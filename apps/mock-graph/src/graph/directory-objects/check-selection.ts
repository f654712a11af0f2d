import type { Group } from '../../domain/directory/group.js'
import type { User } from '../../domain/directory/user.js'
import { graphErrors } from '../errors/graph-errors.js'
import type { CheckSelection } from './entity-set.js'

/** Of a user: when it signed in asks for a permission of its own, and nobody has a mailbox here. */
export const checkSelectionOfUser: CheckSelection<User> = (selected, principal, user) => {
  const held = principal.kind === 'user' ? principal.scopes : principal.appRoles
  if (selected.has('signinactivity') && !held.has(auditLogs)) throw graphErrors.permissionMissing(auditLogs)
  if (user && selected.has('mailboxsettings')) throw graphErrors.noMailbox()
}

const auditLogs = 'AuditLog.Read.All'

/** Of a group: what Exchange keeps is there for Microsoft 365 groups alone (microsoft-graph-docs#14958). */
export const checkSelectionOfGroup: CheckSelection<Group> = (selected, _, group) => {
  if (group) checkKeptByExchange(selected, group.groupTypes)
}

/**
 * Throws where properties are named that this kind of group has not.
 *
 * @param named In lower case.
 */
export function checkKeptByExchange(named: ReadonlySet<string>, groupTypes: readonly string[]): void {
  if (!groupTypes.includes('Unified') && keptByExchange.some((name) => named.has(name))) {
    throw graphErrors.noMailbox()
  }
}

// The first four by msgraph-metadata#333; that the others are kept there too, by their pages' marks, is assumed.
const keptByExchange = [
  'allowexternalsenders',
  'autosubscribenewmembers',
  'hidefromaddresslists',
  'hidefromoutlookclients',
  'issubscribedbymail',
  'unseencount',
]
