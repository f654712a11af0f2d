import { describe, expect, test } from 'vitest'
import { type Call, connect } from '../connect.js'
import { openGraph, signInUser } from './callers.js'

// docs/discoveries/directory-links.md
const adele = 'dddddddd-0000-4000-8000-000000000011'
const miriam = 'dddddddd-0000-4000-8000-000000000012'
const owner = 'dddddddd-0000-4000-8000-000000000006'
const missing = 'dddddddd-0000-4000-8000-00000000ffff'
const sales = '99999999-0000-4000-8000-000000000001'
const to = (id: string, set = 'users') => ({ '@odata.id': `https://graph.microsoft.com/v1.0/${set}/${id}` })
const bound = (id: string) => ({ 'manager@odata.bind': `https://graph.microsoft.com/v1.0/users/${id}` })
const idsOf = (value: { id: string }[]) => value.map(({ id }) => id)

// The text of microsoftgraph/entra-powershell#237.
const none = {
  status: 404,
  body: {
    error: {
      code: 'Request_ResourceNotFound',
      message:
        "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
    },
  },
}

const lynne = {
  accountEnabled: true,
  displayName: 'Lynne Robbins',
  mailNickname: 'lynne',
  userPrincipalName: 'lynne@contoso.example',
  passwordProfile: { password: 'not-a-password-of-lynne' },
}

const open = async () => connect(openGraph(), 'application-admin')

/** Adele reports to Miriam, and Miriam to the owner. */
async function openChain(): Promise<Call> {
  const call = await open()
  expect((await call('PUT', `/users/${adele}/manager/$ref`, to(miriam))).status).toBe(204)
  expect((await call('PUT', `/users/${miriam}/manager/$ref`, to(owner))).status).toBe(204)
  return call
}

describe.each(['v1.0', 'beta'])('the manager of a user, on %s', (version) => {
  const users = `/${version}/users`

  test('is not there until one is assigned, and again when it is removed', async () => {
    const call = await open()
    expect(await call('GET', `${users}/${adele}/manager`)).toMatchObject(none)
    expect((await call('PUT', `${users}/adele@contoso.example/manager/$ref`, to(miriam))).status).toBe(204)
    const { status, body } = await call('GET', `${users}/${adele}/manager`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ '@odata.type': '#microsoft.graph.user', id: miriam })
    expect(body['@odata.context']).toMatch(/\$metadata#directoryObjects\/\$entity$/)
    expect((await call('DELETE', `${users}/${adele}/manager/$ref`)).status).toBe(204)
    expect(await call('GET', `${users}/${adele}/manager`)).toMatchObject(none)
    expect(await call('DELETE', `${users}/${adele}/manager/$ref`)).toMatchObject(none)
  })

  test('is replaced by another', async () => {
    const call = await openChain()
    await call('PUT', `${users}/${adele}/manager/$ref`, to(owner))
    expect((await call('GET', `${users}/${adele}/manager`)).body.id).toBe(owner)
    expect((await call('GET', `${users}/${miriam}/directReports`)).body.value).toEqual([])
    const { body } = await call('GET', `${users}/${owner}/directReports`)
    expect(idsOf(body.value).sort()).toEqual([adele, miriam])
  })

  test('may be named by the user that is created or changed', async () => {
    const call = await open()
    const created = await call('POST', users, { ...lynne, ...bound(miriam) })
    expect(created.status).toBe(201)
    const { id } = created.body
    expect((await call('GET', `${users}/${id}/manager`)).body.id).toBe(miriam)
    expect((await call('PATCH', `${users}/${id}`, bound(owner))).status).toBe(204)
    expect((await call('GET', `${users}/${id}/manager`)).body.id).toBe(owner)
    expect((await call('PATCH', `${users}/${id}`, { jobTitle: 'Buyer' })).status).toBe(204)
    expect((await call('GET', `${users}/${id}/manager`)).body.id).toBe(owner)
  })

  test('is expanded on the user, and on every user of the list that has one', async () => {
    const call = await openChain()
    const one = await call('GET', `${users}/${adele}?$select=id&$expand=manager($select=id,displayName)`)
    expect(one.body).toMatchObject({ id: adele, manager: { id: miriam, displayName: 'Miriam Graham' } })
    expect(one.body.manager).not.toHaveProperty('userPrincipalName')
    const { value } = (await call('GET', `${users}?$expand=manager`)).body
    const found = (id: string) => value.find((user: { id: string }) => user.id === id)
    expect(found(adele).manager.id).toBe(miriam)
    expect(found(miriam).manager.id).toBe(owner)
    expect(found(owner)).not.toHaveProperty('manager')
  })
})

describe('the chain of managers', () => {
  // Example 2 of api-reference/v1.0/api/user-list-manager.md@03c7b71: the last one shows no manager.
  const documented = 'manager($levels=max;$select=id,displayName)'
  const adeles = `/users/${adele}`

  test('is expanded as in the documented example', async () => {
    const call = await openChain()
    const path = `${adeles}?$expand=${documented}&$select=id,displayName&$count=true`
    const { status, body } = await call('GET', path, undefined, { ConsistencyLevel: 'eventual' })
    const type = '#microsoft.graph.user'
    expect([status, body]).toEqual([
      200,
      {
        '@odata.context': expect.any(String),
        id: adele,
        displayName: 'Adele Vance',
        manager: {
          '@odata.type': type,
          id: miriam,
          displayName: 'Miriam Graham',
          manager: { '@odata.type': type, id: owner, displayName: 'owner' },
        },
      },
    ])
  })

  test.each([
    ['manager($levels=1)', undefined],
    ['manager($levels=2)', owner],
  ])('goes as far as it is asked to: %s', async (term, last) => {
    const call = await openChain()
    const { body } = await call('GET', `${adeles}?$expand=${term}`)
    expect(body.manager.id).toBe(miriam)
    expect(body.manager.manager?.id).toBe(last)
  })

  test('ends where it comes back to who was met', async () => {
    const call = await openChain()
    await call('PUT', `/users/${owner}/manager/$ref`, to(adele))
    const { body } = await call('GET', `${adeles}?$select=id&$expand=manager($levels=max;$select=id)`)
    expect(body.manager.manager.manager).toEqual({ '@odata.type': '#microsoft.graph.user', id: adele })
  })

  // The text of microsoft-graph-docs#18615.
  test('is refused of a list', async () => {
    const call = await openChain()
    expect(await call('GET', `/users?$expand=${documented}`)).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'Request_UnsupportedQuery',
          message:
            "Transitive manager's list is only supported on a single user, send the $expand request on /users/{id} endpoint",
        },
      },
    })
  })

  test.each([
    'manager($levels=0)',
    'manager($levels=1001)',
    'manager($levels=x)',
    'directReports($levels=2)',
  ])('is not asked for by %s', async (term) => {
    const { status, body } = await (await openChain())('GET', `${adeles}?$expand=${term}`)
    expect([status, body.error.code]).toEqual([400, 'BadRequest'])
  })
})

describe('a manager who cannot be', () => {
  test.each([
    ['nobody', to(missing), 404],
    ['a group', to(sales, 'groups'), 400],
    ['no reference', {}, 400],
  ])('%s', async (_what, reference, status) => {
    const call = await open()
    expect((await call('PUT', `/users/${adele}/manager/$ref`, reference)).status).toBe(status)
    expect(await call('GET', `/users/${adele}/manager`)).toMatchObject(none)
  })

  // learn.microsoft.com/answers/questions/982891
  test('is one that is named by id alone', async () => {
    expect(await (await open())('POST', '/users', { ...lynne, manager: miriam })).toMatchObject({
      status: 400,
      body: {
        error: { message: 'Property manager in payload has a value that does not match schema.' },
      },
    })
  })

  test('leaves the user as it was, or unmade', async () => {
    const call = await open()
    const change = { jobTitle: 'Buyer', ...bound(missing) }
    expect((await call('PATCH', `/users/${adele}`, change)).status).toBe(404)
    expect((await call('GET', `/users/${adele}`)).body.jobTitle).toBeNull()
    expect((await call('POST', '/users', { ...lynne, ...bound(missing) })).status).toBe(404)
    expect((await call('GET', '/users/lynne@contoso.example')).status).toBe(404)
  })
})

describe('a deleted user', () => {
  test('is nobody’s manager and has none', async () => {
    const call = await openChain()
    await call('DELETE', `/users/${miriam}`)
    expect(await call('GET', `/users/${adele}/manager`)).toMatchObject(none)
    expect((await call('GET', `/users/${owner}/directReports`)).body.value).toEqual([])
  })

  test('comes back with both, but for who has another manager meanwhile', async () => {
    const call = await openChain()
    await call('DELETE', `/users/${miriam}`)
    await call('POST', `/directory/deletedItems/${miriam}/restore`)
    expect((await call('GET', `/users/${adele}/manager`)).body.id).toBe(miriam)
    expect((await call('GET', `/users/${miriam}/manager`)).body.id).toBe(owner)
    await call('DELETE', `/users/${miriam}`)
    await call('PUT', `/users/${adele}/manager/$ref`, to(owner))
    await call('POST', `/directory/deletedItems/${miriam}/restore`)
    expect((await call('GET', `/users/${adele}/manager`)).body.id).toBe(owner)
  })
})

test('people read their own direct reports and manager, and nobody assigns one without a role', async () => {
  const { call } = await signInUser(openGraph(), 'adele')
  expect((await call('GET', `/users/${adele}/directReports`)).status).toBe(200)
  expect((await call('PUT', `/users/${adele}/manager/$ref`, to(miriam))).status).toBe(403)
})

describe('the signed-in user', () => {
  test('has a manager and reports, as it has by its id', async () => {
    const graph = openGraph()
    const admin = await connect(graph, 'application-admin')
    const { call } = await signInUser(graph, 'global-administrator')
    const { id } = (await call('GET', '/me')).body
    expect(await call('GET', '/me/manager')).toMatchObject(none)
    await admin('PUT', `/users/${id}/manager/$ref`, to(miriam))
    await admin('PUT', `/users/${adele}/manager/$ref`, to(id))
    const own = await call('GET', '/me/manager?$select=id,displayName')
    expect(own.body).toEqual((await call('GET', `/users/${id}/manager?$select=id,displayName`)).body)
    const reports = await call('GET', '/me/directReports?$select=id')
    expect(reports.body.value).toMatchObject([{ '@odata.type': '#microsoft.graph.user', id: adele }])
  })

  test.each(['manager', 'directReports'])('is nobody to an application: %s', async (path) => {
    const { status, body } = await (await open())('GET', `/me/${path}`)
    expect([status, body.error.message]).toEqual([
      400,
      '/me request is only valid with delegated authentication flow.',
    ])
  })
})

// OData JSON 4.01, 14: an entity reference.
test('a manager is read as a reference', async () => {
  const call = await open()
  expect(await call('GET', `/users/${adele}/manager/$ref`)).toMatchObject(none)
  await call('PUT', `/users/${adele}/manager/$ref`, to(miriam))
  expect((await call('GET', `/users/${adele}/manager/$ref`)).body).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#$ref',
    '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${miriam}`,
  })
})
