import { describe, expect, test } from 'vitest'
import { connect } from '../../test/fetch-double.js'
import type { GraphError } from './graph-error.js'

const url = 'http://127.0.0.1:4010/__mock/decisions/1'
const told = {
  effect: 'deny',
  reason: 'not-owner',
  explanation: 'Zoë’s agent is no owner of Contoso HR.',
  remedies: [{ summary: 'make Zoë’s agent an owner of Contoso HR' }],
}

async function refused(explanation: string): Promise<GraphError> {
  const headers = { 'x-mock-graph-explain': url, 'x-mock-graph-explanation': explanation }
  const { graph } = connect([
    Response.json({ error: { code: 'UnknownError', message: '' } }, { status: 401, headers }),
  ])
  return graph.me.get().then(
    () => {
      throw new Error('Nobody expected success.')
    },
    (error: GraphError) => error,
  )
}

test('a refusal of the fake carries its explanation, also in words', async () => {
  const error = await refused(encodeURIComponent(JSON.stringify(told)))
  expect(error).toMatchObject({ status: 401, explainUrl: url, explanation: told })
  expect(error.message).toBe(
    `GET /me was answered with 401 UnknownError. Graph gave no reason. The fake Graph says: Zoë’s agent is no owner of Contoso HR. Enough would be: make Zoë’s agent an owner of Contoso HR. Why: ${url}`,
  )
  expect(JSON.parse(JSON.stringify(error)).explanation).toEqual(told)
})

describe('a header that holds something else tells nothing', () => {
  test.each(['', 'hello', '%', '{"effect":1}', 'null', '[]'])('%j', async (text) => {
    expect(await refused(text)).toMatchObject({ kind: 'refused', status: 401, explanation: undefined })
  })
})
