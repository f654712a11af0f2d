import type { Answer, Connection, Target, TargetSession } from '../../synchronization/target/target.js'
import { createAsk } from './ask-target.js'
import { createBearer, type KeptTokens } from './bearer.js'
import { noEntry, readCredentials } from './credentials.js'
import { createScimSession } from './scim-session.js'
import type { ScimTargetOptions, ScimTargetSettings } from './scim-target-options.js'
import { settleOptions } from './scim-target-settings.js'
import { openWire } from './scim-wire.js'
import { hideSecrets } from './secrets/hide-secrets.js'
import { createKeyedTurns } from './take-turns.js'
import { readAddress } from './target-address.js'

/**
 * Provisions into the SCIM 2.0 endpoint at each job's own `BaseAddress`, with its `SecretToken`, by the requests that
 * Entra's provisioning service sends. Only this machine and private networks are called, and hosts that are named; no redirect and no proxy is followed.
 *
 * Throws a `TypeError` for an option that there is not, or that cannot be.
 *
 * @example
 * const target = createScimTarget({ membersPerRequest: 20, onExchange: ({ request }) => console.log(request.url) })
 */
export function createScimTarget(options: ScimTargetOptions = {}): Target {
  const settings = settleOptions(options)
  const kept: KeptTokens = new Map()
  const atObject = createKeyedTurns()
  return {
    isRemote: true,
    open: (connection) => openSession(connection, settings, kept, atObject),
  }
}

function openSession(
  connection: Connection,
  settings: ScimTargetSettings,
  kept: KeptTokens,
  atObject: ReturnType<typeof createKeyedTurns>,
): TargetSession {
  const credentials = readCredentials(connection)
  if (credentials.baseAddress === '') {
    return closedSession(
      noEntry('Credentials are missing: BaseAddress, the tenant URL.', 'CredentialsMissing'),
    )
  }
  const address = readAddress(credentials.baseAddress, settings.forwardQuery)
  if ('problem' in address) return closedSession(noEntry(address.problem))
  const secrets = hideSecrets(credentials.secret)
  const wire = openWire(connection, settings, secrets)
  const bearer = createBearer({ connection, credentials, settings, wire, secrets, kept })
  return createScimSession({
    connection,
    settings: {
      ...settings,
      dialect: settings.dialect ?? (connection.isOnDemand ? 'default' : address.dialect),
    },
    ask: createAsk({
      connection: { ...connection, disturb: settings.disturb ?? connection.disturb },
      address,
      bearer,
      wire,
      secrets,
      atObject,
    }),
    close: wire.close,
  })
}

/** What cannot be connected to answers everything alike. */
function closedSession(failure: Extract<Answer<never>, { ok: false }>): TargetSession {
  const answer = () => failure
  return {
    probe: answer,
    find: answer,
    read: answer,
    create: answer,
    update: answer,
    delete: answer,
    close() {},
  }
}
