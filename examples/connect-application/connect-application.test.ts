import { expect, test } from 'vitest'
import { connect } from './connect.ts'
import { openTenant } from './open-tenant.ts'
import { planToConnect } from './plan.ts'

test('a dry run prints every step and what it takes, and makes nothing', async () => {
  await using given = await openTenant()
  const lines = await planToConnect(given.provisioning, given.options)
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
    'application (planned): Make the application "Contoso HR" from 8adf8e6e-67b2-4cf2-a259-e3dc5476c621.',
    'replication (planned): Wait until the application can be read.',
    expect.stringMatching(/^owner \(planned\): Make [0-9a-f-]{36} an owner\.$/),
    'template (planned): Take the synchronization template: scim.',
    'validation (planned): Check that the target accepts the credentials.',
    'secrets (planned): Write the secrets: BaseAddress, SecretToken.',
    'job (planned): Create a job of that template.',
    'start (planned): Start the job.',
    'cycle (planned): Wait for the first cycle.',
  ])
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}jobs\.start: as an application Application\.ReadWrite\.OwnedBy; as a user /),
  )
  expect(await given.named()).toEqual([])
})

test('what fails at a step goes on from there, and nothing is made twice', async () => {
  await using given = await openTenant()
  const { graph, provisioning, options, notes, printed, named } = given
  graph.fake.faults.add({
    match: { operation: 'secrets.put' },
    fault: { kind: 'status', status: 500 },
    times: 1,
  })
  expect(await connect(provisioning, options, notes)).toBeUndefined()
  expect(printed).toEqual([
    '1/9 application: done',
    '2/9 replication: done',
    '3/9 owner: done',
    '4/9 template: already',
    '5/9 validation: done',
    '6/9 secrets: failed',
    expect.stringMatching(
      /^connectApplication stopped at the step "secrets": PUT .* Left: secrets, job, start/,
    ),
  ])
  expect(`${printed}${notes.token}`).not.toContain('made-up')

  printed.length = 0
  const servicePrincipalId = await connect(provisioning, options, notes)
  expect(printed.slice(0, 3)).toEqual([
    '1/9 application: already',
    '2/9 replication: done',
    '3/9 owner: already',
  ])
  expect(printed.at(-1)).toBe('9/9 cycle: done')
  expect(await connect(provisioning, options, notes)).toBe(servicePrincipalId)
  expect(await named()).toHaveLength(1)
  expect(
    await provisioning
      .servicePrincipal(servicePrincipalId ?? '')
      .jobs.list()
      .toArray(),
  ).toMatchObject([{ templateId: 'scim', status: { code: 'Active' } }])
})
