import { cpus, platform, totalmem } from 'node:os'
import type { Plan } from './plan.ts'
import { type Row, ratioOf, verdictOf } from './row.ts'

const headings = ['what', 'ours', 'compared with', 'theirs', 'ratio', 'goal', ''] as const

/** The results as a Markdown table. */
export const renderTable = (rows: readonly Row[]): string =>
  [headings, headings.map(() => '---'), ...rows.map(cells)]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')

function cells(row: Row): readonly string[] {
  const { what, unit, ours, peer, goal } = row
  const ratio = ratioOf(row)
  const times = peer ? '×' : ` ${unit}`
  const bound = goal && ('atLeast' in goal ? `≥ ${digits(goal.atLeast)}` : `≤ ${digits(goal.atMost)}`)
  return [
    what,
    `${digits(ours)} ${unit}`,
    peer?.name ?? '–',
    peer ? `${digits(peer.value)} ${unit}` : '–',
    ratio === undefined ? '–' : `${digits(ratio)}×`,
    bound ? `${bound}${times}` : '–',
    verdictOf(row) ?? '',
  ]
}

/** Three digits that count, and thousands in groups. */
const digits = (value: number) =>
  value.toLocaleString('en-US', { maximumSignificantDigits: value < 1000 ? 3 : 4 })

/** What it was measured on. Nothing that tells whose machine it is. */
export function describeMachine(): string {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cores.length} cores (${cores[0]?.model.trim() || 'unknown processor'}), ${memory} GiB, ${platform()} ${process.arch}, Node ${process.versions.node}`
}

/** The page RESULTS.md. */
export const renderResults = (
  rows: readonly Row[],
  { rounds, starts, load, connections }: Plan,
  day: string,
): string => `\
# Results

Made by \`npm run bench\` on ${day}; do not edit. ${describeMachine()}.

${renderTable(rows)}

*ratio* is ours divided by theirs, in the same run. A goal without × is about our own figure. A row without a goal is there to be known.

## How it was measured

- Load generator (autocannon) and servers share the machine, so requests per second are lower than they could be; compare ratios only.
- ${connections} keep-alive connections, ${rounds} rounds of ${load} s for each target, targets in turns, medians.
- Before it is measured, each target must give the right status and body; under load any answer that is not 2xx ends the run.
- Ours is \`mock-graph start --quiet\`, built: signature, permission, ownership and body checked, every request journaled, the explain header sent. The caller holds \`Application.ReadWrite.OwnedBy\` and owns the target. Without a token, and with a forged signature, it must answer 401, and its decision must be in the journal.
- **Ours checks the signature of a token once and remembers the result**; lifetime, audience and tenant are checked every time. All requests here carry one token, so nearly all profit.
- Tokens: each is signed anew, RS256 with 2048 bits, by ours and by oauth2-mock-server, which knows no client and looks at nothing else. With one connection and with eight. The bare loop signs 1,000 bytes with the key of ours, one after another in a process of its own, by \`crypto.sign\` or \`crypto.subtle\`, whichever was faster. It has no HTTP and no load generator beside it, but one thread only, where ours signs on several.
- Prism mocks \`openapi/graph-sync.yaml\`, without a log; json-server keeps the secrets as its one resource in memory; neither checks tokens. node:http looks at nothing but the method.
- Start: from spawn until an authorised GET has its right status, asked again every 2 ms, ${starts} times. Keys and certificates exist already; only the first start of an install makes them. The token is one of an earlier start.
- In process: one call and the reading of its JSON at a time, each target in its own process, after a warm-up of the same length. MSW 3 answers \`fetch\` below the HTTP client, over a socket and a TLS context of its own for each call, so MSW is nearly all of both its figures.
- Heap: what is left on the heap after 4,000 calls in a loop, less what was left after 4,000 before them, both after garbage collection. Set-ups: the mean of 50 after 50, taking down not counted.
- State: the same commands with \`--state FILE\`, normal and full, in turns with the one in memory. Killed: applications are created over ${connections} connections; after some hundred answers the process gets SIGKILL whatever is under way, is started again with the same file, and has to know every application that was answered 201. Loading: 10,000 applications with five jobs each, from a file into a new fake, each in a process of its own; the JSON as it was read before there was a log.
- World: each step once in a process of its own, without a warm-up but for the filtered list, which ten others come before. A cycle runs when its job is looked at, so its time is that of starting a job, moving the virtual clock and reading the job.
- Provisioning: into a SCIM endpoint in a process of its own, which finds nobody, creates everybody and keeps nothing. The first cycle's requests are recorded and sent again by a bare \`node:http\` loop over one connection of the same kind, in turns with cycles; what the process ran is its user and system time, threads of the engine included, which another load on the machine disturbs less. GETs of the job, a hundred a second whatever becomes of them, are asked of \`mock-graph start --scim\` before the cycle and while it runs. The incremental cycle is one in memory, as that makes the initial one short; heap is after a collection of garbage, before and after one initial cycle, so it holds the provisioning log and the journal of exchanges too.
- Questions to worlds of several sizes: in process, one at a time, after 2,000 others, each about another object; medians of runs in processes of their own. The last page is asked for by a token, without those before it. The first filter of all makes its index, which is not in the figure.
- Memory is the resident memory of the process. 1 MB is 10^6 bytes, 1 KB is 10^3.
- SDK: \`PUT …/synchronization/secrets\` by ours, \`GET /users/{id}\` by the official packages, without a credential library; \`@microsoft/msgraph-sdk-serviceprincipals\`, which would hold the same call, was not on the npm registry (404, November 2026). esbuild, minified, for browsers; what is loaded before the call can be made, which the bundle must make without the rest.
- Import: each in a process of its own; the official one with its models and with the package of users, as such a program needs them. Type-check: \`tsc\` from its start to its end, the same options for all, \`skipLibCheck\` on.
- The facade and the bare \`fetch\` take turns in one process, before a handler that answers at once; the medians are subtracted. The bare one makes the same \`Request\`, and reads the same JSON.
`
