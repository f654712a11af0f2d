import type { Change } from './compare.ts'

/** The changes as text, those that break first, each under what it belongs to. */
export function renderChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing has moved.'
  const breaking = changes.filter((change) => change.breaking)
  const others = changes.filter((change) => !change.breaking)
  return [
    ...section('Breaking:', breaking),
    ...section('Not breaking:', others),
    `${breaking.length} breaking, ${others.length} not.`,
  ].join('\n')
}

function section(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return []
  const subjects = Map.groupBy(changes, ({ subject }) => subject)
  const lines = [...subjects].flatMap(([subject, own]) => [`  ${subject}`, ...own.map(describe)])
  return [title, ...lines, '']
}

function describe({ part, before, after }: Change): string {
  const what = part || 'it'
  if (after === undefined) return `    - ${what} is gone${before && ` (${before})`}`
  if (before === undefined) return `    + ${what} is new${after && ` (${after})`}`
  return `    ~ ${what} was ${before}, is ${after}`
}
