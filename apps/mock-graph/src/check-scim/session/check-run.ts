import type { ScimRuleId } from '../../domain/provisioning/scim-rules.js'
import type { JsonObject } from '../../scim/json.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import type { WireSettings } from '../../scim/requests/wire-settings.js'
import type { Finding, Outcome } from '../finding.js'
import type { People } from '../people/people.js'
import type { Plan } from '../people/plan.js'
import type { Reply } from './line.js'

/** What was learned about an endpoint that later checks go by, so that one fault is named once. */
export type Known = {
  /** Attributes at the top of a user that are refused at creation, in lower case. */
  readonly refusedAtCreation: Set<string>
  /** Whether the enterprise extension is refused by its name. */
  extensionRefused: boolean
  /** Paths that were sent at creation and are not there afterwards. */
  readonly notKept: Set<string>
  /** Whether Entra's own schema of groups is refused. */
  groupSchema: 'entra' | 'core'
  /** The number of objects that are there after DELETE. */
  deactivates: boolean
  /** What `/Schemas` answered; undefined before it was asked. */
  schemas?: { readonly reply: Reply; readonly list: readonly JsonObject[] }
  /** Whether members of a group are ever shown; undefined before it was tried. */
  membersVisible?: boolean
  /** Ids of users as their creation answered them, by the same in lower case: some endpoints show them in another. */
  readonly ids: Map<string, string>
  /** Whether any filter is applied; null before it was tried. */
  filters: boolean | null
}

/** One check under way. */
export type CheckRun = Plan & {
  readonly settings: WireSettings
  /** Pairs of concurrent requests. */
  readonly rounds: number
  readonly people: People
  readonly known: Known
  send(request: ScimRequest): Promise<Reply>
  sendTogether(requests: readonly ScimRequest[]): Promise<readonly Reply[]>
  pass(outcome: Outcome, what: string, reason: string): void
  fail(outcome: Outcome, what: string, reason: string, advice: string, rule?: ScimRuleId): void
  warn(outcome: Outcome, what: string, reason: string, advice: string, rule?: ScimRuleId): void
  /** Could not be tried, or not be seen. */
  skip(outcome: 'not run' | 'not visible', what: string, reason: string): void
  readonly findings: readonly Finding[]
}
