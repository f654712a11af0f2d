import type { Report } from '../../src/check-scim/report/check-report.js'
import type { RunOptions } from '../../src/check-scim/run-checks.js'
import { runChecks } from '../../src/check-scim/run-checks.js'
import type { ScimLine } from '../../src/check-scim/session/line.js'
import { scim } from '../../src/gallery/scim.js'

/** Checks a server in this process, with ids that count and a clock that stands. */
export function runOn(line: ScimLine, more: Partial<RunOptions> = {}): Promise<Report> {
  let ids = 0
  return runChecks(line, {
    schema: scim.schema,
    dialects: ['default', 'aadOptscim062020'],
    rounds: 3,
    target: 'http://right.example',
    now: () => new Date('2026-11-27T07:00:00Z'),
    newId: () => `${String(++ids).padStart(8, '0')}-0000-4000-8000-000000000000`,
    ...more,
  })
}

/** Checks that ended so, in one dialect; those of the gate only when asked for. */
export const endedAs = (
  { columns }: Report,
  verdict: 'fail' | 'warn' | 'not-run',
  { dialect = 0, group = 'entra' }: { dialect?: 0 | 1; group?: 'entra' | 'gate' } = {},
): readonly string[] =>
  columns[dialect]?.results
    .filter((one) => one.verdict === verdict && one.group === group)
    .map(({ id }) => id) ?? []

/** Words in which a check ended, passes left out. */
export const outcomesOf = ({ columns }: Report, id: string, dialect: 0 | 1 = 0): readonly string[] => [
  ...new Set(
    columns[dialect]?.results
      .filter((one) => one.id === id)
      .flatMap(({ findings }) => findings.filter(({ verdict }) => verdict !== 'pass'))
      .map(({ outcome }) => outcome),
  ),
]
