// node time-question.ts QUESTION SIZE: prints the microseconds of one answer in a world of so many applications, the
// median of several runs. Each question is about another object, so that nothing can be remembered.
import { median } from '../median.ts'
import { WrongAnswer } from '../wrong-answer.ts'
import { openWorld, seedOfNames } from './open-world.ts'

const [name = '', given = ''] = process.argv.slice(2)
const size = Number(given)
const { graph, send } = await openWorld(seedOfNames(size))
const [tenant] = graph.world.tenants.values()
const ids = [...(tenant?.servicePrincipals.values() ?? [])]
  .filter(({ displayName }) => displayName.startsWith('Application '))
  .map(({ id }) => id)
const all = tenant?.servicePrincipals.size ?? 0

type Answer = { id?: string; value?: { displayName: string }[] }
type Question = { ask(number: number): string; holds(answer: Answer, number: number): boolean }

const page = '/servicePrincipals?$top=20'
const questions: Record<string, Question> = {
  'by-id': {
    ask: (number) => `/servicePrincipals/${ids[number]}`,
    holds: ({ id }, number) => id === ids[number],
  },
  page: { ask: () => page, holds: ({ value }) => value?.length === 20 },
  'last-page': {
    ask: () => lastPage,
    holds: ({ value }) => value?.length === 20,
  },
  'by-name': {
    ask: (number) => `/servicePrincipals?$filter=displayName eq 'Application ${number}'`,
    holds: ({ value }, number) => value?.[0]?.displayName === `Application ${number}` && value.length === 1,
  },
}

/** The address of the last full page, as the fake itself gives it. */
async function findLastPage(): Promise<string> {
  const link = (
    (await send('GET', `/servicePrincipals?$top=${Math.min(all - 20, 999)}`)) as Record<string, string>
  )['@odata.nextLink']
  const query = new URL(link ?? '').searchParams
  // What the token of a page says is its place alone.
  const token = Buffer.from(query.get('$skiptoken') ?? '', 'base64url').toString()
  const last = Buffer.from(token.replace(/\d+$/, String(all - 20))).toString('base64url')
  return `${page}&$skiptoken=${last}`
}

const lastPage = name === 'last-page' ? await findLastPage() : ''
const question = questions[name]
if (!question) throw new WrongAnswer(`There is no question ${name}.`)

// A stride that visits the whole world in no order that a cache likes.
const numberOf = (turn: number) => (turn * 7919) % size
let turn = 0

async function time(count: number): Promise<number> {
  const started = performance.now()
  for (const end = turn + count; turn < end; turn++) {
    const number = numberOf(turn)
    const answer = (await send('GET', question!.ask(number))) as Answer
    if (!question!.holds(answer, number)) throw new WrongAnswer(`${name} of ${size} was answered wrongly.`)
  }
  return ((performance.now() - started) * 1000) / count
}

await time(2_000)
const runs: number[] = []
for (let run = 0; run < 5; run++) runs.push(await time(600))
console.log(median(runs))
process.exit(0)
