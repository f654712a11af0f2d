import { describe, expect, test } from 'vitest'
import { createGraphSync } from './create-graph-sync.js'
import type { GraphError } from './graph-error.js'

const told = {
  effect: 'deny',
  reason: 'not-owner',
  explanation: 'agent is no owner of Contoso HR.',
  remedies: [{ summary: 'Make agent an owner of Contoso HR.', steps: [] }],
}

async function refused(explainUrl: string, answer: () => Response) {
  const asked: Request[] = []
  const fetch = async (request: Request) => {
    asked.push(request)
    if (asked.length > 1) return answer()
    const headers = { 'x-mock-graph-explain': explainUrl }
    return Response.json({ error: { code: 'UnknownError', message: '' } }, { status: 401, headers })
  }
  const graph = createGraphSync({ accessToken: 'a-token', fetch })
  const error = await graph.me.get().catch((thrown: GraphError) => thrown)
  return { error: error as GraphError, asked: asked.slice(1) }
}

describe('a refusal of the fake carries its explanation', () => {
  test.each(['https://graph.microsoft.com/__mock/decisions/1', 'http://127.0.0.1:4010/__mock/decisions/1'])(
    'asked for at %s, without a token',
    async (url) => {
      const { error, asked } = await refused(url, () => Response.json(told))
      expect(error).toMatchObject({ status: 401, explainUrl: url, explanation: told })
      expect(error.message).toBe(
        `GET /me was answered with 401 UnknownError. Graph gave no reason. The fake Graph says: agent is no owner of Contoso HR. Enough would be: Make agent an owner of Contoso HR. Why: ${url}`,
      )
      expect(JSON.parse(JSON.stringify(error)).explanation).toEqual(told)
      expect(asked.map((request) => request.url)).toEqual([url])
      expect(asked[0]?.headers.has('authorization')).toBe(false)
    },
  )

  test.each([
    ['cannot be had', () => new Response(null, { status: 404 })],
    ['is something else', () => Response.json({ hello: 'world' })],
    ['is no JSON', () => new Response('<html>')],
    [
      'is not answered',
      (): Response => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('and stays what it was when the explanation %s', async (_, answer) => {
    const { error } = await refused('https://graph.microsoft.com/__mock/decisions/1', answer)
    expect(error).toMatchObject({ kind: 'refused', status: 401, explanation: undefined })
  })
})

test.each(['https://evil.example/__mock/decisions/1', 'https://graph.microsoft.com/v1.0/me', 'not a URL'])(
  'nothing is asked for at %s',
  async (url) => {
    const { error, asked } = await refused(url, () => Response.json(told))
    expect(asked).toEqual([])
    expect(error.explanation).toBeUndefined()
  },
)
