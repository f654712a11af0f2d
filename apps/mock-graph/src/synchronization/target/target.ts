import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { Injection } from '../../domain/fault.js'
import type { Open } from '../../domain/provisioning/open.js'
import type { AttributeDefinition, AttributeType } from '../../domain/provisioning/schema.js'
import type { Secret } from '../../domain/provisioning/synchronization.js'
import type { Template } from '../../domain/provisioning/template.js'
import type { Exchange } from './exchange.js'

/** What jobs provision into. The engine decides what to do and when; a target does it and says how that ended. */
export type Target = {
  /** Are its calls answered by somebody else? Then no request to the fake waits for a cycle. */
  readonly isRemote: boolean
  /** Begins one activity of a job: a check of its credentials, a cycle, a call on demand. Asks nobody anything yet. */
  open(connection: Connection): TargetSession
}

export type MaybePromise<T> = T | Promise<T>

/** Who provisions, with what. */
export type Connection = {
  /** What a target keeps in the fake itself is written through it. */
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly template: Template
  readonly secrets: readonly Secret[]
  /** What `connectivityParameters` keeps beside the secrets, such as `oauth2ClientId`. Where both say something, this holds. */
  readonly connectivityParameters?: readonly Secret[] | undefined
  /** Gives a token of the fake's own issuer, for a target whose administrator gave none. */
  readonly issueToken?: (() => Promise<string>) | undefined
  /** Told of each request that went out, when it is over. */
  readonly onExchange: (exchange: Exchange) => void
  /**
   * For whoever tells of it later, while the next request is on its way: what this returns when the request goes out knows
   * whom it is about.
   */
  readonly beginExchange?: () => (exchange: Exchange) => void
  /** What a fault rule injects into a request to the target; its path begins behind the base address. */
  readonly disturb?: ((request: { readonly method: string; readonly path: string }) => Injection) | undefined
  /** Does somebody wait for it? What the address asks for by a flag is not heeded then (provision-on-demand.md). */
  readonly isOnDemand?: boolean
  /** Ends the activity after the exchange under way. */
  readonly signal?: AbortSignal | undefined
  /** Gives up what is under way and only reads, where nobody is provisioned yet: in a cycle its object would fail. */
  readonly giveUp?: AbortSignal | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
}

/** One activity. Its calls come one after the other. They resolve to failures and reject only for a defect. */
export type TargetSession = {
  /** Looks for somebody who cannot exist, by each of the given attributes as often as it likes, to see whether the target can be worked with. */
  probe(attributes: readonly MatchingAttribute[]): MaybePromise<Answer<void>>
  /** Everything with this value, as the target has it. */
  find(query: MatchingAttribute & { readonly value: string }): MaybePromise<Answer<readonly TargetObject[]>>
  /** Null when it is gone. */
  read(reference: TargetReference): MaybePromise<Answer<TargetObject | null>>
  /** References such as a manager or members come later, by `update`. */
  create(type: TargetType, values: readonly AttributeValue[]): MaybePromise<Answer<TargetObject>>
  update(reference: TargetReference, changes: readonly AttributeChange[]): MaybePromise<Answer<void>>
  /** What is gone already is deleted. */
  delete(reference: TargetReference): MaybePromise<Answer<void>>
  close(): void
}

/** One kind of object in the target, as the job's schema defines it. */
export type TargetType = {
  /** Such as `urn:ietf:params:scim:schemas:core:2.0:Group`. */
  readonly name: string
  /** The kind it is made of in the source: `User` or `Group`. */
  readonly sourceName: string
  /** By path in lower case; empty where the schema says nothing. */
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
}

export type TargetReference = { readonly type: TargetType; readonly id: string }

export type MatchingAttribute = { readonly type: TargetType; readonly path: string }

/** An object as the target shows it: what it does not show counts as unset. */
export type TargetObject = {
  readonly id: string
  /** What stands at a path of the mapping, such as `emails[type eq "work"].value`; `undefined` for nothing. */
  value(path: string): unknown
}

/** What a mapping makes of an object for one attribute of the target. */
export type AttributeValue = {
  /** As the mapping names it. */
  readonly path: string
  /** As the schema of the target defines it; else `String`. */
  readonly type: Open<AttributeType>
  /** Text, and `True` or `False` for a boolean; several for one with several values; ids of the target for references. */
  readonly value: string | readonly string[] | Roles
}

/** App roles, by the function that gave them: their form on the wire differs. */
export type Roles = {
  readonly form: 'single' | 'complex' | 'assertive'
  readonly roles: readonly Role[]
}

export type Role = { readonly id: string; readonly value: string; readonly displayName: string }

/** `Add` where the target shows nothing, `Replace` where it shows another value, `Remove` for a reference that is no more. */
export type AttributeChange = AttributeValue & { readonly op: 'Add' | 'Replace' | 'Remove' }

export type Answer<T> = { readonly ok: true; readonly value: T } | Failure

export type Failure = {
  readonly ok: false
  /** As in the provisioning log, such as `InvalidAnchor`. */
  readonly code: string
  /** As in the status of a job that it ends, where that is another. */
  readonly codeOfJob?: string
  /** What an administrator reads there, without the sentences about retries. */
  readonly message: string
  /** What it ends: the activity, since nobody is let in or what answers is no such target; or only this object's turn. */
  readonly ends: 'credentials' | 'compliance' | 'object'
  /** The target says that it has not got the object. */
  readonly isGone?: boolean
  /** How long the target asks to be left alone, in milliseconds. */
  readonly retryAfter?: number
}
