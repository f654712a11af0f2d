import { type OperationId, operations } from '../../generated/operations.js'
import type { AccessRule } from '../../policy/access-rule.js'
import type { AccessRequest } from '../../policy/decision.js'
import type { AddressedResource } from '../routing/find-resource.js'
import type { Asked, GraphCall, Reply } from './graph-call.js'

/** Everything that is special about one operation; what is usual is left out. */
export type Operation<At = unknown, Body = unknown> = {
  /** What the address leads to, found once. Throws a 404 for what is not there. */
  resolve?(asked: Asked): At
  /** Makes of the body, which was checked against the slice, what the handler works with. Throws a 400. */
  body?(body: unknown, asked: Asked & { readonly at: At }): Body
  /**
   * Its reader is all that looks at the body, and does so before the decision, which depends on it; what is wrong in it
   * is therefore not thrown by the reader but by the handler.
   */
  readonly asks?: (body: Body) => Pick<AccessRequest, 'secrets'>
  /** Its reader is all that looks at the body: it says more than the slice does, or quotes less. */
  readonly unchecked?: boolean
  /** The rule for what is addressed, where the rows are over more than that. */
  readonly rule?: (rule: AccessRule, resource: AddressedResource | undefined) => AccessRule
  /**
   * The service has no such write, although its metadata do: what serves in its place, as one sentence. Refused unless
   * `behaviour.metadataWrites` says otherwise.
   */
  readonly instead?: string
  /** What the denied are answered. Default: `blank` in the synchronization subtree, else `plain`. */
  readonly denial?: 'blank' | 'plain'
  /** It is about the signed-in user: an application that is denied is told that it has none. */
  readonly forUser?: boolean
  /** Resource units of a read, before `$select`, `$top` and `$expand`. Default 1. */
  readonly units?: number
  /** Whose limits hold. Default: none in the synchronization subtree, else those of identity and access. */
  readonly limits?: 'identity' | 'reports'
  handle(call: GraphCall<At, Body>): Reply | Promise<Reply>
}

/** Describes one operation, so that what its parts hand to each other is of one type. */
export const defineOperation = <At = undefined, Body = unknown>(operation: Operation<At, Body>): Operation =>
  operation as Operation

/** The same operation where it stands in the metadata only. */
export const onlyInMetadata = (instead: string, operation: Operation): Operation => ({
  ...operation,
  instead,
})

/** Operations of one subject, by id. */
export type Operations = Partial<Record<OperationId, Operation>>

type Twin<Id> = Id extends string ? (`${Id}.app` extends OperationId ? `${Id}.app` : never) : never

/** The same operations through the root `/applications` besides, so far as the slice has them there. */
export function throughBothRoots<T extends Operations>(own: T): T & { [Id in keyof T as Twin<Id>]: T[Id] } {
  const twins = Object.entries(own)
    .map(([id, operation]) => [`${id}.app`, operation] as const)
    .filter(([id]) => Object.hasOwn(operations, id))
  return { ...own, ...Object.fromEntries(twins) } as T & { [Id in keyof T as Twin<Id>]: T[Id] }
}

type Disjoint<More, Present> = keyof More & keyof Present extends never
  ? More
  : `twice: ${keyof More & keyof Present & string}`

/** A table of operations that grows. One that stands in it twice does not compile. */
export class OperationTable<Present extends Operations> {
  constructor(readonly operations: Present) {}

  with<More extends Operations>(more: Disjoint<More, Present> & More): OperationTable<Present & More> {
    return new OperationTable({ ...this.operations, ...(more as More) })
  }
}
