import type { Dialect } from './dialect.js'

/** How requests are written where the service's own ways differ or nobody wrote them down. */
export type WireSettings = {
  readonly dialect: Dialect
  /** Members in one PATCH. Default 1, as in public logs. */
  readonly membersPerRequest: number
  /** `"$ref": null` beside the value of each member: the documented form. Default false, as in newer logs. */
  readonly refInMembers: boolean
  /**
   * When a new user names the enterprise extension in `schemas`: `always`, the default, as in the guide to SCIM
   * endpoints, or only where it `hasValues`, as in the examples with roles.
   */
  readonly enterpriseSchema: 'always' | 'hasValues'
  /** How a new user's booleans are written: `real`, the default, or as `text`, which was seen in 2020. */
  readonly booleansInCreate: 'real' | 'text'
}

export const defaultWire: WireSettings = {
  dialect: 'default',
  membersPerRequest: 1,
  refInMembers: false,
  enterpriseSchema: 'always',
  booleansInCreate: 'real',
}
