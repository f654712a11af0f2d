import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The files of `openapi/`, parsed. Everything generated comes from here. */
export type Description = {
  slice: Slice
  /** What only `/beta` has: served, and no part of the client. */
  beta: Slice
  permissions: {
    observed: Record<string, { operations: string[]; anyOf: string[][]; role: string; source: string }>
    permissions: Record<string, PermissionEntry>
    operations: Record<string, PermissionRow>
  }
  roles: {
    roles: { name: string; templateId: string; actions: string[]; everyAction?: boolean }[]
    owners: Record<'servicePrincipal' | 'application', { actions: string[] }>
    operations: Record<string, RoleRow>
  }
  /** What the fake serves beside the slice, and clients know nothing of. Its references lead into the slice as well. */
  directory: Pick<Slice, 'paths'> & { components: Partial<Slice['components']> }
  clouds: {
    clouds: {
      key: string
      name: string
      graph: string
      authority: string
      resourceManager?: string
      personalAccounts: boolean
    }[]
    instances: SignInInstance[]
    availability: Record<string, string[]>
  }
  types: {
    beyond: Record<string, { properties: Record<string, string>; navigation?: Record<string, string> }>
    shown: Record<string, { navigation: string[] }>
    defaults: Record<string, DefaultRow & { source: string }>
    versions: Record<string, { properties: Record<string, Record<string, string>>; instantiatedId: string }>
  }
  connect: { steps: Record<string, string[]> }
  queries: {
    operators: Record<string, { plain: string[]; advanced: string[] }>
    resources: Record<string, QueryRow>
  }
}

/** A row of `openapi/queries.yaml`. With `as` it has what it does not say of the resource named there. */
/** What an answer shows of a type where nothing is selected. */
export type DefaultRow = {
  'v1.0'?: string[]
  selected?: string[]
  never?: string[]
  filled?: boolean
}

export type QueryRow = {
  as?: string
  types?: string[]
  typeName?: string
  name?: string
  directory?: boolean
  select?: 'every' | string[]
  single?: string[]
  orderby?: 'every' | string[]
  expand?: string[]
  levels?: string[]
  orderbyAdvanced?: string[]
  search?: string[]
  ignored?: string[]
  exact?: boolean
  anyCase?: string[]
  refusal?: 'clause' | 'type'
  said?: Record<string, string>
  same?: Record<string, string>
  filter?: Record<string, string>
}

type SignInInstance = {
  preferredNetwork: string
  preferredCache: string
  aliases: string[]
  regional: string[]
  cloudInstance?: string
  directoryGraph?: string
  rbac?: string
  source: string
}

type Slice = {
  paths: Record<string, Record<string, SliceOperation>>
  components: {
    schemas: Record<string, SchemaNode>
    requestBodies?: Record<string, { content?: Content }>
    responses?: Record<string, { content?: Content }>
  }
}
type Content = Record<string, { schema?: SchemaNode }>
/** As much of an OpenAPI schema as the slice uses. */
export type SchemaNode = {
  $ref?: string
  type?: string
  format?: string
  nullable?: boolean
  enum?: (string | null)[]
  items?: SchemaNode
  properties?: Record<string, SchemaNode>
  allOf?: SchemaNode[]
  anyOf?: SchemaNode[]
  'x-ms-navigationProperty'?: boolean
  'x-ms-enum-flags'?: { isFlags: boolean }
  'x-graph-sync-enum-values'?: number[]
}
export type SliceOperation = {
  'x-graph-sync-operation': string
  'x-ms-docs-operation-type'?: string
  requestBody?: { content?: Content; $ref?: string }
  responses: Record<string, { content?: Content; $ref?: string }>
}
type PermissionEntry = {
  description: string
  delegated: { id: string | null; adminConsent: boolean } | null
  application: { id: string | null } | null
}
type SchemeRow = { least: string[]; anyOf: string[][]; assumed?: string[][] } | null
export type PermissionRow = {
  documented: boolean
  as?: string
  delegatedWork: SchemeRow
  delegatedPersonal: SchemeRow
  application: SchemeRow
  source: string
}
export type RoleRow = {
  action?: string
  also?: { secretKey: string; value: string; action: string }[]
  roles?: string[]
  owners?: boolean
  everyone?: boolean
}

export const openapi = new URL('../../openapi/', import.meta.url)

export function readDescription(): Description {
  const read = (file: string) => parse(readFileSync(new URL(file, openapi), 'utf8'), { maxAliasCount: -1 })
  return {
    slice: read('graph-sync.yaml'),
    beta: read('graph-sync.beta.yaml'),
    permissions: read('permissions.yaml'),
    roles: read('roles.yaml'),
    directory: read('directory.yaml'),
    clouds: read('clouds.yaml'),
    types: read('types.yaml'),
    connect: read('connect.yaml'),
    queries: read('queries.yaml'),
  }
}

/** The description whose slice has everything that the fake serves. Throws for what stands in both files. */
export function withDirectory(description: Description): Description {
  const { slice, directory } = description
  const paths = { ...slice.paths }
  for (const [path, item] of Object.entries(directory.paths))
    paths[path] = joined(paths[path] ?? {}, item, path)
  const parts = ['schemas', 'requestBodies', 'responses'] as const
  const components = Object.fromEntries(
    parts.map((part) => [part, joined(slice.components[part] ?? {}, directory.components[part] ?? {}, part)]),
  )
  return { ...description, slice: { ...slice, paths, components: { ...slice.components, ...components } } }
}

function joined<T extends object>(one: T, other: T, where: string): T {
  const twice = Object.keys(other).find((name) => name in one)
  if (twice) throw new Error(`openapi/directory.yaml has ${twice} of ${where}, which the slice has, too.`)
  return { ...one, ...other }
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

export type ListedOperation = {
  id: string
  method: string
  path: string
  operation: SliceOperation
  /** The version that has it, where not every one does. */
  only?: 'beta'
}

/** Every operation, in the order of the files. Throws when one has no id or shares it. */
export function listOperations({ slice, beta }: Description): ListedOperation[] {
  const listed = [
    ...operationsOf(slice),
    ...operationsOf(beta).map((one) => ({ ...one, only: 'beta' as const })),
  ]
  const seen = new Set<string>()
  for (const { id, method, path } of listed) {
    if (!id) throw new Error(`${method} ${path} has no x-graph-sync-operation.`)
    if (seen.has(id)) throw new Error(`${id} stands on two operations; the second is ${method} ${path}.`)
    seen.add(id)
  }
  return listed
}

const operationsOf = ({ paths }: Slice): ListedOperation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation
        ? [{ id: operation['x-graph-sync-operation'], method: method.toUpperCase(), path, operation }]
        : []
    }),
  )
