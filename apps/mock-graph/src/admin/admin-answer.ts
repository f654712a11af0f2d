import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { jsonAnswer } from '../http/json-answer.js'

/** A request that cannot be done, answered with a sentence that says why. */
export class AdminProblem extends Error {
  override readonly name = 'AdminProblem'

  constructor(
    readonly status: 400 | 403 | 404 | 405 | 409 | 500,
    explanation: string,
    /** What is wrong, one by one, where more than one thing may be. */
    readonly problems?: readonly { readonly path: string; readonly message: string }[],
  ) {
    super(explanation)
  }
}

export const renderProblem = ({ status, message, problems }: AdminProblem): Answer =>
  jsonAnswer({ error: { status, explanation: message, ...(problems && { problems }) } }, status)

/** A page for people, JSON for programs. */
export const show = (call: Call, body: unknown, page: () => Answer): Answer =>
  wantsPage(call) ? page() : jsonAnswer(body)

export const wantsPage = (call: Call) => call.header('accept')?.includes('text/html') ?? false
