import { jsonAnswer } from '../../http/json-answer.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminContext, AdminEndpoint } from '../endpoint.js'
import { readWait, runOrGoOn } from '../provisioning/run-cycles.js'
import { readJsonObject } from '../read-json.js'

const expected =
  'any of set (a date such as 2026-01-01T00:00:00Z), advance (a duration such as PT40M, or milliseconds) and freeze (true or false)'

/** `GET /__mock/clock`. */
export const serveClock: AdminEndpoint = (_, context) => answer(context)

/**
 * `PUT /__mock/clock`: sets it, then moves it forward, then stops it or lets it run. Cycles into somebody else's target that
 * became due run, and the answer comes when they have ended; with `?wait=false` at once.
 */
export const setClock: AdminEndpoint = async ({ call }, context) => {
  readWait(call)
  const { set, advance, freeze } = await readJsonObject(call, expected, ['set', 'advance', 'freeze'])
  const date = set === undefined ? undefined : readDate(set)
  if (freeze !== undefined && typeof freeze !== 'boolean') throw wrong('freeze')
  if (advance !== undefined && typeof advance !== 'string' && typeof advance !== 'number')
    throw wrong('advance')
  const { clock } = context
  const before = clock.now()
  try {
    if (date) clock.set(date)
    if (advance !== undefined) clock.advance(advance)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    if (date) clock.set(before)
    throw new AdminProblem(400, error.message)
  }
  if (freeze === true) clock.freeze()
  if (freeze === false) clock.resume()
  if (context.cycles.isRemote) await runOrGoOn(call, context, () => context.cycles.runDue())
  return answer(context)
}

const answer = ({ clock }: AdminContext) => jsonAnswer({ now: clock.now().toISOString() })

function readDate(set: unknown): Date {
  const date = new Date(typeof set === 'string' ? set : Number.NaN)
  if (Number.isNaN(date.getTime())) throw wrong('set')
  // JavaScript takes February 31 for a day of March.
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(set)) ?? []
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  if (year !== undefined && !isDay) throw wrong('set')
  return date
}

const wrong = (name: string) =>
  new AdminProblem(400, `'${name}' is not understood: the body takes ${expected}.`)
