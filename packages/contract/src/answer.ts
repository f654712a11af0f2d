import { expectSame } from './contract-violation.js'

/** An answer to a plain request. */
export type Answer = {
  /** The request in words, such as `GET /v1.0/organization`. */
  readonly of: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON. Throws a `ContractViolation` when it is not JSON. */
  json<T = Record<string, unknown>>(): T
}

export async function readAnswer(of: string, response: Response): Promise<Answer> {
  const text = await response.text()
  const { status, headers } = response
  return {
    of,
    status,
    headers,
    text,
    json<T>() {
      const body = parse(text)
      if (body === undefined) expectSame(`the body of ${of} as JSON`, text, {})
      return body as T
    },
  }
}

/** Throws a `ContractViolation` for another status, and gives the answer back. */
export function expectStatus(answer: Answer, status: number): Answer {
  const error = answer.status >= 400 ? ` (${answer.text.slice(0, 200)})` : ''
  expectSame(`the status of ${answer.of}${error}`, answer.status, status)
  return answer
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
