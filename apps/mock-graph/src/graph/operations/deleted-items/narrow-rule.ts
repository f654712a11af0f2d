import type { DeletedItem } from '../../../domain/directory/deleted-item.js'
import type { AccessRule, SchemeRule, UserCondition } from '../../../policy/access-rule.js'
import { type AddressedResource, objectOf } from '../../routing/find-resource.js'

type Kind = DeletedItem['kind']

// What permissions and directory roles over a kind of deleted item begin with (the notes of deletedItems.* in openapi/).
const overKind: Readonly<Record<Kind, { permissions: RegExp; roles: RegExp }>> = {
  application: { permissions: /^(Application|Directory)\./, roles: /^(Cloud |Application |Hybrid )/ },
  servicePrincipal: { permissions: /^(Application|Directory)\./, roles: /^(Cloud |Application |Hybrid )/ },
  user: { permissions: /^(User|Directory)\./, roles: /^User / },
  group: { permissions: /^(Group|Directory)\./, roles: /^Groups / },
}

/**
 * The rule of an operation on any deleted item names what is needed for each kind; of it only what is over the kind at
 * hand counts.
 */
export function narrowRule(rule: AccessRule, resource: AddressedResource | undefined): AccessRule {
  const { permissions, roles } = overKind[objectOf({ resource }, 'deletedItems').kind]
  return {
    ...rule,
    delegatedWork: narrowScheme(rule.delegatedWork, permissions),
    application: narrowScheme(rule.application, permissions),
    user: narrowCondition(rule.user, roles),
  }
}

function narrowScheme(scheme: SchemeRule, permissions: RegExp): SchemeRule {
  const anyOf = scheme?.anyOf.filter((set) => set.every((permission) => permissions.test(permission))) ?? []
  const least = scheme?.least.filter((permission) => permissions.test(permission)) ?? []
  return anyOf.length === 0 ? null : { least, anyOf }
}

const narrowCondition = (condition: UserCondition, roles: RegExp): UserCondition =>
  'roles' in condition
    ? { ...condition, roles: condition.roles.filter((name) => roles.test(name)) }
    : condition
