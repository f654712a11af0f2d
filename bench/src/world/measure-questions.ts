import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'

const script = new URL('time-question.ts', import.meta.url)

const smallest = 100
const sizes = [smallest, 10_000, 100_000]
const questions = [
  { question: 'by-id', what: 'GET servicePrincipals/{id}', atMost: 1.2 },
  { question: 'page', what: 'GET servicePrincipals, a page of 20', atMost: 1.2 },
  { question: 'last-page', what: 'GET servicePrincipals, the last page of 20', atMost: 1.2 },
  { question: 'by-name', what: "GET servicePrincipals, $filter=displayName eq '…'", atMost: 2 },
]

/** How the cost of a question grows with the world. */
export async function measureQuestions({ rounds }: Plan): Promise<Row[]> {
  const asked = questions.flatMap(({ question }) => sizes.map((size) => ({ question, size })))
  const times = await interleave(asked, Math.min(rounds, 3), ({ question, size }) =>
    runScript(script, question, String(size)),
  )
  const timeOf = (question: string, size: number) =>
    times[asked.findIndex((one) => one.question === question && one.size === size)] ?? Number.NaN
  return questions.flatMap(({ question, what, atMost }) =>
    sizes
      .filter((size) => size > smallest)
      .map(
        (size): Row => ({
          what: `${what}, of ${size.toLocaleString('en-US')}`,
          unit: 'µs',
          ours: timeOf(question, size),
          peer: { name: `of ${smallest}`, value: timeOf(question, smallest) },
          goal: { atMost },
        }),
      ),
  )
}
