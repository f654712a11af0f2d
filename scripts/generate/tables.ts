import { type Contract, type ListedOperation, listOperations, type RoleRow } from './contract.ts'

/** A generated file: its path from the root of the repository, and its text. */
export type GeneratedFile = { path: string; text: string }

const fake = 'apps/mock-graph/src/generated'
const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n'

/** The tables that the fake and the SDK read, as source files. Throws where the contract contradicts itself. */
export function renderTables(contract: Contract): GeneratedFile[] {
  const listed = listOperations(contract)
  const rules = Object.fromEntries(listed.map(({ id }) => [id, ruleOf(contract, id)]))
  const clouds = contract.clouds.clouds.map(({ key, name, graph, authority, personalAccounts }) => ({
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
      Object.fromEntries(listed.map((one) => [one.id, rowOf(contract, one)])),
      {
        after: 'export type OperationId = keyof typeof operations\n',
      },
    ),
    table(`${fake}/rules.ts`, 'rules', rules, {
      before:
        "import type { AccessRule } from '../policy/access-rule.js'\nimport type { OperationId } from './operations.js'\n",
      type: 'Readonly<Record<OperationId, AccessRule>>',
    }),
    table(`${fake}/permissions.ts`, 'permissions', permissionsOf(contract), {
      type: `Readonly<Record<string, {
  readonly description: string
  readonly delegated: { readonly id: string | null; readonly adminConsent: boolean } | null
  readonly application: { readonly id: string | null } | null
}>>`,
    }),
    table(`${fake}/directory-roles.ts`, 'directoryRoles', directoryRolesOf(contract), {
      type: `readonly {
  readonly name: string
  readonly templateId: string
  readonly actions: readonly string[]
  readonly everyAction: boolean
}[]`,
    }),
    table(`${fake}/clouds.ts`, 'clouds', clouds),
    table(
      `${fake}/secret-keys.ts`,
      'secretKeys',
      contract.slice.components.schemas['microsoft.graph.synchronizationSecret']?.enum ?? [],
    ),
    table('packages/graph-sync/src/tables/clouds.ts', 'clouds', clouds),
  ]
}

type Frame = { before?: string; after?: string; type?: string }

/** A table as a source file: literal types where the keys matter to the compiler, a plain type where they do not. */
function table(
  path: string,
  name: string,
  value: unknown,
  { before = '', after = '', type }: Frame = {},
): GeneratedFile {
  const literal = JSON.stringify(value, null, 2)
  const declaration = type
    ? `export const ${name}: ${type} = ${literal}\n`
    : `export const ${name} = ${literal} as const\n`
  return { path, text: [header + before, declaration, after].filter(Boolean).join('\n') }
}

function rowOf(contract: Contract, { method, path, operation }: ListedOperation) {
  const root = path.split('/')[1]?.replace(/\(.*/, '')
  const addressed = /^\/(servicePrincipals|applications)(\/\{|\()/.test(path)
  return {
    method,
    path,
    synchronization: /^\/(servicePrincipals|applications)\/\{[^}]+\}\/synchronization(\/|$)/.test(path),
    target: addressed ? root : null,
    body: bodyOf(contract, operation),
  }
}

function bodyOf({ slice }: Contract, { requestBody }: ListedOperation['operation']) {
  if (!requestBody) return 'none'
  const named = requestBody.$ref?.split('/').at(-1)
  const content = named ? slice.components.requestBodies?.[named]?.content : requestBody.content
  const [type = 'application/json'] = Object.keys(content ?? {})
  if (type.startsWith('application/scim')) return 'scim'
  return type.includes('json') ? 'json' : 'binary'
}

function ruleOf(contract: Contract, id: string) {
  const { permissions, roles } = contract
  const row = permissions.operations[id]
  const condition = roles.operations[id]
  if (!row) throw new Error(`openapi/permissions.yaml has no row for ${id}.`)
  if (!condition) throw new Error(`openapi/roles.yaml has no row for ${id}.`)
  const scheme = (rule: typeof row.application) => rule && { least: rule.least, anyOf: rule.anyOf }
  return {
    documented: row.documented,
    ...(row.as && { as: row.as }),
    delegatedWork: scheme(row.delegatedWork),
    delegatedPersonal: scheme(row.delegatedPersonal),
    application: scheme(row.application),
    user: userConditionOf(contract, id, condition),
    source: row.source,
  }
}

function userConditionOf({ roles: { owners: holders } }: Contract, id: string, condition: RoleRow) {
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

function permissionsOf({ permissions }: Contract) {
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

const directoryRolesOf = ({ roles }: Contract) =>
  roles.roles.map(({ name, templateId, actions, everyAction = false }) => ({
    name,
    templateId,
    actions,
    everyAction,
  }))
