import { expect, test } from 'vitest'
import { createMemoryTarget, type Target, type TargetSession } from '../../src/index.js'
import { openProvisionedApp } from '../provisioned-app.js'

const many = Array.from({ length: 120 }, (_, index) => index)
/** A target in memory, but for some of what it does. */
const targetWith = (instead: (session: TargetSession) => Partial<TargetSession>): Target => {
  const memory = createMemoryTarget()
  return {
    isRemote: false,
    open: (connection) => {
      const session = memory.open(connection)
      return { ...session, ...instead(session) }
    },
  }
}

const statusesOf = (answers: readonly { status: number }[]) =>
  Object.entries(Object.groupBy(answers, ({ status }) => status)).map(
    ([status, found]) => `${found?.length} × ${status}`,
  )

test('of many requests for what there may be one of, one gets it', async () => {
  const { call, at } = await openProvisionedApp()
  const jobs = many.map(() => at('POST', '/jobs', { templateId: 'scim' }))
  expect(statusesOf(await Promise.all(jobs))).toEqual(['1 × 201', '119 × 409'])

  const application = await call('POST', '/applications', { displayName: 'One' })
  const { appId } = application.body
  const instances = many.map(() => call('POST', '/servicePrincipals', { appId }))
  expect(statusesOf(await Promise.all(instances))).toEqual(['1 × 201', '119 × 409'])
})

test('any number of requests may write the same thing', async () => {
  const { putSecrets, at } = await openProvisionedApp()
  expect(statusesOf(await Promise.all(many.map(() => putSecrets())))).toEqual(['120 × 204'])
  const { body } = await at('GET', '/secrets')
  expect(body.value).toHaveLength(2)
})

test('provisioning on demand asks the target once, whatever is written of the job meanwhile', async () => {
  const gate = Promise.withResolvers<void>()
  const asked: string[] = []
  const target = targetWith(({ create }) => ({
    create: async (type, values) => {
      asked.push(String(values.find(({ path }) => path === 'displayName')?.value))
      await gate.promise
      return create(type, values)
    },
  }))
  const { at, createJob, putSecrets, assignUsers } = await openProvisionedApp({ target })
  await putSecrets()
  const id = await createJob()
  const [user = ''] = assignUsers(1)
  const schema = (await at('GET', `/jobs/${id}/schema`)).body
  const [rule] = schema.synchronizationRules
  const parameters = [{ ruleId: rule.id, subjects: [{ objectId: user, objectTypeName: 'User' }] }]
  const provisioned = at('POST', `/jobs/${id}/provisionOnDemand`, { parameters })
  while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
  expect((await at('PUT', `/jobs/${id}/schema`, schema)).status).toBe(204)
  gate.resolve()
  expect((await provisioned).status).toBe(200)
  expect(asked).toEqual([user])
})

test('a target may keep and change what it is given', async () => {
  const target = targetWith(({ create, update }) => ({
    create: (type, values) => {
      const created = create(type, values)
      for (const value of values) Object.assign(value, { path: 'gone' })
      return created
    },
    update: (reference, changes) => {
      const updated = update(reference, changes)
      for (const change of changes) Object.assign(change, { path: 'gone' })
      return updated
    },
  }))
  const app = await openProvisionedApp({ target })
  await app.putSecrets()
  const id = await app.createJob()
  const [user = ''] = app.assignUsers(1)
  await app.at('POST', `/jobs/${id}/start`)
  app.clock.advance('PT1M')
  await app.status(id)
  app.rename(user, 'Another')
  app.clock.advance('PT41M')
  expect((await app.status(id)).lastExecution).toMatchObject({ state: 'Succeeded', countExported: 1 })
  const { users } = await app.graph.target(app.target)
  expect(users).toMatchObject([{ attributes: { displayName: 'Another' } }])
})

test('a job of a service principal that is deleted while the job is waited for is not there', async () => {
  const gate = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const waits = targetWith(({ create }) => ({
    create: async (type, values) => {
      begun.resolve()
      await gate.promise
      return create(type, values)
    },
  }))
  const { at, call, target, createJob, putSecrets, assignUsers, clock } = await openProvisionedApp({
    target: waits,
  })
  await putSecrets()
  const id = await createJob()
  assignUsers(1)
  await at('POST', `/jobs/${id}/start`)
  clock.advance('PT1M')
  const waiting = at('GET', `/jobs/${id}`)
  await begun.promise
  expect((await call('DELETE', `/servicePrincipals/${target}`)).status).toBe(204)
  gate.resolve()
  expect((await waiting).status).toBe(404)
})

test('a reset forgets how often was asked', async () => {
  const app = await openProvisionedApp()
  const ask = async () => {
    await app.putSecrets()
    const id = await app.createJob()
    const { body } = await app.at('GET', `/jobs/${id}/schema`)
    const subjects = [{ objectId: 'nobody', objectTypeName: 'User' }]
    const parameters = [{ ruleId: body.synchronizationRules[0].id, subjects }]
    const calls = many.slice(0, 6).map(() => app.at('POST', `/jobs/${id}/provisionOnDemand`, { parameters }))
    return statusesOf(await Promise.all(calls))
  }
  expect(await ask()).toEqual(['5 × 200', '1 × 429'])
  app.graph.reset()
  expect(await ask()).toEqual(['5 × 200', '1 × 429'])
})
