import { describe, expect, test } from 'vitest'
import { createGraphSync } from '../client/create-graph-sync.js'
import { GraphError } from '../errors/graph-error.js'

const unused = async (request: Request): Promise<Response> => {
  throw new Error(`Nobody expected ${request.method} ${request.url}.`)
}
const operation = 'GET /me'

class AuthenticationRequiredError extends Error {
  override name = 'AuthenticationRequiredError'
}

describe('a call that nobody could sign in for says so', () => {
  const cases: [how: string, signIn: object, message: string][] = [
    [
      'with the code of Entra',
      failing(new AuthenticationRequiredError('AADSTS7000215: Invalid client secret provided: hunter2')),
      'because nobody could sign in (AuthenticationRequiredError AADSTS7000215).',
    ],
    [
      'with the kind of error where there is no code',
      failing(new Error('hunter2')),
      'because nobody could sign in (Error).',
    ],
    [
      'with what is wrong about a token',
      { accessToken: async () => 'Bearer hunter2' },
      'because nobody could sign in: accessToken must be the token alone, without "Bearer " in front.',
    ],
    [
      'when there is no token',
      { credential: { getToken: async () => null } },
      'because nobody could sign in',
    ],
  ]
  test.each(cases)('%s', async (_, signIn, message) => {
    const graph = createGraphSync({ ...signIn, fetch: unused } as never)
    const error = (await graph.me.get().catch((thrown: unknown) => thrown)) as GraphError
    expect(error).toBeInstanceOf(GraphError)
    expect(error).toMatchObject({ kind: 'sign-in', operation, status: undefined, cause: expect.any(Error) })
    expect(error.message).toContain(`${operation} could not be sent, ${message}`)
    expect(error.message).not.toContain('hunter2')
  })

  test('and keeps what the credential threw', async () => {
    const cause = new AuthenticationRequiredError('AADSTS7000215: Invalid client secret provided.')
    const graph = createGraphSync({ ...failing(cause), fetch: unused })
    await expect(graph.me.get()).rejects.toMatchObject({ cause })
  })
})

function failing(error: Error) {
  return { credential: { getToken: () => Promise.reject(error) } }
}
