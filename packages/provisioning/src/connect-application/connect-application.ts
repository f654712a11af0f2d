import type { Connection } from '../connection/connection.js'
import type { SecretValues } from '../secrets/secret-values.js'
import type { PollToken } from '../waiting/poll-token.js'
import { beginning, Poller, type Work } from '../waiting/poller.js'
import type { PollerOptions } from '../waiting/poller-options.js'
import {
  type ConnectApplicationOptions,
  checkConnectOptions,
  checkSecrets,
  splitOptions,
} from './connect-application-options.js'
import type { ConnectProgress, ConnectReport } from './connect-report.js'
import { type ConnectToken, readConnectToken, writeConnectToken } from './connect-token.js'
import type { Connecting } from './connecting.js'

/**
 * Connects an application to provisioning: the whole of Microsoft's guide "Configure provisioning using Microsoft Graph
 * APIs". It finds or makes the application, waits until it can be read everywhere, makes the caller an owner, chooses the
 * synchronization template, has the credentials checked, saves the secrets, creates the job, starts it, and waits for
 * the first cycle.
 *
 * It is a poller: nothing is sent before it is awaited, or polled. A poll takes a step, or looks again where one waits.
 *
 * Every step looks before it acts, so calling it again makes nothing twice and goes on where the last call stopped; only
 * the secrets are checked and written each time. What was made in the last minute may be hidden from a look: after a
 * failure, give the token of the error to `provisioning.resume`.
 *
 * Throws a `TypeError` at once for wrong options, and a {@link ConnectApplicationError} with the report, a token and the
 * cause for a step that fails, also when the signal is aborted or the deadline passes. A refusal is waited out only where
 * replication is known to answer so, and not where the caller's token lacks the permission.
 *
 * Source: https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-configuration-api
 */
export function connectApplication(
  connection: Connection,
  options: ConnectApplicationOptions,
): Poller<ConnectReport, ConnectProgress> {
  checkConnectOptions(options)
  const { asked, secrets, ofPoller } = splitOptions(options)
  const startedAt = beginning(ofPoller, connection.clock)
  const state = secrets ? { secrets: 'given' as const } : {}
  return new Poller(workOf(connection, { startedAt, asked, state }, secrets), ofPoller, connection.clock)
}

/** The same from a token on. Throws a `TypeError` where secrets are still to be written and are not given again. */
export function resumeConnecting(
  connection: Connection,
  token: PollToken,
  { secrets, ...ofPoller }: PollerOptions<ConnectProgress> & { secrets?: SecretValues | undefined },
): Poller<ConnectReport, ConnectProgress> {
  const from = readConnectToken(token)
  checkSecrets(secrets)
  if (from.state.secrets === 'given' && !secrets) {
    throw new TypeError(
      'The secrets are not written yet, and no token holds them: give them again, as resume(token, { secrets }).',
    )
  }
  return new Poller(workOf(connection, from, secrets), ofPoller, connection.clock)
}

/** The work, whose steps are loaded with the first look: a program that connects nothing does not carry them. */
function workOf(
  connection: Connection,
  from: ConnectToken,
  secrets: SecretValues | undefined,
): Work<ConnectReport, ConnectProgress> {
  let loaded: Connecting | undefined
  const load = async () => {
    const { Connecting } = await import('./connecting.js')
    loaded ??= new Connecting(connection, from, secrets)
    return loaded
  }
  return {
    operation: 'connectApplication',
    token: () => loaded?.token() ?? writeConnectToken(from),
    look: async (request, turn) => (await load()).look(request, turn),
    expired: (deadline) => loaded?.expired(deadline),
    failed: async (cause) => (await load()).failed(cause),
  }
}
