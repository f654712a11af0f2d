import { cell } from './cell.ts'
import type { Life, Moment } from './runs/live-at-server.ts'

/** How lives ended at one server: what went astray when, and what was told of it; equal rows of both dialects are one. */
export function renderLives(lives: readonly Life[]): string[] {
  const rows = new Map<string, string[]>()
  for (const { dialect, moments } of lives) {
    for (const moment of moments) {
      const text = rowOf(moment)
      rows.set(text, [...(rows.get(text) ?? []), dialect])
    }
  }
  const where = (dialects: readonly string[]) =>
    dialects.length === lives.length ? 'both' : dialects.map((one) => `\`${one}\``).join(', ')
  return [
    '| when | who | what | directory | server | dialect | the log | at the end |',
    '|---|---|---|---|---|---|---|---|',
    ...[...rows].map(([row, dialects]) => row.replace('DIALECT', where(dialects))),
    '',
    ...lives.map(({ dialect, lastWrites }) => `${endOf(lastWrites)} (\`${dialect}\`)`),
  ].flatMap((line) => line.split('\n'))
}

const rowOf = ({ stage, who, what, wanted, shown, told, isLasting }: Moment) =>
  `| ${[stage, who, what, wanted || 'none', shown || 'none'].map(cell).join(' | ')} | DIALECT | ${cell(told)} | ${isLasting ? '**still so**' : 'over'} |`

const endOf = (writes: readonly string[]) =>
  writes.length === 0
    ? '- When everybody is looked at once more, nothing is sent.'
    : `- When everybody is looked at once more, there is sent again: ${writes.map(cell).join('; ')}.`
