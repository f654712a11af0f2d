import type { CallOptions } from '@graph-sync/client'
import { checkObjectId } from '../object-id.js'
import { checkValues, type SecretValues } from '../secret-values.js'
import { checkMilliseconds, type Sleep } from '../sleep.js'
import type { ConnectProgress } from './report.js'

/** Options of `connectApplication`. */
export type ConnectApplicationOptions = Pick<CallOptions, 'signal' | 'retry' | 'headers'> & {
  /**
   * What the application is made from: the id of a gallery application, its name in the gallery, or `scim` for an
   * application that is not in the gallery. May be left out where `servicePrincipalId` is given.
   */
  template?: string | undefined
  /** The application's name. One of this name, made from this template, is taken instead of making a second. */
  displayName?: string | undefined
  /** An application there is: the object id of its service principal. Then nothing is looked for, and none is made. */
  servicePrincipalId?: string | undefined
  /**
   * All settings and credentials. They are checked and written on every call, as their values cannot be read. Left out,
   * the saved ones stay and are not checked.
   */
  secrets?: SecretValues | undefined
  /** Id of the synchronization template. Default: the application's only one, or its default. */
  syncTemplate?: string | undefined
  /** Object id of the owner to be; `false` for none. Default: the caller. */
  owner?: string | false | undefined
  /** `false` to save the credentials unchecked. Default `true`. */
  validate?: boolean | undefined
  /** `false` to return once the job is started. Default `true`: the first cycle is waited for. */
  wait?: boolean | undefined
  /** Milliseconds between two looks at something that is waited for. Default 5 000. */
  interval?: number | undefined
  /** Milliseconds to wait until what was made can be found. Default 120 000. */
  replication?: number | undefined
  /** Milliseconds to wait for the first cycle, which takes hours in a large tenant. Default: without end. */
  deadline?: number | undefined
  /** The `token` of a `ConnectApplicationError`: goes on from there. The other options must be the same again. */
  resume?: string | undefined
  /** `true` to read only, and report what would be done. */
  dryRun?: boolean | undefined
  onProgress?: ((progress: ConnectProgress) => void) | undefined
  /** Waits in place of real time; resolves early when the signal is aborted. */
  sleep?: Sleep | undefined
}

/** Throws a `TypeError` that says what to do. Messages never show a secret. */
export function checkConnectOptions(options: ConnectApplicationOptions): void {
  const { template, displayName, servicePrincipalId, secrets, owner, syncTemplate } = options
  if (servicePrincipalId === undefined) {
    checkText(template, 'template', `the id or name of a gallery application, or 'scim'`)
    checkText(displayName, 'displayName', 'the name of the application')
    // The limit of displayName: https://learn.microsoft.com/graph/api/resources/application
    if (displayName.length > 256)
      throw new TypeError('displayName is longer than the 256 characters allowed.')
  } else {
    checkObjectId(
      servicePrincipalId,
      'connectApplication',
      'the service principal: "Object ID" on the page of the enterprise application.',
    )
  }
  if (syncTemplate !== undefined)
    checkText(syncTemplate, 'syncTemplate', 'the id of a synchronization template')
  if (owner !== undefined && owner !== false) {
    checkObjectId(owner, 'connectApplication', 'the owner, a user or service principal.')
  }
  if (secrets !== undefined) {
    checkValues(secrets)
    if (Object.keys(secrets).length === 0) {
      throw new TypeError('secrets is empty: name all of them, or leave it out to keep the saved ones.')
    }
  }
  checkMilliseconds('interval', options.interval)
  checkMilliseconds('replication', options.replication)
  checkMilliseconds('deadline', options.deadline)
}

function checkText(value: unknown, name: string, what: string): asserts value is string {
  if (typeof value === 'string' && value.trim() !== '') return
  throw new TypeError(`connectApplication() needs ${name}: ${what}.`)
}
