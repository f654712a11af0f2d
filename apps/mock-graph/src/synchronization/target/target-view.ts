import type { Directory } from '../../directory/tenant/directory.js'
import type { KeptObject, KeptValue } from '../../domain/provisioning/job-state.js'

/** What was provisioned into memory for one service principal. */
export type TargetView = {
  readonly users: readonly TargetRecord[]
  readonly groups: readonly TargetRecord[]
}

export type TargetRecord = {
  readonly id: string
  /** Such as `urn:ietf:params:scim:schemas:core:2.0:Group`. */
  readonly type: string
  /** By path of the mapping, such as `emails[type eq "work"].value`. */
  readonly attributes: Readonly<Record<string, KeptValue>>
}

/** Everything that jobs of a service principal provisioned into memory, in the order it was created. */
export function viewTarget(directory: Directory, servicePrincipalId: string): TargetView {
  const kept = directory.records.table('targetObjects').matching('of', [servicePrincipalId]) ?? []
  const of = (kind: string) => kept.filter(({ sourceName }) => sourceName === kind).map(asRecord)
  return { users: of('User'), groups: of('Group') }
}

const asRecord = ({ id, type, attributes }: KeptObject): TargetRecord => ({ id, type, attributes })
