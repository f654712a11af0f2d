import { linkOperations } from '../../directory-objects/linked-objects.js'
import type { Referable } from '../../directory-objects/reference.js'

/** What can be in a group. */
export const memberSets: readonly Referable[] = ['users', 'servicePrincipals', 'groups']

export const members = linkOperations({ collection: 'groups', property: 'members', accepted: memberSets })
