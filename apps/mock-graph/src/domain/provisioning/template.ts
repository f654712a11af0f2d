import type { Entry, Schema } from './schema.js'

/** A ready-made way to provision one application; a job is made from it. A value: whoever changes one makes another. */
export type Template = {
  /** Such as `scim`. Unique among the templates of a service principal. */
  readonly id: string
  /** Object id of the application it belongs to. */
  readonly applicationId: string
  /** Is it the one recommended for its application? */
  readonly default: boolean
  readonly description: string | null
  /** Is it shown to everybody, or only to those who have its id? */
  readonly discoverable: boolean
  readonly factoryTag: string | null
  readonly metadata: readonly Entry[]
  readonly schema: Schema
  /** Keys of the secrets without which its jobs cannot connect. Not on the wire. */
  readonly requiredSecrets: readonly string[]
}
