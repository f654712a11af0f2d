import type { Answer } from '../../http/answer.js'

/** A JSON answer of a sign-in endpoint, never to be stored, with headers as Entra sends them. */
export const answerJson = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store, no-cache',
    pragma: 'no-cache',
    ...headers,
  },
  body: JSON.stringify(body),
})
