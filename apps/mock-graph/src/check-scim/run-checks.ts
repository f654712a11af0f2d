import type { Schema } from '../domain/provisioning/schema.js'
import type { ScimRuleId } from '../domain/provisioning/scim-rules.js'
import type { Dialect } from '../scim/requests/dialect.js'
import { defaultWire, type WireSettings } from '../scim/requests/wire-settings.js'
import { allChecks } from './all-checks.js'
import type { Check, CheckResult } from './check.js'
import { type Finding, type Verdict, verdictOf } from './finding.js'
import { createPeople, type People } from './people/people.js'
import { type Plan, planFor } from './people/plan.js'
import type { Column, Report } from './report/check-report.js'
import { hintFor } from './report/hints.js'
import type { CheckRun, Known } from './session/check-run.js'
import { cleanUp } from './session/clean-up.js'
import type { ScimLine } from './session/line.js'
import { openSession, type Session } from './session/session.js'
import { Blocked, NoAnswer, Stopped } from './session/stops.js'

export type RunOptions = {
  readonly schema: Schema
  readonly dialects: readonly Dialect[]
  /** Pairs of concurrent requests in each check that sends two at once. */
  readonly rounds: number
  /** Where the endpoint is, for the report. */
  readonly target: string
  readonly now: () => Date
  readonly newId: () => string
  /** Ends the checks after the request under way; what was made is cleaned up all the same. */
  readonly signal?: AbortSignal | undefined
  /** Told when a check begins. */
  readonly onCheck?: ((check: Check, dialect: Dialect, place: number, of: number) => void) | undefined
}

/**
 * Runs every check over a line to an endpoint, in series: one request after the other, as the service sends them, but for the
 * checks of concurrency. Resolves to a report also when the endpoint goes away or the run is interrupted.
 */
export async function runChecks(line: ScimLine, options: RunOptions): Promise<Report> {
  const { schema, dialects, target, now, newId, signal } = options
  const plan = planFor(schema, now, newId)
  const session = openSession(line, signal)
  const people = createPeople(newId().replaceAll('-', '').slice(0, 8), newId)
  const columns: (Column & { readonly known: Known })[] = []
  const began = now()
  let stopped: Stopped | null = null
  for (const dialect of dialects) {
    const known = columns[0]?.known ?? freshKnown()
    const earlier = columns[0]?.results ?? []
    const column = { dialect, results: [] as CheckResult[], known: { ...known } }
    columns.push(column)
    const checks = allChecks.filter((check) => columns.length === 1 || check.dialects === 'each')
    for (const [place, check] of checks.entries()) {
      if (!stopped) options.onCheck?.(check, dialect, place + 1, checks.length)
      const end = await runOne(check, {
        ...options,
        plan,
        session,
        people,
        dialect,
        known: column.known,
        stopped,
      })
      stopped = end.stopped
      column.results.push({ ...factsOf(check), verdict: verdictOf(end.findings), findings: end.findings })
    }
    // What does not depend on the dialect stands in both columns.
    const shared = earlier.filter(({ id }) => allChecks.find((check) => check.id === id)?.dialects === 'once')
    column.results.push(...(columns.length === 1 ? [] : shared))
    column.results.sort((one, other) => placeOf(one.id) - placeOf(other.id))
  }
  const leftovers = await cleanUp(session)
  return {
    target,
    began: began.toISOString(),
    ended: now().toISOString(),
    stopped: stopped && { cause: stopped.kind, message: stopped.message },
    columns: columns.map(({ dialect, results }) => ({ dialect, results })),
    leftovers,
    exchanges: session.exchanges,
  }
}

const placeOf = (id: string) => allChecks.findIndex((check) => check.id === id)
const factsOf = ({ id, title, group, rule }: Check) => ({ id, title, group, rule })

const freshKnown = (): Known => ({
  refusedAtCreation: new Set(),
  extensionRefused: false,
  notKept: new Set(),
  groupSchema: 'entra',
  deactivates: false,
  ids: new Map(),
  filters: null,
})

type Surroundings = Pick<RunOptions, 'rounds'> & {
  readonly plan: Plan
  readonly session: Session
  readonly people: People
  readonly dialect: Dialect
  readonly known: Known
  readonly stopped: Stopped | null
}

async function runOne(
  check: Check,
  { plan, session, people, dialect, known, stopped, rounds }: Surroundings,
): Promise<{ findings: readonly Finding[]; stopped: Stopped | null }> {
  const findings: Finding[] = []
  let first = session.exchanges.length
  const note = (verdict: Verdict, rule: ScimRuleId = check.rule) => {
    const own = Array.from({ length: session.exchanges.length - first }, (_, index) => first + index)
    // Two things that one answer shows.
    const exchanges = own.length > 0 ? own : (findings.at(-1)?.exchanges ?? [])
    first = session.exchanges.length
    return (outcome: Finding['outcome'], what: string, reason: string, given: string | null) => {
      const hint = given === null ? '' : hintFor(exchanges.flatMap((index) => session.exchanges[index] ?? []))
      const advice = given === null ? null : `${given}${hint}`
      findings.push({ verdict, outcome, what, reason, advice, rule, exchanges })
    }
  }
  const settings: WireSettings = { ...defaultWire, dialect }
  const run: CheckRun = {
    ...plan,
    settings,
    rounds,
    people,
    known,
    findings,
    send: session.send,
    sendTogether: session.sendTogether,
    pass: (outcome, what, reason) => note('pass')(outcome, what, reason, null),
    fail: (outcome, what, reason, advice, rule) => note('fail', rule)(outcome, what, reason, advice),
    warn: (outcome, what, reason, advice, rule) => note('warn', rule)(outcome, what, reason, advice),
    skip: (outcome, what, reason) => note('not-run')(outcome, what, reason, null),
  }
  if (stopped) {
    run.skip('not run', check.title, stopped.message)
    return { findings, stopped }
  }
  try {
    await check.run(run)
  } catch (error) {
    if (error instanceof NoAnswer) {
      const advice = 'Answer every request, a refusal too: look into the log of the endpoint for this one.'
      run.fail('no answer', check.title, `${error.message} Others are answered.`, advice, 'A4')
    } else if (error instanceof Blocked) run.skip(error.outcome, check.title, error.message)
    else if (error instanceof Stopped) {
      run.skip('not run', check.title, error.message)
      return { findings, stopped: error }
    } else throw error
  }
  return { findings, stopped: null }
}
