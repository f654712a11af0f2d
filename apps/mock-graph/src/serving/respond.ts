import type { Refusal } from '../domain/fault.js'
import type { Environment } from '../domain/time/environment.js'
import { ConnectionReset } from '../faults/connection-reset.js'
import { type FaultPlan, noInjection } from '../faults/fault-plan.js'
import { injectFault } from '../faults/inject-fault.js'
import { isHangUp } from '../faults/is-hang-up.js'
import { sleep } from '../faults/sleep.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import type { Journal } from '../journal/journal.js'
import type { JournalEntry } from '../journal/journal-entry.js'
import { nameDefect } from '../journal/name-defect.js'
import { createReport, type OnError, throwLater } from './report.js'

export type ResponderOptions = {
  readonly plan: FaultPlan
  readonly journal: Journal
  readonly environment: Environment
  readonly onEntry: ((entry: JournalEntry) => void) | undefined
  readonly onError: OnError | undefined
}

/** How whom was asked answers, refuses for a fault rule, and says that it failed. */
export type Answers = {
  carryOut(): Promise<Answer>
  refuse(refusal: Refusal): Answer | Promise<Answer>
  fail(): Answer
}

export type Respond = (entry: JournalEntry, call: Call, answers: Answers) => Promise<Answer>

/**
 * Answers a request, unless a fault rule takes it, and records what became of it: status 0 for no answer. What nobody
 * expected to be thrown is a defect: answered as such, named in the entry and told to `onError`.
 */
export function createResponder({ plan, journal, environment, onEntry, onError }: ResponderOptions): Respond {
  const report = createReport(onError)

  function close(entry: JournalEntry, defect: { error: unknown } | undefined) {
    journal.record(entry)
    if (defect) report(defect.error, entry)
    try {
      onEntry?.(entry)
    } catch (error) {
      // The request is answered already, and the mistake is not its caller's.
      if (onError) report(error, entry)
      else throwLater(error)
    }
  }

  return async (entry, call, { carryOut, refuse, fail }) => {
    const started = performance.now()
    let defect: { error: unknown } | undefined
    try {
      const injection = plan.choose(entry)
      if (injection.fault) entry.injected = injection.fault.kind
      const answer = await (injection === noInjection
        ? carryOut()
        : injectFault(injection, { carryOut, refuse, sleep: environment.sleep ?? sleep, call }, (error) =>
            report(error, entry),
          ))
      entry.status = answer.status
      return answer
    } catch (error) {
      if (error instanceof ConnectionReset || isHangUp(error, call)) throw error
      defect = { error }
      entry.defect = nameDefect(error)
      const answer = fail()
      entry.status = answer.status
      return answer
    } finally {
      entry.durationMs = performance.now() - started
      close(entry, defect)
    }
  }
}
