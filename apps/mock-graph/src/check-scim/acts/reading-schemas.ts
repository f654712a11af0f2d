import { isList, isObject, type JsonObject, own } from '../../scim/json.js'
import type { ScimPath } from '../../scim/paths/scim-path.js'
import type { CheckRun } from '../session/check-run.js'
import { isSuccess, type Reply } from '../session/line.js'

/** What `/Schemas` answered, asked once in a run. */
export type Schemas = { readonly reply: Reply; readonly list: readonly JsonObject[] }

export async function readSchemas(run: CheckRun): Promise<Schemas> {
  const known = run.known.schemas
  if (known) return known
  const reply = await run.send({ method: 'GET', target: '/Schemas', body: null })
  const resources = isSuccess(reply) && reply.body ? own(reply.body, 'Resources') : undefined
  const schemas = { reply, list: isList(resources) ? resources.filter(isObject) : [] }
  run.known.schemas = schemas
  return schemas
}

export const findSchema = ({ list }: Schemas, urn: string): JsonObject | undefined =>
  list.find((one) => `${own(one, 'id')}`.toLowerCase() === urn.toLowerCase())

/** Whether a schema has what a path names. */
export function isDiscoverable(
  schema: JsonObject | undefined,
  { attribute, subAttributes }: ScimPath,
): boolean {
  let holder: JsonObject | undefined = schema && { attributes: own(schema, 'attributes') ?? null }
  for (const name of [attribute, ...subAttributes]) {
    const all = holder && (own(holder, 'attributes') ?? own(holder, 'subAttributes'))
    const found = isList(all) ? all.filter(isObject).find((one) => isNamed(one, name)) : undefined
    if (!found) return false
    holder = found
  }
  return true
}

const isNamed = (definition: JsonObject, name: string) =>
  `${own(definition, 'name')}`.toLowerCase() === name.toLowerCase()

/** Attributes of users at the top that can be written, in lower case. */
export function writableUserAttributes(schemas: Schemas): ReadonlySet<string> {
  const names = schemas.list
    .filter((schema) => /:User$/i.test(`${own(schema, 'id')}`))
    .flatMap((schema) => {
      const all = own(schema, 'attributes')
      return isList(all) ? all.filter(isObject) : []
    })
    .filter((one) => !/^readOnly$/i.test(`${own(one, 'mutability')}`))
    .map((one) => `${own(one, 'name')}`.toLowerCase())
  return new Set(names)
}
