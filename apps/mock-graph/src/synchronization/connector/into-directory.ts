import type { Directory } from '../../directory/tenant/directory.js'
import type { Change, Connector, Outcome } from './connector.js'

/**
 * The connector of inbound jobs: after the user's own has agreed, the change is made in this directory. Only users come
 * in; a `userName` without a domain gets the tenant's. Which attributes arrive is *assumed*: the mapping is not evaluated.
 */
export function intoDirectory(connector: Connector, directory: Directory, newId: () => string): Connector {
  const write = (change: Change, outcome: Outcome): Outcome =>
    outcome.ok && change.object.type === 'User'
      ? { ok: true, targetId: writeUser(change, directory, newId) }
      : outcome
  return {
    ...connector,
    provision: (change) => {
      const outcome = connector.provision(change)
      return outcome instanceof Promise
        ? outcome.then((settled) => write(change, settled))
        : write(change, outcome)
    },
  }
}

function writeUser({ object, targetId }: Change, directory: Directory, newId: () => string): string {
  const { userName = object.id, displayName = userName, active } = object.attributes
  const userPrincipalName = userName.includes('@') ? userName : `${userName}@${directory.domain}`
  const known = directory.users.get(targetId ?? '') ?? directory.userByPrincipalName(userPrincipalName)
  const accountEnabled = active?.toLowerCase() !== 'false'
  if (known) {
    directory.put('users', known.id, { ...known, userPrincipalName, displayName, accountEnabled })
    return known.id
  }
  const id = newId()
  directory.put('users', id, {
    id,
    userPrincipalName,
    displayName,
    mail: null,
    accountEnabled,
    userType: 'Member',
    personal: false,
    password: null,
  })
  return id
}
