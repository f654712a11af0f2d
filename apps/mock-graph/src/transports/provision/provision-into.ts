import type { Seed } from '../../directory/seed/seed.js'
import { type Dialect, dialectOf } from '../../scim/requests/dialect.js'
import type { ProvisionOptions } from '../cli/options/parse-provision.js'
import type { Io } from '../cli/output/io.js'
import { followSeedFile } from './follow-seed-file.js'
import { narrate } from './narrate.js'
import { count } from './report/count.js'
import { personalValues } from './report/personal-values.js'
import { redactFailure } from './report/redact-failure.js'
import type { Redaction } from './report/redaction.js'
import { renderCounts, renderFailures } from './report/render-provisioned.js'
import type { TargetIds } from './report/target-ids.js'
import { withoutQuery } from './report/without-query.js'
import type { Run } from './run/open-run.js'
import { type CycleReport, openWatchedRun, type WatchedRun } from './run/watched-run.js'

/** What one dialect came to. */
export type Provisioned = {
  readonly dialect: Dialect
  readonly run: WatchedRun
  /** Of each cycle: more than one only where a seed file is watched. */
  readonly reports: readonly CycleReport[]
}

/** How a run is told. */
export type Telling = {
  readonly io: Io
  readonly say: (text: string) => void
  /** Is nothing told of single objects? */
  readonly isSilent: boolean
  readonly redaction: Redaction
  readonly ids: TargetIds
}

type Parts = { readonly seed: Seed; readonly schema: unknown; readonly dialect: Dialect | undefined }

/** Provisions a seed, and what becomes of its file where that is watched, and tells of it as it goes. */
export async function provisionInto(
  { target, token, scim, seed: file, watch }: ProvisionOptions,
  { dialect, ...parts }: Parts,
  { io, say, isSilent, redaction, ids }: Telling,
): Promise<Provisioned> {
  const isPersonal = (value: string) => !/^(true|false)$/i.test(value) && !ids.has(value)
  const run = await openWatchedRun(
    { ...parts, target, token, dialect, scim, signal: io.stop },
    ({ directory }) => {
      redaction.learn(personalValues(directory))
      return narrate(
        { ...io, out: isSilent ? () => {} : io.out },
        directory.users.size + directory.groups.size,
        (line, { before, after }) => {
          // A warning quotes what the target shows, which no seed need have.
          redaction.learn([...Object.values(before), ...Object.values(after)].filter(isPersonal))
          return redaction.text(line)
        },
      )
    },
  )
  ids.add(run.directory)
  const stop = () => void run.graph.cycles.stop()
  io.stop.addEventListener('abort', stop)
  const spoken = dialect ?? dialectOf(new URL(target))
  say(`${introduce(run, target, spoken)}\n`)
  const reports: CycleReport[] = []
  const cycle = async () => {
    const report = await run.cycle()
    reports.push(report)
    say(tell(report, redaction))
    if (io.stop.aborted) say('It was stopped before it was done.\n')
  }
  if (!io.stop.aborted) await cycle()
  if (watch && file !== undefined && !io.stop.aborted) {
    say(`Each change of ${file} is provisioned, until this is stopped.\n`)
    await followSeedFile(file, run.directory, io, cycle)
  }
  io.stop.removeEventListener('abort', stop)
  return { dialect: spoken, run, reports }
}

function tell({ counts, exchanges, ended, failures }: CycleReport, redaction: Redaction): string {
  const why = ended === null ? '' : `\nThe cycle could not go on: ${redaction.text(ended)}\n`
  const each = failures.length === 0 ? '' : `\n${renderFailures(failures.map(redactFailure(redaction)))}`
  return `${renderCounts(counts, exchanges.length)}\n${why}${each}`
}

function introduce({ directory: { users, groups } }: Run, target: string, dialect: Dialect): string {
  const how = dialect === 'default' ? 'without' : 'with'
  return `Provisioning ${count(users.size, 'user')} and ${count(groups.size, 'group')} into ${withoutQuery(target)}, as Entra does ${how} aadOptscim062020.`
}
