import type { Answer } from '../http/answer.js'
import { bytesOf } from '../http/bytes-of.js'

/** The answer with the second half of its body missing. One without a body stays whole. */
export async function cutShort(answer: Answer): Promise<Answer> {
  const body = await bytesOf(answer)
  return body.length === 0 ? answer : { ...answer, body: body.slice(0, Math.ceil(body.length / 2)) }
}
