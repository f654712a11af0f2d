import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { WrongAnswer } from '../wrong-answer.ts'

/** What is asked, again and again. */
export type Question = { readonly url: string; readonly headers: Readonly<Record<string, string>> }

/** Asks a hundred times a second, whether answers came or not; returns the 99th percentile of their times in milliseconds. */
export async function timeAnswers(question: Question, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true })
  const count = Math.round(seconds * 100)
  const began = performance.now()
  const asked: Promise<number>[] = []
  while (asked.length < count) {
    const wait = began + asked.length * 10 - performance.now()
    if (wait > 0) await delay(wait)
    asked.push(ask(question, agent))
  }
  const times = (await Promise.all(asked)).sort((one, other) => one - other)
  agent.destroy()
  return times[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN
}

function ask({ url, headers }: Question, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const started = performance.now()
  const sent = request(url, { headers, agent }, (answer) => {
    answer.resume().on('end', () => {
      if (answer.statusCode === 200) resolve(performance.now() - started)
      else reject(new WrongAnswer(`${url} was answered with ${answer.statusCode}.`))
    })
  })
  sent.on('error', reject)
  sent.end()
  return promise
}
