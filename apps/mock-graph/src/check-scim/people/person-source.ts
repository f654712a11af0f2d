import type { User } from '../../domain/directory/user.js'
import type { Source } from '../../synchronization/mapping/compiled-mapping.js'
import { readUserAttribute } from '../../synchronization/mapping/source-attributes.js'
import type { Role } from '../../synchronization/target/target.js'

/** A test person as mappings read it. What a schema asks for and no person has, such as an extension, is made up. */
export const personSource = (person: User, isLeaving = false, roles: readonly Role[] = []): Source => ({
  id: person.id,
  type: 'User',
  displayName: person.displayName,
  attribute(name) {
    const key = name.toLowerCase()
    if (key === 'issoftdeleted') return isLeaving || !person.accountEnabled
    if (key === 'approleassignments') return roles.map(({ value }) => value)
    const found = readUserAttribute(person, name)
    return found === null && isExtension(key)
      ? `${person.details?.mailNickname ?? person.id} of ${name}`
      : found
  },
  references: () => [],
  roles: () => roles,
})

/** A group as mappings read it: its members are told in ids of the target. */
export const groupSource = (id: string, displayName: string): Source => ({
  id,
  type: 'Group',
  displayName,
  attribute(name) {
    const values: Readonly<Record<string, string | boolean>> = {
      objectid: id,
      displayname: displayName,
      mailnickname: displayName.replaceAll(/\W/g, ''),
      securityenabled: true,
      mailenabled: false,
      issoftdeleted: false,
    }
    return values[name.toLowerCase()] ?? null
  },
  references: () => [],
  roles: () => [],
})

const isExtension = (key: string) => /^extension_|extensionattribute\d/.test(key)
