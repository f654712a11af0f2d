import { describe, expect, test } from 'vitest'
import { applyQuery, type Collection, countMatches } from './apply-query.js'
import type { StructuredType } from './entity-type.js'
import type { Items } from './items.js'
import type { Resource } from './queried-resource.js'
import { selectOne } from './select-one.js'

const type: StructuredType = {
  name: 'microsoft.graph.servicePrincipal',
  properties: {
    id: 'Edm.String',
    appId: 'Edm.String',
    displayName: 'Edm.String',
    createdDateTime: 'Edm.DateTimeOffset',
    notes: 'Edm.String',
    tags: { collection: 'Edm.String' },
    info: { complex: { name: 'microsoft.graph.informationalUrl', properties: {} } },
  },
  navigation: ['owners', 'synchronization'],
}
const always = ['eq', 'gt', 'ge', 'lt', 'le', 'in', 'startswith', 'any', 'all']
const others = ['ne', 'not', 'endswith', 'contains']
const resource: Resource = {
  type,
  name: 'ServicePrincipal',
  directory: false,
  select: 'every',
  orderby: 'every',
  expand: ['owners'],
  search: [],
  operatorsOf: () => ({ plain: new Set([...always, ...others]), advanced: new Set() }),
}
const ofTheDirectory: Resource = {
  ...resource,
  directory: true,
  search: ['displayName'],
  operatorsOf: ([first]) =>
    first === 'notes'
      ? { plain: new Set(['eq']), advanced: new Set() }
      : { plain: new Set(always), advanced: new Set(['ne', 'not', 'endswith']) },
}
const items = [
  { id: '1', appId: 'a', displayName: 'Contoso HR', createdDateTime: '2026-01-02T00:00:00Z', tags: ['Prod'] },
  { id: '2', appId: 'b', displayName: 'R+D', createdDateTime: '2026-01-01T00:00:00Z', tags: [] },
  { id: '3', appId: 'c', displayName: 'Workday to Entra', createdDateTime: '2026-01-03T00:00:00Z', tags: [] },
]
const plain: Collection = {
  resource,
  root: 'http://localhost/v1.0',
  path: 'servicePrincipals',
  context: 'servicePrincipals',
  expand: { owners: ({ id }) => [{ id: `owner of ${id}` }] },
}
const directory = (consistencyLevel: string | null): Collection => ({
  ...plain,
  resource: ofTheDirectory,
  consistencyLevel,
})
const eventual = directory('eventual')
const strong = directory(null)

const ask = (query: string, collection = plain) => applyQuery(items, new URLSearchParams(query), collection)
const idsOf = (query: string, collection?: Collection) => ask(query, collection).value.map(({ id }) => id)
const refusal = (query: string, collection?: Collection) => {
  try {
    return ask(query, collection)
  } catch (error) {
    return error
  }
}

describe('a collection', () => {
  test('answers everything to no query', () => {
    expect(ask('')).toEqual({
      '@odata.context': 'http://localhost/v1.0/$metadata#servicePrincipals',
      value: items,
    })
  })

  test.each([
    ['$filter=appId eq %27b%27', ['2']],
    ['%24filter=appId+eq+%27b%27', ['2']],
    ['$filter=displayName eq %27R%2BD%27', ['2']],
    // A bare plus is a blank, as the service reads it too.
    ['$filter=displayName eq %27R+D%27', []],
    ['filter=appId eq %27b%27', ['2']],
    ['$Filter=appId eq %27b%27', ['2']],
    ['$orderby=displayName desc', ['3', '2', '1']],
    ['$orderby=createdDateTime', ['2', '1', '3']],
    ['$orderby=notes,displayName desc', ['3', '2', '1']],
    ['$skip=1', ['2', '3']],
    ['$top=2', ['1', '2']],
    ['$top=2&$skip=2', ['3']],
    ['api-version=2.0&custom=1', ['1', '2', '3']],
    ['$filter=&$select=', ['1', '2', '3']],
  ])('answers %s', (query, ids) => {
    expect(idsOf(query)).toEqual(ids)
  })

  test('shows what is selected, and null for what is not filled', () => {
    expect(ask('$select=id,displayname, notes&$top=1')).toMatchObject({
      '@odata.context': 'http://localhost/v1.0/$metadata#servicePrincipals(id,displayName,notes)',
      value: [{ id: '1', displayName: 'Contoso HR', notes: null }],
    })
    expect(Object.keys(ask('$select=id&$top=1').value[0] ?? {})).toEqual(['id'])
  })

  test('takes a navigation property for selected and shows it when it is expanded', () => {
    expect(ask('$select=id,synchronization&$top=1').value).toEqual([{ id: '1' }])
  })

  test('takes only what its row names', () => {
    const narrow = { ...plain, resource: { ...resource, select: ['id'], orderby: ['displayName'] } }
    expect(idsOf('$select=id&$orderby=displayName desc', narrow)).toEqual(['3', '2', '1'])
    expect(refusal('$select=notes', narrow)).toMatchObject({
      code: 'BadRequest',
      message:
        "Parsing OData Select and Expand failed: The property 'notes' cannot be used in the $select query option.",
    })
    expect(refusal('$orderby=appId', narrow)).toMatchObject({ code: 'Request_UnsupportedQuery' })
  })

  test('expands beside what is selected', () => {
    expect(ask('$select=appId&$expand=owners&$top=1').value).toEqual([
      { appId: 'a', owners: [{ id: 'owner of 1' }] },
    ])
  })

  test('counts before it pages', () => {
    expect(ask('$count=true&$top=1&$filter=id ne %271%27')).toMatchObject({
      '@odata.count': 2,
      value: [{ id: '2' }],
    })
    expect(ask('$count=false')).not.toHaveProperty('@odata.count')
  })

  test('asks an index and no other item', () => {
    const unread: Items = {
      [Symbol.iterator]() {
        throw new Error('The items were read.')
      },
      matching: (property, values) => {
        const found = items.filter(({ appId }) => values.includes(appId))
        return property === 'appId' ? Object.assign(found, { atMost: found.length }) : undefined
      },
    }
    const find = (query: string) => applyQuery(unread, new URLSearchParams(query), plain).value
    expect(find("$filter=appId eq 'c'")).toEqual([items[2]])
    expect(find("$filter=appId eq 'z'")).toEqual([])
    expect(() => find("$filter=displayName eq 'c'")).toThrow('The items were read.')
  })

  test('reads no more items than the page needs', () => {
    let read = 0
    function* endless() {
      for (;;) yield { id: String(read++) }
    }
    expect(applyQuery(endless(), new URLSearchParams('$top=3'), plain).value).toHaveLength(3)
    expect(read).toBe(4)
  })

  test('of more than a hundred items comes in pages', () => {
    const many = Array.from({ length: 101 }, (_, id) => ({ id: String(id) }))
    const body = applyQuery(many, new URLSearchParams(), plain)
    expect(body.value).toHaveLength(100)
    expect(body['@odata.nextLink']).toBeDefined()
  })
})

describe('a page', () => {
  const follow = (link: string) => ask(new URL(link).search.slice(1))

  test('links to the next one with the same query', () => {
    const link = ask('$top=1&$filter=id ne %272%27&$select=id')['@odata.nextLink'] ?? ''
    expect(link).toMatch(
      /^http:\/\/localhost\/v1\.0\/servicePrincipals\?\$top=1&\$filter=id%20ne%20'2'&\$select=id&\$skiptoken=[\w-]+$/,
    )
    const next = follow(link)
    expect(next.value).toEqual([{ id: '3' }])
    expect(next).not.toHaveProperty('@odata.nextLink')
  })

  test('goes on after what was skipped', () => {
    const next = follow(ask('$top=1&$skip=1')['@odata.nextLink'] ?? '')
    expect(next.value).toEqual([items[2]])
  })

  test('is counted only the first time', () => {
    const first = ask('$top=2&$count=true')
    expect(first['@odata.count']).toBe(3)
    expect(follow(first['@odata.nextLink'] ?? '')).not.toHaveProperty('@odata.count')
  })

  test('is of the query that made its link, and of no other', () => {
    const link = ask("$top=1&$filter=id ne '2'&$orderby=id")['@odata.nextLink'] ?? ''
    const token = new URL(link).searchParams.get('$skiptoken')
    const invalid = {
      status: 400,
      code: 'Request_UnsupportedQuery',
      message: 'Unable to execute query; invalid page token specified.',
    }
    for (const query of ['', "$filter=id ne '1'&$orderby=id", "$filter=id ne '2'", '$orderby=id']) {
      expect(refusal(`$top=1&$skiptoken=${token}&${query}`)).toMatchObject(invalid)
    }
    const same = `$skiptoken=${token}&$filter=id ne '2'&$orderby=id`
    for (const elsewhere of [{ path: 'applications' }, { root: 'http://localhost/beta' }]) {
      expect(refusal(same, { ...plain, ...elsewhere })).toMatchObject(invalid)
    }
    expect(idsOf(`${same}&$top=5&$select=id`)).toEqual(['3'])
    expect(idsOf(same, { ...plain, root: 'https://graph.microsoft.com/v1.0' })).toEqual(['3'])
  })

  test.each([
    '$top=1&$count=true',
    "$top=1&$count=true&$filter=id ne '9'",
    "$top=1&$count=true&$filter=endswith(displayName,'r') or startswith(displayName,'')",
    '$top=1&$search="displayName:c" OR "displayName:r"',
  ])('of the advanced query %s wants the header again', (query) => {
    const link = ask(query, eventual)['@odata.nextLink'] ?? ''
    const next = new URL(link).search.slice(1)
    expect(refusal(next, strong)).toMatchObject({
      status: 400,
      code: 'Request_UnsupportedQuery',
      message: 'Unable to execute query; invalid page token specified.',
    })
    expect(idsOf(next, eventual)).toHaveLength(1)
  })

  test('of a plain query is not of its advanced twin', () => {
    const link = ask('$top=1', strong)['@odata.nextLink'] ?? ''
    expect(refusal(new URL(link).search.slice(1), eventual)).toMatchObject({
      code: 'Request_UnsupportedQuery',
    })
    expect(idsOf(new URL(link).search.slice(1), strong)).toHaveLength(1)
  })

  test.each(['x', 'bW9jay1ncmFwaDotMQ', 'bW9jay1ncmFwaDo', '%00', 'Mg=='])(
    'cannot be asked for with the token %s',
    (token) => {
      expect(refusal(`$skiptoken=${token}`)).toMatchObject({
        status: 400,
        code: 'Directory_ExpiredPageToken',
      })
    },
  )
})

describe('a query is refused', () => {
  test.each([
    ['$foo=1', "The query option '$foo' is not supported."],
    ['$__proto__=1', "The query option '$__proto__' is not supported."],
    ['$top=-1', "Invalid value '-1' for $top query option found."],
    ['$top=ten', "Invalid value 'ten' for $top query option found."],
    ['$skip=', "Invalid value '' for $skip query option found."],
    ['$count=yes', "Invalid value 'yes' for $count query option found."],
    ['$filter=id eq %271%27&$filter=id eq %272%27', "Query option '$filter' was specified more than once"],
    ['$search="displayName:x"', "Query option 'Search' is not allowed."],
    ['$filter=appId eq', "Invalid filter clause: Syntax error at position 8 in 'appId eq'."],
    [
      '$filter=name eq %27x%27',
      "Could not find a property named 'name' on type 'microsoft.graph.servicePrincipal'.",
    ],
    [
      '$select=name',
      "Parsing OData Select and Expand failed: Could not find a property named 'name' on type 'microsoft.graph.servicePrincipal'.",
    ],
    [
      '$expand=members',
      "Parsing OData Select and Expand failed: Could not find a property named 'members' on type 'microsoft.graph.servicePrincipal'.",
    ],
    [
      '$expand=toString',
      "Could not find a property named 'toString' on type 'microsoft.graph.servicePrincipal'.",
    ],
    [
      '$expand=owners($filter=id eq 1)',
      "Term 'owners($filter=id eq 1)' is not valid in a $select or $expand expression.",
    ],
    ['$orderby=name', "Could not find a property named 'name' on type 'microsoft.graph.servicePrincipal'."],
    [
      '$expand=synchronization',
      "Parsing OData Select and Expand failed: The property 'synchronization' cannot be used in the $expand query option.",
    ],
    ['$orderby=id up', "Syntax error at position 0 in 'id up'."],
  ])('%s', (query, message) => {
    const error = refusal(query)
    expect(error).toMatchObject({ status: 400, code: 'BadRequest' })
    expect((error as Error).message).toContain(message)
  })

  test.each([
    ['$top=0', "Invalid page size specified: '0'. Must be between 1 and 999 inclusive."],
    ['$top=1000', "Invalid page size specified: '1000'. Must be between 1 and 999 inclusive."],
    ['$orderby=tags', 'Sorting not supported for current query.'],
  ])('%s, as unsupported', (query, message) => {
    expect(refusal(query)).toMatchObject({ status: 400, code: 'Request_UnsupportedQuery', message })
  })
})

describe('directory objects', () => {
  const unsupported = 'Request_UnsupportedQuery'
  test.each([
    ['$skip=1', 'Request_BadRequest', "'$skip' is not supported by the service."],
    [
      '$search="displayName:x"',
      unsupported,
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    ],
    ['$filter=id ne %271%27', unsupported, "Unsupported property filter clause operator 'NotEqualsMatch'."],
    [
      '$filter=not(id eq %271%27)',
      unsupported,
      "Unsupported property filter clause operator 'NotEqualsMatch'.",
    ],
    [
      '$filter=id eq %271%27 or tags/any(t:t ne %27x%27)',
      unsupported,
      "Unsupported property filter clause operator 'NotEqualsMatch'.",
    ],
    [
      '$filter=endswith(displayName,%27R%27)',
      unsupported,
      "Operator 'endsWith' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information",
    ],
    ['$filter=id ne null', unsupported, "Filter operator 'NotEqualsMatch' is not supported."],
    [
      '$filter=startswith(displayName,%27R%27)&$orderby=id',
      unsupported,
      'Sorting not supported for current query.',
    ],
    [
      '$filter=contains(displayName,%27R%27)',
      unsupported,
      "Unsupported or invalid query filter clause specified for property 'displayName' of resource 'ServicePrincipal'.",
    ],
  ])('refuse %s', (query, code, message) => {
    expect(refusal(query, strong)).toMatchObject({ status: 400, code, message })
    expect(refusal(`${query}&$count=true`, strong)).toMatchObject({ status: 400, code, message })
  })

  test.each([
    ['$filter=id ne %271%27&$count=true', ['2', '3']],
    ['$filter=not(id eq %271%27)&$count=true', ['2', '3']],
    ['$filter=endswith(displayName,%27hr%27)&$count=true', ['1']],
    ['$filter=startswith(displayName,%27R%27)&$orderby=id&$count=true', ['2']],
    ['$search="displayName:ent"', ['3']],
  ])('answer the advanced query %s', (query, ids) => {
    expect(idsOf(query, eventual)).toEqual(ids)
  })

  test('refuse ne when the header comes without $count', () => {
    expect(refusal('$filter=id ne %271%27', eventual)).toMatchObject({ code: unsupported })
  })

  test('are counted with the header, and silently not without it', () => {
    expect(ask('$count=true', eventual)['@odata.count']).toBe(3)
    expect(ask('$count=true', strong)).not.toHaveProperty('@odata.count')
  })
})

describe('a single object', () => {
  const single = { ...plain, context: 'servicePrincipals' }
  const get = (query: string) => selectOne(items[0] ?? {}, new URLSearchParams(query), single)

  test('says so in its context', () => {
    expect(get('')).toEqual({
      '@odata.context': 'http://localhost/v1.0/$metadata#servicePrincipals/$entity',
      ...items[0],
    })
    expect(get('$select=id')).toEqual({
      '@odata.context': 'http://localhost/v1.0/$metadata#servicePrincipals(id)/$entity',
      id: '1',
    })
  })

  test.each(['$filter=id eq %271%27', '$top=1', '$count=true'])('refuses %s', (query) => {
    expect(() => get(query)).toThrow('is not allowed.')
  })
})

describe('a count', () => {
  const count = (query: string) => countMatches(items, new URLSearchParams(query), resource)

  test('is of all items, or of those a filter leaves', () => {
    expect(count('')).toBe(3)
    expect(count("$filter=id in ('1','3')")).toBe(2)
  })

  test('takes no other option', () => {
    expect(() => count('$top=1')).toThrow("Query option 'Top' is not allowed.")
  })
})
