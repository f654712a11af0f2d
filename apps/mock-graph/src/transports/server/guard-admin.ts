import { createHash, timingSafeEqual } from 'node:crypto'
import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import { jsonAnswer } from '../../http/json-answer.js'

type Answers = (call: Call) => Promise<Answer>

/** Lets only bearers of the token through to `/__mock`, where secrets of the directory can be read. */
export function guardAdmin(answer: Answers, adminToken: string): Answers {
  const expected = digest(`Bearer ${adminToken}`)
  return async (call) => {
    if (!isAdminCall(call)) return answer(call)
    const presented = digest(call.header('authorization') ?? '')
    return timingSafeEqual(presented, expected)
      ? answer(call)
      : refuseAdmin(
          401,
          'This fake listens beyond loopback: send its admin token as Authorization: Bearer.',
          { 'www-authenticate': 'Bearer' },
        )
  }
}

/** Whether a call is for what is below `/__mock`. */
export const isAdminCall = ({ path }: Call): boolean => path.startsWith('/__mock')

/** Refuses as `/__mock` itself does. */
export const refuseAdmin = (status: 401 | 403, explanation: string, headers: Record<string, string> = {}) =>
  jsonAnswer({ error: { status, explanation } }, status, headers)

const digest = (text: string) => createHash('sha256').update(text).digest()
