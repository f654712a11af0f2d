import { type Cell, nameOf } from './cell.ts'
import type { Row } from './row.ts'
import type { Way } from './ways.ts'

/** What a run found. */
export type Run = {
  readonly cells: readonly Cell[]
  /** By the name of the row. */
  readonly versions: Readonly<Record<string, string>>
  readonly isolated: boolean
}

/** The page client × way. */
export function renderPage(rows: readonly Row[], ways: readonly Way[], run: Run): string {
  const notes = collectNotes()
  const head = ['client', 'version', ...ways.map(({ title }) => title), 'in code, at an own address']
  const lines = rows.map((row) => {
    const cells = ways.map(({ id }) => {
      const cell = run.cells.find((one) => one.row === nameOf(row) && one.way === id)
      return cell ? renderCell(cell, notes.refer) : 'not run'
    })
    return [nameOf(row), run.versions[nameOf(row)] ?? '', ...cells, row.inCode ?? '']
  })
  const number = (kind: string) => run.cells.filter(({ outcome }) => outcome.kind === kind).length
  const tried = run.cells.filter(({ outcome }) => !['no-sense', 'not-run'].includes(outcome.kind)).length
  return `# Clients

Made by \`npm run clients\`; do not edit. Each client is a [program](../clients/programs) of a few lines with an unmodified
library: it signs in with client credentials, sends the documented \`PUT …/synchronization/secrets\`, and reads the secrets.
What to set is in the [guides](guides).

${ways.map(({ title, what }) => `- **${title}**: ${what}`).join('\n')}

${renderIsolation(run.isolated)}
A client that fails so is tried without that other proxy too. *refused* says in a note what its user sees; **left** means that
something was said to the stand-in, be it the beginning of a TLS handshake. A tunnel is left empty when the client asked that
other proxy for it and then said nothing there. Of ${tried} cells, ${number('passed')}
passed, and ${number('passed-without-proxy')} more without another proxy.

## What got out

${renderArrivals(ways, run.cells)}

## Client × way

${renderTable([head, ...lines])}

${notes.render()}
`
}

const renderIsolation = (isolated: boolean) =>
  isolated
    ? `Every cell runs in a network namespace without any other host, where the names of Microsoft's services lead to a
stand-in for the real service, with \`HTTPS_PROXY\` and \`HTTP_PROXY\` in the environment that name a proxy which leads to it too.`
    : `This machine gave no namespace of its own, so only \`HTTPS_PROXY\` and \`HTTP_PROXY\` led to a stand-in for the real service.`

function renderArrivals(ways: readonly Way[], cells: readonly Cell[]): string {
  const count = (title: string, own: readonly Cell[], goal: string) => {
    const who = own.filter(({ spoken }) => spoken > 0).map(({ row }) => row)
    const requests = own.reduce((total, cell) => total + cell.requests, 0)
    const silent = own.filter(({ connections, spoken }) => connections > 0 && spoken === 0).length
    return [
      title,
      `${who.length}`,
      `${requests}`,
      goal,
      `${silent}`,
      [...new Set(who)].join('; ') || 'nobody',
    ]
  }
  const ofWays = (chosen: readonly Way[]) => cells.filter(({ way }) => chosen.some(({ id }) => id === way))
  const ours = ways.filter(({ isMsw }) => !isMsw)
  return renderTable([
    ['way', 'cells that left', 'requests that could be read', 'goal', 'cells with tunnels left empty', 'who'],
    ...ways.map((way) => count(way.title, ofWays([way]), way.isMsw ? 'as MSW has it' : '0')),
    count('**all but MSW**', ofWays(ours), '**0**').with(5, ''),
    count('**all**', cells, '').with(5, ''),
  ])
}

function renderCell({ outcome, spoken }: Cell, refer: (note: string) => string): string {
  const left = spoken > 0 ? ', **left**' : ''
  switch (outcome.kind) {
    case 'passed':
      return `passed${left}`
    case 'passed-without-proxy':
      return `passed without another proxy only ${refer(outcome.reason)}${left}`
    case 'failed':
      return `refused ${refer(outcome.reason)}${left}`
    case 'not-run':
      return `not run ${refer(`to have it: \`${outcome.missing}\``)}`
    case 'no-sense':
      return `– ${refer(outcome.why)}`
  }
}

/** Notes, each told once, numbered as they come. */
function collectNotes() {
  const notes: string[] = []
  return {
    refer(note: string): string {
      if (!notes.includes(note)) notes.push(note)
      return `[${notes.indexOf(note) + 1}]`
    },
    render: () =>
      notes.map((note, index) => `${index + 1}. ${note.replace(/([<>|*_[\]])/g, '\\$1')}`).join('\n'),
  }
}

const renderTable = ([head = [], ...rows]: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n')
