import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph } from '../directory/callers.js'

// docs/discoveries/queries.md
const eventual = { ConsistencyLevel: 'eventual' }
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const someId = 'dddddddd-0000-4000-8000-000000000011'
const assigned = `/servicePrincipals/${target}/appRoleAssignedTo`

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const call = await connect(openGraph(), 'application-admin')
  return call('GET', path, undefined, headers)
}
const refusal = async (path: string, headers?: Record<string, string>) => {
  const { status, body } = await ask(path, headers)
  return [status, body.error?.code, body.error?.message]
}

describe('app role assignments', () => {
  test.each([
    ["startswith(principalType,'U')", 'principalType: System.String'],
    ["principalType eq 'User'", 'principalType: System.String'],
    [`appRoleId eq ${someId}`, 'appRoleId: System.Guid'],
    ["resourceDisplayName eq 'x'", 'resourceDisplayName: System.String'],
    ['createdDateTime gt 2026-01-01', 'createdDateTime: System.DateTimeOffset'],
    ["endswith(principalDisplayName,'x')", 'principalDisplayName: System.String'],
  ])('are not filtered by %s', async (filter, told) => {
    for (const path of [assigned, `/servicePrincipals/${target}/appRoleAssignments`]) {
      const expected = [400, 'Request_BadRequest', `Invalid filter clause ${told}`]
      expect(await refusal(`${path}?$filter=${filter}`)).toEqual(expected)
      expect(await refusal(`${path}?$filter=${filter}&$count=true`, eventual)).toEqual(expected)
    }
  })

  test('are not found by principal from the side of the resource', async () => {
    expect(await refusal(`${assigned}?$filter=principalId eq ${someId}`)).toEqual([
      400,
      'Request_BadRequest',
      'Links to EntitlementGrant are not supported between specified entities.',
    ])
  })

  test.each(['principalId', 'appRoleId', 'resourceId'])('want %s without quotes', async (name) => {
    const [status, code, message] = await refusal(`${assigned}?$filter=${name} eq '${someId}'`)
    expect([status, code]).toEqual([400, 'BadRequest'])
    expect(message).toContain("Found operand types 'Edm.Guid' and 'Edm.String' for operator kind 'Equal'.")
  })

  test.each([
    "principalDisplayName eq 'Sales'",
    "startswith(principalDisplayName,'Sal')",
    `resourceId eq ${target}`,
  ])('are filtered by %s', async (filter) => {
    expect((await ask(`${assigned}?$filter=${filter}`)).body.value).toHaveLength(1)
  })

  test('take $search and mind it not', async () => {
    for (const headers of [{}, eventual]) {
      const { status, body } = await ask(`${assigned}?$search="principalDisplayName:nobody"`, headers)
      expect([status, body.value.length]).toEqual([200, 1])
    }
  })
})

describe('what is for advanced queries only', () => {
  const unsupported = (text: string) => [400, 'Request_UnsupportedQuery', text]
  const clause = (property: string, resource: string) =>
    `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resource}'.`
  const operator = "Unsupported property filter clause operator 'NotEqualsMatch'."
  const endsWith =
    "Operator 'endsWith' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information"

  test.each([
    ['/users', 'accountEnabled ne true', operator],
    ['/users', "userType ne 'Guest' and mobilePhone ne null", operator],
    ['/servicePrincipals', 'appRoleAssignmentRequired ne false', operator],
    ['/users', 'companyName ne null', "Filter operator 'NotEqualsMatch' is not supported."],
    [
      '/servicePrincipals',
      'appRoleAssignmentRequired eq true',
      clause('appRoleAssignmentRequired', 'ServicePrincipal'),
    ],
    ['/users', "companyName eq 'Contoso'", clause('companyName', 'User')],
    ['/users', "startswith(mobilePhone,'25478')", clause('mobilePhone', 'User')],
    ['/users', "endsWith(userPrincipalName,'@contoso.example')", endsWith],
  ])('%s?$filter=%s', async (path, filter, told) => {
    expect(await refusal(`${path}?$filter=${filter}`)).toEqual(unsupported(told))
    expect(await refusal(`${path}?$filter=${filter}&$count=true`)).toEqual(unsupported(told))
    expect(await refusal(`${path}?$filter=${filter}`, eventual)).toEqual(unsupported(told))
    expect((await ask(`${path}?$filter=${filter}&$count=true`, eventual)).status).toBe(200)
  })

  test.each([
    ['/groups', 'createdDateTime ge 2021-11-01', clause('createdDateTime', 'Group')],
    ['/users', "endswith(displayName,'Vance')", clause('displayName', 'User')],
    [
      '/servicePrincipals',
      "startswith(applicationTemplateId,'a')",
      clause('applicationTemplateId', 'ServicePrincipal'),
    ],
  ])('and not even for them: %s?$filter=%s', async (path, filter, told) => {
    expect(await refusal(`${path}?$filter=${filter}&$count=true`, eventual)).toEqual(unsupported(told))
  })

  test.each([
    ['/applications', 'displayName'],
    ['/servicePrincipals', 'displayName desc'],
    ['/users', 'createdDateTime'],
  ])('%s?$orderby=%s', async (path, order) => {
    const sorting = unsupported('Sorting not supported for current query.')
    expect(await refusal(`${path}?$orderby=${order}`)).toEqual(sorting)
    expect(await refusal(`${path}?$orderby=${order}&$count=true`)).toEqual(sorting)
    expect((await ask(`${path}?$orderby=${order}&$count=true`, eventual)).status).toBe(200)
  })

  test.each([
    '/users?$orderby=displayName',
    '/users?$orderby=userPrincipalName desc',
    '/groups?$orderby=displayName',
  ])('and what is not: %s', async (path) => expect((await ask(path)).status).toBe(200))
})

describe('templates of the gallery', () => {
  test.each(["id eq 'x'", "publisher eq 'x'", "contains(description,'x')"])(
    'are not filtered by %s',
    async (filter) => expect((await refusal(`/applicationTemplates?$filter=${filter}`))[0]).toBe(400),
  )

  test('are filtered by name and category, with case', async () => {
    const found = async (filter: string) =>
      (await ask(`/applicationTemplates?$filter=${filter}`)).body.value.length
    expect(await found("contains(displayName, 'AWS')")).toBeGreaterThan(0)
    expect(await found("contains(displayName, 'aws')")).toBe(0)
    expect(await found("categories/any(c:contains(c, 'myCategory'))")).toBe(0)
  })
})
