import { expect, test } from 'vitest'
import { GraphError } from '../../src/index.js'
import { secretsOf, secretsPath } from '../session.js'
import type { Stage } from '../suite.js'

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const mine = '12345678-0000-4000-8000-000000000001'
const outcomes = [
  ['a success', 'owner-agent', 200],
  ['a refusal', 'no-grants', 401],
] as const

export function headerContract({ as }: Stage): void {
  test.each(outcomes)("%s carries a request id and the caller's own", async (_, name, status) => {
    const response = await as(name).send('GET', secretsPath, undefined, { 'client-request-id': mine })
    expect(response.status).toBe(status)
    expect(response.headers.get('request-id')).toMatch(guid)
    expect(response.headers.get('client-request-id')).toBe(mine)
  })

  test.each(outcomes)('without an id of the caller, both are the same on %s', async (_, name) => {
    const { headers } = await as(name).send('GET', secretsPath)
    expect(headers.get('client-request-id')).toBe(headers.get('request-id'))
  })

  test('two requests have two ids', async () => {
    const agent = as('owner-agent')
    const [one, two] = [await agent.send('GET', secretsPath), await agent.send('GET', secretsPath)]
    expect(one.headers.get('request-id')).not.toBe(two.headers.get('request-id'))
  })

  test('the error of the facade holds both ids', async () => {
    const error = await secretsOf(as('stranger-agent'))
      .replace({})
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GraphError)
    expect(error).toMatchObject({
      requestId: expect.stringMatching(guid),
      clientRequestId: expect.stringMatching(guid),
    })
  })
}
