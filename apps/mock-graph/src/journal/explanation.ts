import type { Directory } from '../directory/tenant/directory.js'
import type { Allow, Deny, Reading, Remedy, RemedyStep } from '../policy/decision.js'
import type { JournalEntry } from './journal-entry.js'

/** A journal entry in words: what was asked, what was decided, and what would have been enough. */
export type Explanation = {
  readonly id: string
  readonly time: string
  readonly request: string
  /** What stood behind the path, `?` and more, with `***` for credentials. */
  readonly query?: string
  /** What was read of the body, with `***` for credentials. */
  readonly body?: string
  readonly status: number
  readonly operation?: string
  readonly principal?: ExplainedPrincipal
  readonly effect: 'allow' | 'deny' | 'none'
  readonly reason?: string
  /** One sentence. */
  readonly explanation: string
  readonly considered?: readonly (readonly string[])[]
  readonly remedies: readonly ExplainedRemedy[]
  /** False when a neighbour's permissions were used because none are published for the operation. */
  readonly documented?: boolean
  /** The kind of the fault that a fault rule let come. */
  readonly injected?: string
  /** What failed in the fake itself and where. Its message is told to `onError` only, as it may quote values. */
  readonly defect?: string
}

/** Who called, by the ids and names an explanation needs. */
export type ExplainedPrincipal = {
  readonly kind: 'user' | 'application'
  readonly name: string
  readonly tid: string
  readonly oid: string
  readonly appid: string
  readonly permissions: readonly string[]
  /** Tenant-wide built-in roles in the token. */
  readonly directoryRoles: readonly string[]
}

export type ExplainedRemedy = { readonly summary: string; readonly steps: Remedy }

/** Puts a journal entry into words, with names instead of ids where the directory still knows them. */
export function explain(entry: JournalEntry, directory: Directory | undefined): Explanation {
  const { id, time, method, path, query, body, status, operation, decision } = entry
  const principal = describePrincipal(entry, directory)
  const asked = {
    id,
    time: new Date(time).toISOString(),
    request: `${method} ${path}`,
    ...(query && { query }),
    ...(body && { body }),
    status,
    ...(operation && { operation }),
    ...(principal && { principal }),
    ...(entry.injected && { injected: entry.injected }),
    ...(entry.defect && { defect: entry.defect }),
  }
  if (!decision) {
    return {
      ...asked,
      effect: 'none',
      ...(entry.tokenError && { reason: entry.tokenError }),
      explanation: withoutDecision(entry),
      remedies: [],
    }
  }
  const { effect, documented } = decision
  if (effect === 'allow') {
    return {
      ...asked,
      effect,
      explanation: [allowed(decision, principal), ...happened(entry)].join(' '),
      remedies: [],
      documented,
      considered: [decision.by],
    }
  }
  const nameOf = (objectId: string) => nameIn(directory, objectId)
  return {
    ...asked,
    effect,
    reason: decision.reason,
    explanation: refused(operation, principal, decision),
    considered: decision.considered,
    remedies: decision.remedies.map((steps) => ({ summary: summarize(steps, nameOf), steps })),
    documented,
  }
}

function withoutDecision({ tokenError, error, status, injected, defect }: JournalEntry): string {
  if (defect) return failed(defect)
  if (tokenError) return `The token was refused before any permission was looked at: ${tokenError}.`
  if (injected) return `A fault rule let this come: ${injected}.`
  return `The request was answered with ${status}${error ? ` ${error}` : ''} before any permission was looked at.`
}

/** What came after the decision, if it is to be told. */
const happened = ({ defect, instead, method }: JournalEntry): string[] => [
  ...(defect ? [failed(defect)] : []),
  ...(instead ? [`The service has no ${method} here, although Graph's metadata do. ${instead}`] : []),
]

const failed = (defect: string) =>
  `The fake failed, which is a defect in it: ${defect}. Its log, or the option onError, tells the cause.`

function describePrincipal(
  { principal, caller }: JournalEntry,
  directory: Directory | undefined,
): ExplainedPrincipal | undefined {
  if (!principal) return undefined
  const { kind, tid, oid, appid } = principal
  const user = kind === 'user'
  return {
    kind,
    name: caller ?? oid,
    tid,
    oid,
    appid,
    permissions: [...(user ? principal.scopes : principal.appRoles)],
    directoryRoles: user
      ? [...principal.directoryRoles].map((id) => directory?.roleDefinition(id)?.displayName ?? id)
      : [],
  }
}

function allowed(decision: Allow, principal: ExplainedPrincipal | undefined): string {
  const by = decision.by.length ? `holds ${decision.by.join(' and ')}` : 'needs no permission'
  const further = {
    'permission-alone': '',
    ownership: ', and owns the target',
    'directory-role': `, and has the directory role ${decision.directoryRole}`,
  }[decision.through]
  const read = decision.reading ? ` ${readings[decision.reading]}` : ''
  return `${principal?.name ?? 'The caller'} ${by}${further}.${read}`
}

const readings: Readonly<Record<Reading, string>> = {
  'writing-includes-reading':
    'No page lists this set: of permissions that are needed together, X.ReadWrite.All is taken to stand for X.Read.All (assumed).',
  'applications-include-provisioning':
    'No page lists this: the service was seen to let this role read templates, jobs and their schemas with a permission over applications (observed). Synchronization.Read.All is what is documented.',
}

function refused(
  operation: string | undefined,
  principal: ExplainedPrincipal | undefined,
  { reason, considered }: Deny,
): string {
  const who = principal?.name ?? 'The caller'
  const held = principal?.permissions.length
    ? `holds ${principal.permissions.join(', ')}`
    : 'holds no permission'
  const enough = considered.map((set) => set.join(' with ')).join(', or ')
  switch (reason) {
    case 'no-rule':
      return `No rule exists for ${operation}, and what has no rule is refused.`
    case 'caller-not-supported':
      return principal?.kind === 'application'
        ? `${operation} is served to signed-in users only, and ${who} is an application.`
        : `${operation} is not served to personal Microsoft accounts, and ${who} is one.`
    case 'no-permission':
      return `${who} ${held}; ${operation} asks for ${enough}.`
    case 'not-owner':
      return `${who} ${held}, which counts only on objects that it owns, and it does not own this one. Owning its app registration is not enough.`
    case 'no-directory-role':
      return `${who} has the permission, but neither a directory role nor an ownership that allows ${operation}; ${
        principal?.directoryRoles.length
          ? `its directory roles are ${principal.directoryRoles.join(', ')}`
          : 'it has no directory role'
      }.`
  }
}

const summarize = (steps: Remedy, nameOf: (id: string) => string) =>
  steps.map((step) => summarizeStep(step, nameOf)).join(', and ')

function summarizeStep(step: RemedyStep, nameOf: (id: string) => string): string {
  switch (step.kind) {
    case 'grant-app-role':
      return `grant ${nameOf(step.to)} the application permission ${step.permission}`
    case 'consent-scope':
      return `consent to ${step.permission} for ${nameOf(step.user)}`
    case 'add-owner':
      return `make ${nameOf(step.owner)} an owner of ${nameOf(step.of)}`
    case 'assign-directory-role':
      return `give ${nameOf(step.to)} the directory role ${step.directoryRole}`
  }
}

/** The name of an object for people, or its id when the directory does not know it. */
export function nameIn(directory: Directory | undefined, objectId: string): string {
  const found =
    directory?.servicePrincipals.get(objectId) ??
    directory?.users.get(objectId) ??
    directory?.applications.get(objectId) ??
    directory?.groups.get(objectId) ??
    directory?.deletedItems.get(objectId)?.object
  return found?.displayName ?? objectId
}
