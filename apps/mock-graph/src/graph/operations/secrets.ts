import type { Secret } from '../../domain/synchronization.js'
import type { Behaviour, Exchange, Handler } from '../exchange.js'
import { applyQuery, countMatches } from '../odata/apply-query.js'
import { resourceAt } from '../types/resource-at.js'
import { addressOf, servicePrincipalIdOf } from './find-job.js'
import { readSecretChanges } from './secret-changes.js'
import { mask, sensitiveKeys } from './sensitive-keys.js'

/** `PUT …/synchronization/secrets`: 204, with or without a job. Nothing changes when any entry is refused. */
export const putSecrets: Handler = (exchange) => {
  writeSecrets(exchange, readSecretChanges(exchange.body))
  return { status: 204 }
}

/** Stores what a caller wrote, by the rules of `PUT secrets`. */
export function writeSecrets(exchange: Exchange, changes: readonly Secret[]): void {
  const synchronization = exchange.directory.synchronizationOf(servicePrincipalIdOf(exchange))
  synchronization.secrets = applyChanges(synchronization.secrets, changes, exchange.behaviour)
}

function applyChanges(
  stored: readonly Secret[],
  changes: readonly Secret[],
  { secretsPut, maskedValue }: Behaviour,
): Secret[] {
  const before = new Map(stored.map(({ key, value }) => [key, value]))
  const after = secretsPut === 'merge' ? new Map(before) : new Map<string, string>()
  for (const { key, value } of changes) {
    const masked = maskedValue === 'keep' && value === mask && sensitiveKeys.has(key)
    if (value === '') after.delete(key)
    else after.set(key, masked ? (before.get(key) ?? value) : value)
  }
  return [...after].map(([key, value]) => ({ key, value }))
}

/** `GET …/synchronization/secrets`: undocumented, and what Terraform reads; sensitive values are masked. */
export const getSecrets: Handler = (exchange) => {
  const { params, query, root } = exchange
  const address = addressOf(params, servicePrincipalIdOf(exchange))
  const collection = {
    resource: resourceAt('secrets', root),
    root,
    path: `${address.path}/secrets`,
    context: `${address.context}/secrets`,
  }
  return { status: 200, body: applyQuery(maskedSecrets(exchange), query, collection) }
}

/** `GET …/synchronization/secrets/$count`, a bare number. */
export const countSecrets: Handler = (exchange) => ({
  status: 200,
  text: String(countMatches(maskedSecrets(exchange), exchange.query, resourceAt('secrets', exchange.root))),
})

/** The secrets as anybody may see them. Masked before any query: a filter must not tell what a secret begins with. */
export const maskedSecrets = (exchange: Exchange): Secret[] =>
  exchange.directory
    .synchronizationOf(servicePrincipalIdOf(exchange))
    .secrets.map(({ key, value }) => ({ key, value: sensitiveKeys.has(key) ? mask : value }))
