import type { Outcome } from '../finding.js'
import type { Column, Report } from './check-report.js'

/** Which dialect suits an endpoint better, and why. */
export type Recommendation = { readonly dialect: Column['dialect']; readonly reasons: readonly string[] }

// What nobody is told of: the service goes on as if it were done.
const silent: readonly Outcome[] = [
  'accepted but not applied',
  'applied wrongly',
  'echoed, not kept',
  'advertised, not kept',
  "stored under the path's text",
  'filter ignored',
  'lost update',
  'endless PATCH',
]

// What keeps somebody in who has left.
const offBoarding = ['user.disable', 'user.disable-in-company', 'group.remove-members']

/** The dialect with fewer silent faults, then with fewer failures, then with fewer of those in letting people go; null where there was one dialect only, or not all was asked. */
export function recommend({ columns, stopped }: Pick<Report, 'columns' | 'stopped'>): Recommendation | null {
  const [plain, flagged] = columns
  if (!plain || !flagged || stopped) return null
  const [one, other] = [countFaults(plain), countFaults(flagged)]
  const better =
    (other.silent - one.silent ||
      other.failed.length - one.failed.length ||
      countKept(other.failed) - countKept(one.failed)) < 0
  const reasons = [plain, flagged].map(
    ({ dialect }, index) =>
      `${dialect}: ${[one, other][index]?.silent} silent faults, ${[one, other][index]?.failed.length} failed`,
  )
  const mended = one.failed.filter((id) => !other.failed.includes(id))
  const broken = other.failed.filter((id) => !one.failed.includes(id))
  if (mended.length > 0) reasons.push(`the flag mends ${mended.join(', ')}`)
  if (broken.length > 0) reasons.push(`the flag breaks ${broken.join(', ')}`)
  if (mended.length === 0 && broken.length === 0) reasons.push('the flag changes no verdict')
  return { dialect: better ? flagged.dialect : plain.dialect, reasons }
}

const countKept = (failed: readonly string[]) => failed.filter((id) => offBoarding.includes(id)).length

function countFaults({ results }: Column) {
  const ours = results.filter(({ group }) => group === 'entra')
  const found = ours.flatMap(({ findings }) => findings)
  return {
    silent: found.filter(({ verdict, outcome }) => verdict === 'fail' && silent.includes(outcome)).length,
    failed: ours.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
  }
}
