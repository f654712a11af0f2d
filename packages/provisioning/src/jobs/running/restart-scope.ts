import {
  type SynchronizationJobRestartScope,
  SynchronizationJobRestartScopeObject,
} from '@graph-sync/client/models'

/** What a restart clears: `Escrows`, `Watermark`, `QuarantineState`, `ForceDeletes`, `Full`, … */
export type RestartScope = SynchronizationJobRestartScope

/** One or more scopes, alone or by name. */
export type RestartScopes = readonly RestartScope[] | { readonly scope: readonly RestartScope[] | undefined }

/**
 * What "Restart provisioning" in the portal clears (synchronizationJobRestartCriteria page). It is always written out:
 * what the service does without criteria is not documented.
 */
const usual: readonly RestartScope[] = ['Escrows', 'Watermark', 'QuarantineState']

/** The scopes to send. Throws a `TypeError` for one that does not exist. */
export function readScopes(given: RestartScopes = []): RestartScope[] {
  const scopes = typeof given === 'object' && 'scope' in given ? (given.scope ?? []) : given
  if (!Array.isArray(scopes)) {
    throw new TypeError(
      `The scope of a restart is a list, such as ['Watermark'], but is ${JSON.stringify(given)}.`,
    )
  }
  const known: readonly string[] = Object.values(SynchronizationJobRestartScopeObject)
  const unknown = scopes.find((scope) => !known.includes(scope))
  if (unknown !== undefined) {
    throw new TypeError(
      `There is no restart scope ${JSON.stringify(unknown)}. There are ${known.join(', ')}.`,
    )
  }
  return [...(scopes.length > 0 ? scopes : usual)]
}
