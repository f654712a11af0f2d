import { WrongAnswer } from '../wrong-answer.ts'
import type { Call } from './target.ts'

/** Sends a call once. Throws {@link WrongAnswer} unless status and body are right. */
export async function checkAnswer(name: string, origin: string, call: Call): Promise<void> {
  const { method, path, headers, body } = call
  const response = await fetch(origin + path, { method, headers, ...(body !== undefined && { body }) })
  const text = await response.text()
  const asked = `${name} answered ${method} ${path} with ${response.status}`
  if (response.status !== call.status)
    throw new WrongAnswer(`${asked}, not ${call.status}: ${text.slice(0, 300)}`)
  if (!call.isRight(text === '' ? undefined : JSON.parse(text))) {
    throw new WrongAnswer(`${asked} and a wrong body: ${text.slice(0, 300)}`)
  }
}
