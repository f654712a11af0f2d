import { type Folded, foldFindings, recommend } from '@graph-sync/mock-graph/scim'
import { cell } from './cell.ts'
import { renderLives } from './render-lives.ts'
import type { CheckedServer } from './runs/check-server.ts'
import type { Life } from './runs/live-at-server.ts'

/** A server that was checked, and in which people have lived. */
export type TriedServer = CheckedServer & { readonly lives: readonly Life[] }

/** docs/scim-servers.md: what each server passes, what breaks there and why, and how a whole life ends there. */
export const renderPage = (tried: readonly TriedServer[]): string =>
  [
    '# SCIM servers and the requests of Entra',
    '',
    'Made by `npm run peers`; do not edit. Unmodified servers of others, each run by `mock-graph check-scim` in both dialects with the mapping of the gallery’s',
    'template for any SCIM endpoint. What a server does not do for Entra need be no fault of the server: many refuse what the RFC',
    'does not have. *Failed* means that provisioning by Entra loses or sticks there.',
    '',
    'Below each: a whole life, in which five people are hired, renamed, moved and let go, and two groups founded, renamed and',
    'dissolved, each change brought in by a cycle of a job. *The log* is what the provisioning log says of it in that cycle:',
    '*success* where nobody is told. A stranger has the name of one of the five from the start, in capitals.',
    '',
    '| server | version | store | dialect | passed | failed | warned | not run |',
    '|---|---|---|---|---|---|---|---|',
    ...tried.flatMap(summarize),
    '',
    ...tried.flatMap(describe),
  ].join('\n')

function summarize({ server, versions, report }: CheckedServer): string[] {
  return report.columns.map(({ dialect, results }) => {
    const count = (verdict: string) => results.filter((one) => one.verdict === verdict).length
    const counts = ['pass', 'fail', 'warn', 'not-run'].map(count)
    return `| ${server.name} | ${versions.join(', ')} | ${server.store} | \`${dialect}\` | ${counts.join(' | ')} |`
  })
}

function describe({ server, report, lives }: TriedServer): string[] {
  const found = recommend(report)
  const bad = foldFindings(report).filter(
    ({ finding }) => finding.verdict === 'fail' || finding.verdict === 'warn',
  )
  return [
    `## ${server.name}`,
    '',
    ...(found ? [`Recommended: \`${found.dialect}\`. ${cell(found.reasons.join('; '))}.`, ''] : []),
    '| what | dialect | how it ends | why |',
    '|---|---|---|---|',
    ...bad.map((one) => row(one, report.columns.length)),
    '',
    ...renderLives(lives),
    '',
  ]
}

function row({ finding, checks, dialects }: Folded, all: number): string {
  const where = dialects.length === all ? 'both' : dialects.map((one) => `\`${one}\``).join(', ')
  const mark = finding.verdict === 'fail' ? '**failed**' : 'warned'
  return `| ${checks.map((id) => `\`${id}\``).join(', ')} | ${where} | ${mark}: ${finding.outcome} | ${cell(steady(finding.reason))} |`
}

/** Without what differs from run to run. */
const steady = (text: string) =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '…')
    .replace(/\b[0-9a-f]{8}\d*\b/g, '…')
    .replace(/\b[A-Za-z0-9]{32}\b/g, '…')
