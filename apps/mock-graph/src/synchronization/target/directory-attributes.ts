import type { Directory } from '../../directory/tenant/directory.js'
import type { Details } from '../../domain/directory/details.js'
import type { User } from '../../domain/directory/user.js'
import { placeInDetails } from '../mapping/source-attributes.js'
import type { AttributeChange, AttributeValue } from './target.js'

/** The user with one attribute written where users keep it, by the name that mappings give it. */
export function writeUser(user: User, { path, value }: AttributeValue): User {
  if (typeof value === 'object' && 'roles' in value) return user
  const text = typeof value === 'string' ? value : value.join(', ')
  switch (path.toLowerCase()) {
    case 'userprincipalname':
      return { ...user, userPrincipalName: text }
    case 'displayname':
      return { ...user, displayName: text }
    case 'mail':
      return { ...user, mail: text }
    case 'accountenabled':
      return { ...user, accountEnabled: text.toLowerCase() !== 'false' }
    case 'usertype':
      return text === 'Guest' || text === 'Member' ? { ...user, userType: text } : user
    default:
      return { ...user, details: written(user.details ?? {}, placeInDetails(path), value) }
  }
}

/** The same of a reference: only a manager is one. */
export function writeReference(directory: Directory, id: string, { path, value, op }: AttributeChange): void {
  if (path.toLowerCase() !== 'manager') return
  if (op !== 'Remove' && typeof value === 'string') directory.managers.assign(id, value)
  else directory.managers.remove(id)
}

/** Deeper places are objects, or a list of one. */
function written(details: Details, [name = '', ...deeper]: readonly string[], value: unknown): Details {
  const [next] = deeper
  if (next === undefined) return { ...details, [name]: value }
  if (next === '0') return { ...details, [name]: [value] }
  return { ...details, [name]: written((details[name] ?? {}) as Details, deeper, value) }
}
