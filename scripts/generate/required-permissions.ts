import type { Description, ListedOperation } from './description.ts'
import type { GeneratedFile } from './generated-file.ts'

type GrantSets = readonly (readonly string[])[]
type SchemeRule = { readonly least: readonly string[]; readonly anyOf: GrantSets } | null

/** What is read here of a rule of the fake. */
export type RequiredRule = {
  readonly documented: boolean
  readonly delegatedWork: SchemeRule
  readonly delegatedPersonal: SchemeRule
  readonly application: SchemeRule
  readonly user: {
    readonly everyone?: boolean
    readonly action?: string
    readonly also?: readonly { readonly action: string }[]
    readonly roles?: readonly string[]
    readonly owners?: boolean
  }
}

const generated = '// Generated from openapi/ by `npm run generate`. Do not edit.\n'

const head = `${generated}
import type { DirectoryRoleName, Permission } from './names.js'

/** Alternatives: of one of them, all permissions. */
type GrantSets = readonly (readonly Permission[])[]

/**
 * The method and path of an operation, and its places in the lists below. No operation: that of the same name without
 * \`.app\`, below \`/applications\`. No place: callers of this kind are not served.
 */
type Row = readonly [
  operation: string | null,
  work: number | null,
  personal: number | null,
  application: number | null,
  condition: number,
  documented: 0 | 1,
]
`

/** The rules as the facade carries them: what operations share is there once. */
export function renderRequiredPermissions(
  listed: readonly ListedOperation[],
  rules: Readonly<Record<string, RequiredRule>>,
  { permissions, roles, clouds, connect }: Description,
): GeneratedFile[] {
  const grants = createPool<unknown>()
  const conditions = createPool<unknown>()
  const operations = new Map(listed.map((one) => [one.id, nameOf(one)]))
  const rows = listed.map(({ id }) => {
    const rule = rules[id]
    if (!rule) throw new Error(`There is no rule for ${id}.`)
    const { delegatedWork, delegatedPersonal, application, user, documented } = rule
    const place = (scheme: SchemeRule) => scheme && grants.place(splitSets(id, scheme))
    const schemes = [delegatedWork, delegatedPersonal, application].map(place)
    const condition = conditions.place(conditionOf(id, user, roles.roles))
    return [id, [ownNameOf(id, operations), ...schemes, condition, Number(documented)]]
  })
  const hosts = clouds.clouds.map(({ key, graph, authority }) => [key, { graph, authority }])
  const having = (form: 'application' | 'delegated') =>
    Object.entries(permissions.permissions).flatMap(([name, permission]) => (permission[form] ? [name] : []))
  const templates = roles.roles.map(({ name, templateId }) => [name, templateId])
  return [
    {
      path: 'packages/provisioning/src/generated/required-permissions.ts',
      text: [
        head,
        `export type OperationId =\n${listed.map(({ id }) => `  | '${id}'`).join('\n')}\n`,
        `/** Least privileged, and higher. */\nexport const grants: readonly (readonly [least: GrantSets, higher: GrantSets])[] = ${list(grants.all)}\n`,
        '/** What a signed-in user needs besides: nothing, or a directory role, a resource action by a custom one, ownership. */',
        `export const conditions: readonly (null | readonly [directoryRoles: readonly DirectoryRoleName[], owners: 0 | 1, resourceAction?: string])[] = ${list(conditions.all)}\n`,
        `/** Template ids of directory roles, as in the claim \`wids\`. */\nexport const directoryRoleTemplates: Readonly<Record<DirectoryRoleName, string>> = ${record(templates)}\n`,
        `export const rows: Readonly<Record<OperationId, Row>> = ${record(rows)}\n`,
      ].join('\n'),
    },
    {
      path: 'packages/provisioning/src/generated/names.ts',
      text: [
        generated,
        unionOf(
          'ApplicationPermission',
          'A permission that applications have of their own: claim `roles`.',
          having('application'),
        ),
        unionOf(
          'DelegatedPermission',
          'A permission that users consent to: claim `scp`.',
          having('delegated'),
        ),
        '/** A permission of Microsoft Graph. */\nexport type Permission = ApplicationPermission | DelegatedPermission\n',
        unionOf(
          'DirectoryRoleName',
          'A built-in directory role.',
          roles.roles.map(({ name }) => name),
        ),
      ].join('\n'),
    },
    {
      path: 'packages/provisioning/src/generated/connect-permissions.ts',
      text: [
        generated,
        '/**',
        ' * What `connectApplication` tells of an operation and judges a 403 by: the least sets of each kind, the roles of users,',
        ' * method and path, and the higher sets of each kind.',
        ' */',
        `export const connectPermissions = ${record(connectRows(connect.steps, rules, roles.roles, operations))} as const satisfies Readonly<Record<string, Row>>\n`,
        'type Row = readonly [application: GrantSets, work: GrantSets, directoryRoles: readonly string[], operation: string, moreOfApplication: GrantSets, moreOfWork: GrantSets]\n',
        'type GrantSets = readonly (readonly string[])[] | null\n',
      ].join('\n'),
    },
    {
      path: 'packages/provisioning/src/generated/connect-operations.ts',
      text: [
        generated,
        '/** The operations that each step of `connectApplication` may need. */',
        `export const connectOperations = ${record(Object.entries(connect.steps))} as const\n`,
      ].join('\n'),
    },
    ...['provisioning', 'contract'].map((name) => ({
      path: `packages/${name}/src/generated/cloud-hosts.ts`,
      text: `${generated}\n/** Where a national cloud has its Graph and its sign-in. */\nexport const cloudHosts = ${record(hosts)} as const\n`,
    })),
  ]
}

// Apart, so that a program of one call need not carry the rules of all operations.
function connectRows(
  steps: Description['connect']['steps'],
  rules: Readonly<Record<string, RequiredRule>>,
  roles: Description['roles']['roles'],
  names: ReadonlyMap<string, string>,
) {
  return Object.values(steps).flatMap((operations) =>
    operations.map((id) => {
      const rule = rules[id]
      if (!rule) throw new Error(`There is no rule for ${id}.`)
      const sets = (scheme: SchemeRule) => (scheme ? splitSets(id, scheme) : [null, null])
      const [application, moreOfApplication] = sets(rule.application)
      const [work, moreOfWork] = sets(rule.delegatedWork)
      const directoryRoles = conditionOf(id, rule.user, roles)?.[0] ?? []
      return [id, [application, work, directoryRoles, names.get(id), moreOfApplication, moreOfWork]]
    }),
  )
}

/** As errors name it. */
const nameOf = ({ method, path }: ListedOperation) => `${method} ${path.replace(/\{\w+-id\}/g, '{id}')}`

function ownNameOf(id: string, operations: ReadonlyMap<string, string>) {
  const name = operations.get(id)
  const beside = id.endsWith('.app') && operations.get(id.slice(0, -'.app'.length))
  return beside && beside.replace('/servicePrincipals/', '/applications/') === name ? null : name
}

function splitSets(id: string, { least, anyOf }: NonNullable<SchemeRule>): [GrantSets, GrantSets] {
  const isLeast = (set: readonly string[]) => set.every((permission) => least.includes(permission))
  const first = anyOf.filter(isLeast)
  if (first.length === 0) throw new Error(`openapi/permissions.yaml marks no least set of ${id}.`)
  return [first, anyOf.filter((set) => !isLeast(set))]
}

function conditionOf(
  id: string,
  { everyone, action, also = [], roles: named = [], owners }: RequiredRule['user'],
  roles: Description['roles']['roles'],
) {
  if (everyone) return null
  const lost = named.find((name) => !roles.some((role) => role.name === name))
  if (lost) throw new Error(`openapi/roles.yaml needs "${lost}" for ${id}, but does not define it.`)
  const holders = roles.filter(({ actions }) => action !== undefined && actions.includes(action))
  const short = holders.find(({ actions }) => also.some((further) => !actions.includes(further.action)))
  if (short) throw new Error(`${short.name} may do ${id}, but not all of it: the table cannot say that.`)
  const everyAction = roles.filter((role) => role.everyAction).map(({ name }) => name)
  const names = [...named, ...holders.map(({ name }) => name)].filter((name) => !everyAction.includes(name))
  return [[...names, ...everyAction], Number(owners ?? false), ...(action ? [action] : [])]
}

function createPool<T>() {
  const places = new Map<string, number>()
  const all: T[] = []
  const place = (value: T): number => {
    const key = JSON.stringify(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, all.length)
    return all.push(value) - 1
  }
  return { all, place }
}

const unionOf = (name: string, what: string, members: readonly string[]) =>
  `/** ${what} */\nexport type ${name} =\n${members.map((member) => `  | '${member}'`).join('\n')}\n`

// A row on each line: whoever reviews a change of the rules sees what changed.
const list = (items: readonly unknown[]) =>
  ['[', ...items.map((item) => `  ${JSON.stringify(item)},`), ']'].join('\n')

const record = (entries: readonly unknown[][]) =>
  ['{', ...entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`), '}'].join(
    '\n',
  )
