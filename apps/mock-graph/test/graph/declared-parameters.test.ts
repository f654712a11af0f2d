import { describe, expect, test } from 'vitest'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { operators, queries, type ResourceName } from '../../src/generated/queries.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { operationsOf, readServed, type SliceNode } from '../slice.js'
import { directoryCases } from '../walk/directory-cases.js'
import { openPlace, versionOf } from '../walk/place.js'
import { synchronizationCases } from '../walk/synchronization-cases.js'
import type { WalkCase } from '../walk/walk-case.js'

const cases: Partial<Record<OperationId, WalkCase>> = { ...synchronizationCases, ...directoryCases }
const slice = readServed()
const sliceOperations = operationsOf(slice)
const signingKeys = generateSigningKeys()

/**
 * What the slice declares because the published metadata does, with which it is compared, and the service does not do:
 * `$skip` on directory objects (microsoft-graph-docs#9279), and `$search` where nothing is searched.
 */
const declaredUpstreamOnly: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  'applications.list': ['$skip'],
  'applications.owners.list': ['$skip'],
  'applications.owners.listRef': ['$skip'],
  'appRoleAssignedTo.list': ['$skip', '$search'],
  'appRoleAssignments.list': ['$skip', '$search'],
  'applicationTemplates.list': ['$search'],
  'oauth2PermissionGrants.list': ['$search'],
  'servicePrincipals.list': ['$skip'],
  'servicePrincipals.oauth2PermissionGrants.list': ['$search'],
  'servicePrincipals.owners.list': ['$skip'],
  'servicePrincipals.owners.listRef': ['$skip'],
}

const declared = (Object.keys(operations) as OperationId[])
  .filter((operation) => operations[operation].method === 'GET')
  .flatMap((operation) => parametersOf(operation).map((parameter) => ({ operation, parameter })))
/** Where the row of a resource names nothing, there is nothing to expand. */
const hasValues = ({ operation, parameter }: (typeof declared)[number]) =>
  valuesOf(operation, parameter).length > 0
/** What is taken and has no effect is declared upstream. */
const isIgnored = ({ operation, parameter }: (typeof declared)[number]) =>
  queries[resourceOf(operation)].ignored?.some((name) => `$${name}` === parameter) ?? false
const isAnswered = ({ operation, parameter }: (typeof declared)[number]) =>
  !declaredUpstreamOnly[operation]?.includes(parameter) &&
  !(operations[operation].synchronization && parameter === '$search')

describe('a query parameter that the slice declares', () => {
  test.each(declared.filter(hasValues).filter(isAnswered))(
    '$parameter of $operation is answered',
    async (one) => {
      for (const value of valuesOf(one.operation, one.parameter)) {
        const answer = await ask(one.operation, `${one.parameter}=${value}`)
        expect([value, answer.status, answer.body?.error?.message]).toEqual([value, 200, undefined])
      }
    },
  )

  test.each(declared.filter(isIgnored))('$parameter of $operation has no effect', async (one) => {
    const [value = ''] = valuesOf(one.operation, one.parameter)
    const [asked, all] = [await ask(one.operation, `${one.parameter}=${value}`), await ask(one.operation, '')]
    expect([asked.status, asked.body.value.length]).toEqual([200, all.body.value.length])
  })

  test.each(declared.filter((one) => !isAnswered(one) && !isIgnored(one)))(
    '$parameter of $operation is declared upstream, and refused',
    async ({ operation, parameter }) => {
      const [value = ''] = valuesOf(operation, parameter)
      expect((await ask(operation, `${parameter}=${value}`)).status).toBe(400)
    },
  )

  test.each(declared.filter((one) => !hasValues(one)))(
    '$parameter of $operation takes nothing',
    async ({ operation, parameter }) => {
      expect(parameter).toBe('$expand')
      expect((await ask(operation, '$expand=owners')).status).toBe(400)
    },
  )

  test('is looked at for every collection', () => {
    expect(new Set(declared.map(({ operation }) => operation)).size).toBeGreaterThan(60)
    expect(Object.keys(declaredUpstreamOnly).filter((operation) => !sliceOperations.has(operation))).toEqual(
      [],
    )
  })
})

async function ask(operation: OperationId, query: string) {
  const { as = 'application-admin', ...one } = cases[operation] ?? {}
  const throughApplication = operation.endsWith('.app')
  const place = openPlace({
    version: versionOf(operation),
    throughApplication,
    usual: as,
    signingKeys: () => signingKeys,
  })
  await one.prepare?.(place)
  return place.call('GET', `${operations[operation].path}?${query}`, undefined, {
    headers: { ConsistencyLevel: 'eventual' },
  })
}

/** What a resource is known by, where that is no id. */
const keys: Readonly<Record<string, string>> = { secrets: 'key', objectConnections: 'objectId' }

/** What to ask for with a parameter: for `$expand`, everything that the row of the resource names. */
function valuesOf(operation: OperationId, parameter: string): readonly string[] {
  const key =
    keys[
      operation
        .replace(/\.app$/, '')
        .split('.')
        .at(-2) ?? ''
    ] ?? 'id'
  const values: Readonly<Record<string, readonly string[]>> = {
    $top: ['1'],
    $skip: ['1'],
    $count: ['true'],
    $search: ['"displayName:a"'],
    $filter: [`${filterable(operation) ?? key} eq 'a'`],
    $orderby: [sortable(operation) ?? key],
    $select: [key],
    $expand: queries[resourceOf(operation)].expand,
  }
  return values[parameter] ?? []
}

/** A text that may be compared, where the key may not. */
function filterable(operation: OperationId): string | undefined {
  const { filter } = queries[resourceOf(operation)]
  const names = Object.keys(filter).filter((name) => operators[filter[name] ?? '']?.plain.includes('eq'))
  return names.includes('*') ? undefined : names.find((name) => name.endsWith('isplayName'))
}

/** What may be sorted by without more ado. */
function sortable(operation: OperationId): string | undefined {
  const { orderby, orderbyAdvanced = [] } = queries[resourceOf(operation)]
  if (orderby === 'every' || orderby.length + orderbyAdvanced.length === 0) return undefined
  return orderby[0] ?? `${orderbyAdvanced[0]}&$count=true`
}

/** The row of an operation: `servicePrincipals` of `servicePrincipals.getByAppId`. */
function resourceOf(operation: OperationId): ResourceName {
  const name = operation.replace(/\.app$/, '').replace(/\.(list|listRef|get|getByAppId|count|delta)$/, '')
  const others: Readonly<Record<string, ResourceName>> = {
    me: 'users',
  }
  const known = Object.keys(queries) as ResourceName[]
  const found = others[name] ?? known.findLast((one) => name === one || name.endsWith(`.${one}`))
  if (!found) throw new Error(`There is no row for ${operation}.`)
  return found
}

/** The OData parameters of an operation, by their names on the wire. */
function parametersOf(operation: OperationId): string[] {
  const parameters: SliceNode[] = sliceOperations.get(operation).parameters ?? []
  return parameters
    .map(({ $ref, ...inline }) => ($ref ? slice.components.parameters[$ref.split('/').at(-1)] : inline))
    .filter((parameter) => parameter.in === 'query' && parameter.name.startsWith('$'))
    .map(({ name }) => name)
}
