import type { openProvisioning } from './open-provisioning.js'

type Place = Pick<Awaited<ReturnType<typeof openProvisioning>>, 'at' | 'jobId'>

// biome-ignore lint/suspicious/noExplicitAny: a schema as it came.
type Json = any

/** Changes the job's schema: what is done to the mapping of users, and of groups. */
export async function changeMapping(
  { at, jobId }: Place,
  change: (users: Json, groups: Json, schema: Json) => void,
): Promise<void> {
  const path = `/jobs/${jobId}/schema`
  const { body: schema } = await at('GET', path)
  const [users, groups] = schema.synchronizationRules[0].objectMappings
  change(users, groups, schema)
  const { status, body } = await at('PUT', path, schema)
  if (status !== 204) throw new Error(JSON.stringify(body))
}

/** The mapping of one attribute of the target. */
export const mappingOf = (mapping: Json, name: string): Json =>
  mapping.attributeMappings.find((one: Json) => one.targetAttributeName === name)

/** A scoping filter of one clause. */
export const filterOf = (sourceOperandName: string, operatorName: string, ...values: string[]) => ({
  categoryFilterGroups: [],
  inputFilterGroups: [],
  groups: [{ name: 'f', clauses: [{ sourceOperandName, operatorName, targetOperand: { values } }] }],
})
