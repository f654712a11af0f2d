import type { User } from '../../domain/directory/user.js'
import { readUserAttribute } from '../mapping/source-attributes.js'
import { writeReference, writeUser } from './directory-attributes.js'
import type { Answer, Connection, Failure, Target, TargetObject, TargetSession } from './target.js'

/** The target of inbound jobs: the users of this directory, by the names that mappings give their attributes. */
export const directoryTarget: Target = { isRemote: false, open: openDirectorySession }

const done: Answer<void> = { ok: true, value: undefined }

function openDirectorySession({ directory, newId }: Connection): TargetSession {
  return {
    probe: () => done,
    find: ({ path, value }) => {
      const wanted = value.toLowerCase()
      const known = path.toLowerCase() === 'userprincipalname' && directory.userByPrincipalName(value)
      const users = known ? [known] : [...directory.users.values()]
      const found = users.filter(
        (user) => String(readUserAttribute(user, path) ?? '').toLowerCase() === wanted,
      )
      return { ok: true, value: found.map((user) => asTargetObject(user)) }
    },
    read: ({ id }) => {
      const user = directory.users.get(id)
      return { ok: true, value: user ? asTargetObject(user, directory.managers.of(id)) : null }
    },
    create: (type, values) => {
      if (type.sourceName !== 'User') return onlyUsers
      const given = values.find(({ path }) => path.toLowerCase() === 'userprincipalname')?.value
      if (typeof given !== 'string' || given === '') return nameless
      // A name without a domain gets the tenant's.
      const userPrincipalName = given.includes('@') ? given : `${given}@${directory.domain}`
      if (directory.userByPrincipalName(userPrincipalName)) return taken(userPrincipalName)
      const user = values.reduce(writeUser, {
        ...newUser,
        id: newId(),
        userPrincipalName,
        displayName: given,
      })
      const created = { ...user, userPrincipalName }
      directory.put('users', created.id, created)
      return { ok: true, value: asTargetObject(created) }
    },
    update: ({ id }, changes) => {
      const user = directory.users.get(id)
      if (!user) return { ...gone, isGone: true }
      const written = changes.filter(({ type }) => type !== 'Reference').reduce(writeUser, user)
      const other = directory.userByPrincipalName(written.userPrincipalName)
      if (other && other.id !== id) return taken(written.userPrincipalName)
      if (written !== user) directory.put('users', id, written)
      for (const change of changes) if (change.type === 'Reference') writeReference(directory, id, change)
      return done
    },
    delete: ({ id }) => {
      directory.removeObject(id)
      return done
    },
    close: () => {},
  }
}

const newUser: Omit<User, 'id' | 'userPrincipalName' | 'displayName'> = {
  mail: null,
  accountEnabled: true,
  userType: 'Member',
  personal: false,
  password: null,
}

const asTargetObject = (user: User, manager?: string): TargetObject => ({
  id: user.id,
  value: (path) => {
    if (path.toLowerCase() === 'manager') return manager
    return readUserAttribute(user, path) ?? undefined
  },
})

const failure = (code: string, message: string): Failure => ({ ok: false, code, message, ends: 'object' })
const onlyUsers = failure('EntityTypeNotSupported', 'Only users are provisioned into the directory.')
const nameless = failure('MandatoryFieldsMissing', 'A user needs a userPrincipalName: map it to something.')
const gone = failure('InvalidAnchor', 'The user that was matched before is in the directory no more.')
const taken = (name: string) => failure('Conflict', `Another user has the userPrincipalName ${name}.`)
