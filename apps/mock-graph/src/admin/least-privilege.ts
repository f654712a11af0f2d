import type { Principal } from '../domain/directory/principal.js'
import type { OperationId } from '../generated/operations.js'
import { rules } from '../generated/rules.js'
import { jsonAnswer } from '../http/json-answer.js'
import type { CallerTally } from '../journal/tally.js'
import type { SchemeRule } from '../policy/access-rule.js'
import type { AdminEndpoint } from './endpoint.js'

/**
 * `GET /__mock/least-privilege`: for each caller what it used, what it holds and never used, and what its operations
 * ask for at least.
 */
export const serveLeastPrivilege: AdminEndpoint = (_, { journal: { tally } }) =>
  jsonAnswer({ value: [...tally.callers.values()].map(describeCaller) })

function describeCaller({ name, principal, operations, permissions, directoryRoles }: CallerTally) {
  const { kind, tid, oid, appid } = principal
  const held = permissionsOf(principal)
  return {
    caller: { name, kind, tid, oid, appid },
    used: Object.fromEntries(permissions),
    unused: held.filter((permission) => !permissions.has(permission)),
    ...(kind === 'user' && { directoryRoles: Object.fromEntries(directoryRoles) }),
    operations: [...operations].map(([operation, calls]) => ({
      operation,
      calls,
      least: schemeOf(principal, operation)?.least ?? [],
    })),
  }
}

const permissionsOf = (principal: Principal): string[] => [
  ...(principal.kind === 'user' ? principal.scopes : principal.appRoles),
]

function schemeOf(principal: Principal, operation: string): SchemeRule {
  const rule = rules[operation as OperationId]
  return principal.kind === 'user' ? rule.delegatedWork : rule.application
}
