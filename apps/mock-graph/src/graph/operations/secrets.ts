import type { Secret } from '../../domain/synchronization.js'
import type { Behaviour, Exchange, Handler } from '../exchange.js'
import { applyQuery, countMatches } from '../odata/apply-query.js'
import type { StructuredType } from '../odata/entity-type.js'
import { readSecretChanges } from './secret-changes.js'
import { mask, sensitiveKeys } from './sensitive-keys.js'

const secretType: StructuredType = {
  name: 'microsoft.graph.synchronizationSecretKeyStringValuePair',
  properties: { key: 'Edm.String', value: 'Edm.String' },
}

/** `PUT …/synchronization/secrets`: 204, with or without a job. Nothing changes when any entry is refused. */
export const putSecrets: Handler = ({ params, body, directory, behaviour }) => {
  const changes = readSecretChanges(body)
  const synchronization = directory.synchronizationOf(params['servicePrincipal-id'] ?? '')
  synchronization.secrets = applyChanges(synchronization.secrets, changes, behaviour)
  return { status: 204 }
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
  const id = params['servicePrincipal-id'] ?? ''
  const path = `servicePrincipals/${id}/synchronization/secrets`
  const context = `servicePrincipals('${id}')/synchronization/secrets`
  return { status: 200, body: applyQuery(masked(exchange), query, { type: secretType, root, path, context }) }
}

/** `GET …/synchronization/secrets/$count`, a bare number. */
export const countSecrets: Handler = (exchange) => ({
  status: 200,
  text: String(countMatches(masked(exchange), exchange.query, { type: secretType })),
})

// Masked before any query sees them: a filter must not tell what a secret begins with.
const masked = ({ params, directory }: Exchange): Secret[] =>
  directory
    .synchronizationOf(params['servicePrincipal-id'] ?? '')
    .secrets.map(({ key, value }) => ({ key, value: sensitiveKeys.has(key) ? mask : value }))
