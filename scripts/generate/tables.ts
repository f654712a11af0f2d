import {
  type Description,
  type ListedOperation,
  listOperations,
  type PermissionRow,
  type RoleRow,
  withDirectory,
} from './description.ts'
import type { GeneratedFile } from './generated-file.ts'
import { readModel, shortName } from './model.ts'
import { readQueries } from './queries.ts'
import { renderRequiredPermissions } from './required-permissions.ts'
import { bodyOf } from './schemas.ts'

const fake = 'apps/mock-graph/src/generated'
const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n'

/** The tables that the fake and the SDK read, as source files. Throws where the description contradicts itself. */
export function renderTables(ofSlice: Description): GeneratedFile[] {
  const description = withDirectory(ofSlice)
  const listed = listOperations(description)
  const rules = Object.fromEntries(listed.map(({ id }) => [id, ruleOf(description, id)]))
  const clouds = description.clouds.clouds.map(({ key, name, graph, authority, personalAccounts }) => ({
    key,
    name,
    graph,
    authority,
    personalAccounts,
  }))
  return [
    table(
      `${fake}/operations.ts`,
      'operations',
      Object.fromEntries(listed.map((one) => [one.id, rowOf(description, one)])),
      {
        after: 'export type OperationId = keyof typeof operations\n',
      },
    ),
    rulesTable(rules),
    table(`${fake}/permissions.ts`, 'permissions', permissionsOf(description), {
      type: `Readonly<Record<string, {
  readonly description: string
  readonly delegated: { readonly id: string | null; readonly adminConsent: boolean } | null
  readonly application: { readonly id: string | null } | null
}>>`,
    }),
    table(`${fake}/directory-roles.ts`, 'directoryRoles', directoryRolesOf(description), {
      type: `readonly {
  readonly name: string
  readonly templateId: string
  readonly actions: readonly string[]
  readonly everyAction: boolean
}[]`,
    }),
    table(`${fake}/clouds.ts`, 'clouds', clouds),
    table(`${fake}/sign-in-instances.ts`, 'signInInstances', instancesOf(description), {
      type: instanceType,
    }),
    table(
      `${fake}/resource-managers.ts`,
      'resourceManagers',
      description.clouds.clouds.flatMap(({ resourceManager }) => resourceManager ?? []),
      { type: 'readonly string[]' },
    ),
    table(`${fake}/availability.ts`, 'unavailable', description.clouds.availability, {
      type: 'Readonly<Record<string, readonly string[]>>',
    }),
    modelTable(ofSlice),
    queriesTable(ofSlice),
    // Where Graph is and no more: it lies in every program that has the client.
    table(
      'packages/graph-sync/src/generated/clouds.ts',
      'clouds',
      clouds.map(({ key, graph }) => ({ key, graph })),
    ),
    // What the client cannot call, nobody asks of.
    ...renderRequiredPermissions(
      listOperations(ofSlice).filter(({ only }) => !only),
      rules,
      ofSlice,
    ),
  ]
}

const instanceType = `readonly {
  readonly preferredNetwork: string
  readonly preferredCache: string
  readonly aliases: readonly string[]
  readonly regional: readonly string[]
  readonly cloudInstance?: string
  readonly directoryGraph?: string
  readonly rbac?: string
}[]`

/** Throws when a cloud of Graph has its sign-in at a name that no instance has. */
function instancesOf({ clouds: { clouds, instances } }: Description) {
  const known = new Set(instances.flatMap(({ aliases }) => aliases))
  const lost = clouds.find(({ authority }) => !known.has(new URL(authority).host))
  if (lost) throw new Error(`openapi/clouds.yaml lists no instance with the authority of ${lost.key}.`)
  return instances.map(({ source, ...instance }) => instance)
}

const modelTypes = `
/** A type is \`Edm.String\`, \`graph.x\` or \`Collection(…)\`; \`!\` after it forbids null. */
export type Members = Readonly<Record<string, string>>

export type ModelType = {
  readonly base?: string
  readonly properties: Members
  readonly navigation: Members
  /** What the real type has besides the slice. */
  readonly beyond?: Members
  /** What the real type leads to besides the slice. */
  readonly leadsBeyond?: Members
  /** Navigation properties that stand in the answer without \`$expand\`. */
  readonly shown?: readonly string[]
  /** What an answer shows of it where nothing is selected. Default: whatever there is. */
  readonly defaults?: DefaultRow
}

export type DefaultRow = {
  /** All that \`/v1.0\` shows by itself. */
  readonly 'v1.0'?: readonly string[]
  /** What only \`$select\` shows. */
  readonly selected?: readonly string[]
  /** What \`$select\` may name, and no answer shows. */
  readonly never?: readonly string[]
  /** Does what was not written stand there as null? */
  readonly filled?: boolean
}

export type ServiceModel = {
  readonly enums: Readonly<Record<string, { readonly flags: boolean; readonly members: Readonly<Record<string, number>> }>>
  readonly types: Readonly<Record<TypeName, ModelType>>
  readonly operations: readonly {
    readonly name: string
    readonly kind: 'Action' | 'Function'
    readonly binding: string
    readonly parameters: Members
    readonly returns?: string
  }[]
  readonly entitySets: Readonly<Record<string, TypeName>>
  /** What only one version has. */
  readonly versions: Readonly<Record<'v1.0' | 'beta', {
    readonly properties: Readonly<Record<string, Members>>
    /** What \`instantiate\` calls the id of what it made. */
    readonly instantiatedId: string
  }>>
}

/** What each JSON body is, by operation: an entity, or the parameters of an action. */
export type RequestBodies = Readonly<Record<string, TypeName | Members>>
`

function modelTable(description: Description): GeneratedFile {
  const { bodies, ...model } = readModel(description)
  const names = Object.keys(model.types).map((name) => `  | '${name}'`)
  const betaNames = Object.keys(description.beta.components.schemas).map((name) => `  | '${shortName(name)}'`)
  const rows = [
    `/** A type that only \`/beta\` has. */\nexport type BetaTypeName =\n${betaNames.join('\n')}\n`,
    `/** A type of the slice. */\nexport type TypeName =\n${names.join('\n')}\n`,
    `export const model: ServiceModel = ${compact(model)}\n`,
    `export const requestBodies: RequestBodies = ${compact(bodies)}\n`,
  ]
  return { path: `${fake}/model.ts`, text: [header + modelTypes, ...rows].join('\n') }
}

const queryTypes = `import type { BetaTypeName, TypeName } from './model.js'

/** A query option by its name on the wire, without the \`$\`. */
export type OptionName =
  | 'filter'
  | 'search'
  | 'select'
  | 'expand'
  | 'orderby'
  | 'top'
  | 'skip'
  | 'skiptoken'
  | 'count'

/** What a \`$filter\` may do with a property, in every query and besides in an advanced one. */
export type Operators = { readonly plain: readonly string[]; readonly advanced: readonly string[] }

/** What may be asked of a resource; \`every\` is every property it can be asked of. */
export type QueryRow = {
  readonly types: readonly (TypeName | BetaTypeName)[]
  readonly typeName: string
  readonly name: string
  readonly directory: boolean
  readonly select: 'every' | readonly string[]
  /** What of it may be selected of one object alone. */
  readonly single?: readonly string[]
  readonly orderby: 'every' | readonly string[]
  readonly expand: readonly string[]
  /** What of it \`$levels\` may follow, of one object. */
  readonly levels?: readonly string[]
  readonly search: readonly string[]
  /** Operators by the path of a property; \`*\` for those without a row. */
  readonly filter: Readonly<Record<string, string>>
  /** What else \`$orderby\` may name in an advanced query. */
  readonly orderbyAdvanced?: readonly string[]
  /** Options that are taken and have no effect. */
  readonly ignored?: readonly OptionName[]
  /** Filters compare texts with case. */
  readonly exact?: boolean
  /** Paths of texts that are compared without, there. */
  readonly anyCase?: readonly string[]
  /** Does a refused filter name the clause (which is usual) or the type of its property? */
  readonly refusal?: 'clause' | 'type'
  /** The text of a refusal, by the path of a property. */
  readonly said?: Readonly<Record<string, string>>
  /** Properties that show what another holds. */
  readonly same?: Readonly<Record<string, string>>
}
`

function queriesTable(description: Description): GeneratedFile {
  const { operators, resources } = readQueries(description)
  const names = Object.keys(resources).map((name) => `  | '${name}'`)
  const rows = [
    `export type ResourceName =\n${names.join('\n')}\n`,
    `export const operators: Readonly<Record<string, Operators>> = ${compact(operators)}\n`,
    `export const queries: Readonly<Record<ResourceName, QueryRow>> = ${compact(resources)}\n`,
  ]
  return { path: `${fake}/queries.ts`, text: [header + queryTypes, ...rows].join('\n') }
}

/** The rules, a row a line. What several have in common is there once, which is most of it. */
function rulesTable(rules: Readonly<Record<string, ReturnType<typeof ruleOf>>>): GeneratedFile {
  const schemes = createNames('scheme', 'SchemeRule')
  const conditions = createNames('condition', 'UserCondition')
  const readings = createNames('observed', 'ObservedRule')
  const sources = createNames('source', 'string')
  const rows = Object.entries(rules).map(([id, { documented, as, user, observed, source, ...byScheme }]) => {
    const members = [
      `documented: ${documented}`,
      ...(as ? [`as: ${JSON.stringify(as)}`] : []),
      ...Object.entries(byScheme).map(([name, scheme]) => `${name}: ${scheme && schemes.of(scheme)}`),
      `user: ${conditions.of(user)}`,
      ...(observed ? [`observed: ${readings.of(observed)}`] : []),
      `source: ${sources.of(source)}`,
    ]
    return `  ${JSON.stringify(id)}: { ${members.join(', ')} },\n`
  })
  const imports = [
    "import type { AccessRule, ObservedRule, SchemeRule, UserCondition } from '../policy/access-rule.js'",
    "import type { OperationId } from './operations.js'",
  ]
  const text = [
    `${header}${imports.join('\n')}\n`,
    ...[schemes, conditions, readings, sources].map(({ declare }) => declare()),
    `export const rules: Readonly<Record<OperationId, AccessRule>> = {\n${rows.join('')}}\n`,
  ].join('\n')
  return { path: `${fake}/rules.ts`, text }
}

/** Names for values, the same for equal ones. */
function createNames(prefix: string, type: string) {
  const names = new Map<string, string>()
  return {
    of(value: unknown): string {
      const literal = JSON.stringify(value)
      const name = names.get(literal) ?? `${prefix}${names.size + 1}`
      names.set(literal, name)
      return name
    },
    declare: () => [...names].map(([literal, name]) => `const ${name}: ${type} = ${literal}\n`).join(''),
  }
}

/** What is in objects stands on a line, and the objects on one each, down to a depth. */
function compact(value: unknown, depth = 0, lines = 2): string {
  if (typeof value !== 'object' || value === null || depth === lines) return JSON.stringify(value)
  const indent = '  '.repeat(depth + 1)
  const rows = Array.isArray(value)
    ? value.map((item) => `${indent}${JSON.stringify(item)},`)
    : Object.entries(value).map(
        ([key, item]) => `${indent}${JSON.stringify(key)}: ${compact(item, depth + 1, lines)},`,
      )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return [open, ...rows, '  '.repeat(depth) + close].join('\n')
}

type Frame = { before?: string; after?: string; type?: string }

/** A table as a source file: literal types where the keys matter to the compiler, a plain type where they do not. */
function table(
  path: string,
  name: string,
  value: unknown,
  { before = '', after = '', type }: Frame = {},
): GeneratedFile {
  const literal = compact(value, 0, 1)
  const declaration = type
    ? `export const ${name}: ${type} = ${literal}\n`
    : `export const ${name} = ${literal} as const\n`
  return { path, text: [header + before, declaration, after].filter(Boolean).join('\n') }
}

function rowOf(description: Description, { method, path, operation, only }: ListedOperation) {
  const [, resource = null] =
    /^\/(?:directory\/)?(servicePrincipals|applications|users|groups|deletedItems)(?:\/\{|\()/.exec(path) ??
    []
  return {
    method,
    path,
    synchronization: /^\/(servicePrincipals|applications)\/\{[^}]+\}\/synchronization(\/|$)/.test(path),
    resource,
    body: bodyTypeOf(description, operation),
    ...(only && { only }),
  }
}

function bodyTypeOf(description: Description, { requestBody }: ListedOperation['operation']) {
  if (!requestBody) return 'none'
  const [type = 'application/json'] = Object.keys(bodyOf(description, requestBody)?.content ?? {})
  if (type.startsWith('application/scim')) return 'scim'
  return type.includes('json') ? 'json' : 'binary'
}

function ruleOf(description: Description, id: string) {
  const { permissions, roles } = description
  const row = permissions.operations[id]
  const condition = roles.operations[id]
  if (!row) throw new Error(`openapi/permissions.yaml has no row for ${id}.`)
  if (!condition) throw new Error(`openapi/roles.yaml has no row for ${id}.`)
  const scheme = (rule: typeof row.application) => rule && schemeOf(id, rule)
  return {
    documented: row.documented,
    ...(row.as && { as: row.as }),
    delegatedWork: scheme(row.delegatedWork),
    delegatedPersonal: scheme(row.delegatedPersonal),
    application: scheme(row.application),
    user: userConditionOf(description, id, condition),
    observed: observedOf(description, id),
    source: row.source,
  }
}

function schemeOf(id: string, { least, anyOf, assumed }: NonNullable<PermissionRow['application']>) {
  const lost = assumed?.find((set) => !anyOf.some((one) => one.join() === set.join()))
  if (lost) throw new Error(`openapi/permissions.yaml assumes ${lost} for ${id}, but anyOf lacks it.`)
  return { least, anyOf, ...(assumed && { assumed }) }
}

function observedOf({ permissions, roles }: Description, id: string) {
  const found = Object.entries(permissions.observed).find(([, { operations }]) => operations.includes(id))
  if (!found) return undefined
  const [reading, { anyOf, role }] = found
  if (!roles.roles.some(({ name }) => name === role))
    throw new Error(`openapi/roles.yaml lacks ${role}, which openapi/permissions.yaml observes.`)
  return { reading, anyOf, role }
}

function userConditionOf({ roles: { owners: holders } }: Description, id: string, condition: RoleRow) {
  const { everyone, action, also, roles, owners } = condition
  if (everyone) return { everyone: true }
  if (!action) return { roles: roles ?? [], owners: owners ?? false }
  const held = id.endsWith('.app') ? holders.application.actions : holders.servicePrincipal.actions
  return {
    action,
    owners: held.includes(action),
    ...(also && { also: also.map(({ secretKey, value, action }) => ({ secretKey, value, action })) }),
  }
}

function permissionsOf({ permissions }: Description) {
  return Object.fromEntries(
    Object.entries(permissions.permissions).map(([name, { description, delegated, application }]) => [
      name,
      {
        description,
        delegated: delegated && { id: delegated.id, adminConsent: delegated.adminConsent },
        application: application && { id: application.id },
      },
    ]),
  )
}

const directoryRolesOf = ({ roles }: Description) =>
  roles.roles.map(({ name, templateId, actions, everyAction = false }) => ({
    name,
    templateId,
    actions,
    everyAction,
  }))
