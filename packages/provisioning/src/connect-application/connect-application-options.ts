import { checkOptions, type OptionKinds } from '../options/check-options.js'
import { checkObjectId } from '../options/object-id.js'
import { checkValues, type SecretValues } from '../secrets/secret-values.js'
import { type PollerOptions, pollerOptionKinds } from '../waiting/poller-options.js'
import type { ConnectProgress } from './connect-report.js'

/** What is asked of `connectApplication`, as its token keeps it. */
export type ConnectRequest = {
  /**
   * What the application is made from: the id of a gallery application, its name in the gallery, or `scim` for an
   * application that is not in the gallery. May be left out where `servicePrincipalId` is given.
   */
  template?: string | undefined
  /** The application's name. One of this name, made from this template, is taken instead of making a second. */
  displayName?: string | undefined
  /** An application there is: the object id of its service principal. Then nothing is looked for, and none is made. */
  servicePrincipalId?: string | undefined
  /** Id of the synchronization template. Default: the application's only one, or its default. */
  templateId?: string | undefined
  /** Object id of the owner to be; `false` for none. Default: the caller. */
  owner?: string | false | undefined
  /** `false` to save the credentials unchecked. Default `true`. */
  validate?: boolean | undefined
  /** `false` to return once the job is started. Default `true`: the first cycle is waited for. */
  wait?: boolean | undefined
  /**
   * Milliseconds that each step waits until what was made can be found. Default 120 000. Given, it waits so also where
   * the application was made by somebody else.
   */
  replicationTimeout?: number | undefined
  /** `true` to read only, and report what would be done. */
  dryRun?: boolean | undefined
}

/**
 * Options of `connectApplication`: what is asked, and how to wait. `deadline` is for all of it; most of that is the first
 * cycle, which takes hours in a large tenant.
 */
export type ConnectApplicationOptions = ConnectRequest &
  PollerOptions<ConnectProgress> & {
    /**
     * All settings and credentials. They are checked and written on every call, as their values cannot be read. Left
     * out, the saved ones stay and are not checked.
     */
    secrets?: SecretValues | undefined
  }

const requestKinds: OptionKinds<ConnectRequest> = {
  ...{ template: 'any', displayName: 'any', servicePrincipalId: 'any', templateId: 'any', owner: 'any' },
  ...{ validate: 'switch', wait: 'switch', replicationTimeout: 'milliseconds', dryRun: 'switch' },
}
const optionKinds: OptionKinds<ConnectApplicationOptions> = {
  ...requestKinds,
  secrets: 'any',
  ...pollerOptionKinds,
}

const where = 'connectApplication'

/** Throws a `TypeError` that says what to do. Messages never show a secret. */
export function checkConnectOptions(options: ConnectApplicationOptions): void {
  checkOptions(where, options ?? null, optionKinds)
  const { template, displayName, servicePrincipalId, owner, templateId } = options
  if (servicePrincipalId === undefined) {
    checkText(template, 'template', `the id or name of a gallery application, or 'scim'`)
    checkText(displayName, 'displayName', 'the name of the application')
    // The limit of displayName: https://learn.microsoft.com/graph/api/resources/application
    if (displayName.length > 256)
      throw new TypeError('displayName is longer than the 256 characters allowed.')
  } else {
    checkObjectId(
      servicePrincipalId,
      where,
      'the service principal: "Object ID" on the page of the enterprise application.',
    )
  }
  if (templateId !== undefined) checkText(templateId, 'templateId', 'the id of a synchronization template')
  if (owner !== undefined && owner !== false) {
    checkObjectId(owner, where, 'the owner, a user or service principal.')
  }
  checkSecrets(options.secrets)
}

/** Throws a `TypeError` for secrets that cannot be right. */
export function checkSecrets(secrets: SecretValues | undefined): void {
  if (secrets === undefined) return
  checkValues(secrets)
  if (Object.keys(secrets).length > 0) return
  throw new TypeError('secrets is empty: name all of them, or leave it out to keep the saved ones.')
}

/** What is asked, apart from the secrets and from how to wait. */
export function splitOptions({ secrets, ...rest }: ConnectApplicationOptions): {
  asked: ConnectRequest
  secrets: SecretValues | undefined
  ofPoller: PollerOptions<ConnectProgress>
} {
  const isAsked = ([name]: [string, unknown]) => Object.hasOwn(requestKinds, name)
  const entries = Object.entries(rest)
  return {
    asked: Object.fromEntries(entries.filter(isAsked)),
    secrets,
    ofPoller: Object.fromEntries(entries.filter((entry) => !isAsked(entry))),
  }
}

function checkText(value: unknown, name: string, what: string): asserts value is string {
  if (typeof value === 'string' && value.trim() !== '') return
  throw new TypeError(`${where}() needs ${name}: ${what}.`)
}
