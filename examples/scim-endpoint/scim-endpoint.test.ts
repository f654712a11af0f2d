import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkScim, failedChecks } from '@graph-sync/mock-graph/scim'
import { mockProvisioning, target, user } from '@graph-sync/provisioning/testing'
import { serve } from '@hono/node-server'
import { expect, test } from 'vitest'
import { createScimEndpoint } from './scim-endpoint.ts'

const token = 'secret-of-the-example'
const commands = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))

const administrator = user(
  'Synchronization.ReadWrite.All',
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'User.ReadWrite.All',
  { directoryRoles: ['Global Administrator'] },
)

/** The endpoint on a free port, and a fake Entra that provisions into it as one job of an application that ada is assigned to. */
async function open() {
  const { app, directory } = createScimEndpoint(token)
  const listening = Promise.withResolvers<string>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
    listening.resolve(`http://127.0.0.1:${port}`),
  )
  const url = await listening.promise
  const graph = await mockProvisioning({
    as: administrator,
    provisionInto: { url, token },
    users: [{ name: 'ada', displayName: 'Ada Lindqvist', details: { department: 'Harbour' } }],
  })
  const job = await graph.provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
  const call = async (method: string, path: string, body?: object): Promise<Record<string, string>> => {
    const response = await graph.fake.fetch(
      new Request(`https://graph.microsoft.com/v1.0${path}`, {
        method,
        headers: { authorization: `Bearer ${await graph.token()}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    expect(response.ok, text).toBe(true)
    return text === '' ? {} : JSON.parse(text)
  }
  return {
    ...{ url, graph, job, directory, call },
    users: () => [...directory.Users.values()],
    async [Symbol.asyncDispose]() {
      await graph[Symbol.asyncDispose]()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

test('a person is hired, renamed, moved out of scope, assigned again, deleted, restored and purged', async () => {
  await using endpoint = await open()
  const { graph, job, call, users } = endpoint
  await job.startAndWait()
  expect(users()).toMatchObject([{ displayName: 'Ada Lindqvist', active: true }])

  // Hired.
  const dale = await call('POST', '/users', {
    ...{ displayName: 'Dale Voss', accountEnabled: true, mailNickname: 'dale' },
    userPrincipalName: 'dale@mock.example',
    passwordProfile: { password: 'not-a-secret-4417' },
  })
  const assign = () =>
    call('POST', `/servicePrincipals/${target}/appRoleAssignedTo`, {
      ...{ principalId: dale.id, resourceId: target, appRoleId: '00000000-0000-0000-0000-000000000000' },
    })
  const assignment = await assign()
  const sentNext = async () => {
    const before = graph.exchanges.list({ object: dale.id ?? '' }).length
    await graph.nextCycle()
    return graph.exchanges
      .list({ object: dale.id ?? '' })
      .slice(before)
      .map(({ request, answer }) => `${request.method} ${answer?.status}`)
  }
  expect(await sentNext()).toEqual(['GET 200', 'POST 201'])
  expect(users()).toMatchObject([
    {},
    { userName: 'dale@mock.example', displayName: 'Dale Voss', active: true },
  ])

  // Renamed.
  await call('PATCH', `/users/${dale.id}`, { displayName: 'Dale Gross' })
  expect(await sentNext()).toEqual(['GET 200', 'PATCH 200'])
  expect(users()).toMatchObject([{}, { displayName: 'Dale Gross' }])

  // Moved out of scope, and back.
  await call('DELETE', `/servicePrincipals/${target}/appRoleAssignedTo/${assignment.id}`)
  expect(await sentNext()).toEqual(['GET 200', 'PATCH 200'])
  expect(users()).toMatchObject([{}, { active: false }])
  await assign()
  await sentNext()
  expect(users()).toMatchObject([{}, { active: true }])

  // Deleted, restored, and purged.
  await call('DELETE', `/users/${dale.id}`)
  await sentNext()
  expect(users()).toMatchObject([{}, { active: false }])
  await call('POST', `/directory/deletedItems/${dale.id}/restore`)
  await sentNext()
  expect(users()).toMatchObject([{}, { active: true }])
  await call('DELETE', `/users/${dale.id}`)
  await sentNext()
  await call('DELETE', `/directory/deletedItems/${dale.id}`)
  expect(await sentNext()).toEqual(['DELETE 204'])
  expect(users()).toMatchObject([{ displayName: 'Ada Lindqvist' }])
})

test('what is sent can be looked at', async () => {
  await using endpoint = await open()
  const { graph, job } = endpoint
  await job.startAndWait()
  expect(graph.exchangesOf('ada')).toMatchObject([
    { method: 'GET', path: '/Users?filter=userName+eq+%22ada%40mock.example%22', status: 200 },
    { method: 'POST', path: '/Users', sent: { displayName: 'Ada Lindqvist' }, status: 201 },
  ])
})

test('whoever is there already is matched and brought up to date, not made again', async () => {
  await using endpoint = await open()
  const { graph, job, directory, users } = endpoint
  const [userName, created] = ['ada@mock.example', new Date(0)] as const
  directory.Users.set('1', {
    ...{ id: '1', schemas: [], userName, active: false },
    meta: { created, lastModified: created },
  })
  await job.startAndWait()
  expect(users()).toMatchObject([{ id: '1', displayName: 'Ada Lindqvist', active: true }])
  expect(graph.exchangesOf('ada').map(({ method }) => method)).toEqual(['GET', 'PATCH'])
})

const runnable = spawnSync('bash', ['--version']).status === 0

test.skipIf(!runnable)('one command of a shell provisions a few people', async () => {
  await using endpoint = await open()
  const folder = mkdtempSync(join(tmpdir(), 'scim-endpoint-'))
  try {
    const script = fileURLToPath(new URL('provision.sh', import.meta.url))
    const env = { ...process.env, PATH: `${commands}${delimiter}${process.env.PATH}`, SCIM_URL: endpoint.url }
    const child = spawn('bash', [script], { cwd: folder, env })
    let output = ''
    for await (const chunk of child.stdout) output += chunk
    expect(output).toContain('5 created, 4 updated, 0 disabled, 0 deleted, 1 skipped, 0 failed')
    expect(endpoint.directory.Groups.size).toBe(1)
    expect(readdirSync(folder)).toEqual(['trace.har'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the endpoint takes everything that Entra sends', async () => {
  await using endpoint = await open()
  const report = await checkScim({ target: endpoint.url, token, dialect: 'both', rounds: 3 })
  expect(failedChecks(report)).toEqual([])
})
