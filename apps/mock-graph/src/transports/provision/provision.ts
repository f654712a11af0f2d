import type { Seed } from '../../directory/seed/seed.js'
import type { ProvisionOptions } from '../cli/options/parse-provision.js'
import { readSchemaFile } from '../cli/options/read-schema-file.js'
import type { Io } from '../cli/output/io.js'
import { checkOutput } from '../cli/output/output-file.js'
import { quoteWord } from '../cli/output/quote-word.js'
import { type Provisioned, provisionInto, type Telling } from './provision-into.js'
import { compareDialects, type Difference, renderDifferences } from './report/compare-dialects.js'
import { redactFailure } from './report/redact-failure.js'
import { createRedaction, noRedaction, type Redaction } from './report/redaction.js'
import { createTargetIds } from './report/target-ids.js'
import { withoutQuery } from './report/without-query.js'
import { people } from './run/default-people.js'
import { readSeed, writeTrace } from './run/files.js'
import { removeCreated } from './run/remove-created.js'

/**
 * Provisions the people of a seed into a SCIM endpoint by the requests that Entra sends, and tells what came of it. Resolves
 * with the exit code: 0 where nothing failed. Throws `CannotProvision` where the endpoint lets nobody in,
 * and `CannotWrite` where the trace cannot be written.
 */
export async function provision(options: ProvisionOptions, io: Io): Promise<number> {
  const { json, trace, dialect } = options
  const seed = options.seed === undefined ? people : await readSeed(options.seed)
  const schema = options.schema === undefined ? undefined : await readSchemaFile(options.schema)
  if (trace !== undefined) await checkOutput('trace', trace)
  const warning = warnOfSeed(seed)
  if (warning) io.err(`mock-graph: ${warning}\n`)
  const ids = createTargetIds()
  const redaction = options.redact ? createRedaction(ids.has) : noRedaction
  // What an endpoint answers may hold anything: none of it may paint the terminal.
  const say = json ? () => {} : (text: string) => io.out(withoutControls(text))
  const telling: Telling = { io, say, isSilent: json, redaction, ids }

  const done: Provisioned[] = []
  let isAllRemoved = true
  for (const one of dialect === 'both' ? (['default', 'aadOptscim062020'] as const) : [dialect]) {
    if (io.stop.aborted) break
    const provisioned = await provisionInto(options, { seed, schema, dialect: one }, telling)
    done.push(provisioned)
    if (dialect === 'both') isAllRemoved = (await remove(provisioned, telling)) && isAllRemoved
  }

  const differences = dialect === 'both' && done.length === 2 ? compare(done, redaction) : undefined
  if (differences) say(`Requests that differ\n\n${renderDifferences(differences)}\n`)
  if (trace !== undefined) {
    const exchanges = done.flatMap(({ reports }) => reports.flatMap((report) => report.exchanges))
    await writeTrace(trace, exchanges.map(redaction.exchange))
    say(`The trace is in ${trace}.\n`)
  }
  if (!options.watch && done.every(hasNoFailure) && !io.stop.aborted) say(readBackHint(options.target))
  if (json) io.out(`${JSON.stringify(asJson(options, done, differences, redaction, io.stop.aborted))}\n`)
  const isWhole = (options.watch || !io.stop.aborted) && isAllRemoved
  return isWhole && done.every(hasNoFailure) ? 0 : 1
}

/** Why fewer are provisioned than somebody may think. */
function warnOfSeed({ tenants }: Seed): string | undefined {
  const [first, ...others] = tenants
  if (others.length > 0)
    return `The seed has ${tenants.length} tenants, of which only the first is provisioned: ${first?.domain}.`
  return first?.users?.length || first?.groups?.length
    ? undefined
    : 'The seed has neither users nor groups, so nobody is provisioned.'
}

/** What an endpoint answers with 200 it need not have kept, which Entra does not look at either. */
const readBackHint = (target: string) =>
  `Whether it kept what it was sent, and what else Entra needs: mock-graph check-scim --target ${quoteWord(withoutQuery(target))}\n`

const withoutControls = (text: string) => text.replace(/(?!\n)\p{Cc}/gu, '?')

const hasNoFailure = ({ reports }: Provisioned) =>
  reports.every(({ failures, ended }) => failures.length === 0 && ended === null)

/** @returns Is nothing left of what the run made? */
async function remove({ run }: Provisioned, { say, redaction }: Telling): Promise<boolean> {
  const left = await removeCreated(run)
  for (const { displayName, reason } of left)
    say(
      `${redaction.text(displayName)} could not be removed: ${redaction.text(reason).replaceAll(/\s+/g, ' ')}\n`,
    )
  say(left.length === 0 ? 'What it made was removed.\n\n' : '\n')
  return left.length === 0
}

function compare([first, second]: readonly Provisioned[], redaction: Redaction): Difference[] {
  const side = ({ run, reports }: Provisioned) => ({
    exchanges: reports.flatMap((report) => report.exchanges.map(redaction.exchange)),
    names: new Map(
      [...run.directory.provisioningLog.values()].flatMap(({ targetId, source }) =>
        targetId === null ? [] : [[targetId, redaction.text(source.displayName)] as const],
      ),
    ),
  })
  return first && second ? compareDialects(side(first), side(second)) : []
}

const asJson = (
  { target, trace }: ProvisionOptions,
  done: readonly Provisioned[],
  differences: readonly Difference[] | undefined,
  redaction: Redaction,
  isStopped: boolean,
) => ({
  target: withoutQuery(target),
  stopped: isStopped,
  runs: done.flatMap(({ dialect, reports }) =>
    reports.map(({ counts, failures, ended, exchanges }) => ({
      ...{ dialect, counts, ended: ended && redaction.text(ended), requests: exchanges.length },
      failures: failures.map(redactFailure(redaction)),
    })),
  ),
  ...(differences && { differences }),
  ...(trace !== undefined && { trace }),
})
