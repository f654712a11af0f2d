import { expect, test } from 'vitest'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { rules } from '../../src/generated/rules.js'
import { graphOperations } from '../../src/graph/operations/all-operations.js'
import { onlyVersionOf } from '../../src/graph/routing/only-version-of.js'
import { operationsOf, readServed, readSlice, type SliceNode } from '../slice.js'

// Vitest writes the page with `--update`.
test('docs/operations.md lists what the fake serves', async () => {
  await expect(renderPage()).toMatchFileSnapshot('../../../../docs/operations.md')
})

function renderPage(): string {
  const described = operationsOf(readServed())
  const ofSlice = operationsOf(readSlice())
  const all = Object.keys(operations) as OperationId[]
  const ids = all.filter((id) => !onlyVersionOf(id))
  const beta = all.filter(onlyVersionOf)
  const inside = ids.filter((id) => operations[id].synchronization)
  const around = ids.filter((id) => !operations[id].synchronization && ofSlice.has(id))
  const beside = ids.filter((id) => !ofSlice.has(id))
  return [
    '# Operations',
    '',
    'Every operation that the fake serves, below `/v1.0` and `/beta`, and what only beta has. *Answered*: it has a handler for it,',
    'and `apps/mock-graph/test/walk/walk.test.ts` calls it on its roots, once allowed and once refused. *Permissions*: whether they',
    'are published, or borrowed from a neighbour. *Evidence*: where the operation itself comes from. Written by',
    '`npx vitest run apps/mock-graph/test/graph/operations-page --update`.',
    '',
    ...tableOf(`The synchronization API: ${inside.length}`, inside, described),
    ...tableOf(`Around it: ${around.length}`, around, described),
    ...tableOf(`Beside the slice, in no client: ${beside.length}`, beside, described),
    ...tableOf(`Only below \`/beta\`, and not in the client: ${beta.length}`, beta, described),
  ].join('\n')
}

const tableOf = (title: string, ids: readonly OperationId[], described: ReadonlyMap<string, SliceNode>) => [
  `## ${title}`,
  '',
  '| operation | method and path | answered | permissions | evidence |',
  '|---|---|---|---|---|',
  ...ids.map((id) => {
    const { method, path } = operations[id]
    return `| \`${id}\` | \`${method} ${path}\` | ${graphOperations[id] ? 'yes' : 'no'} | ${permissionsOf(id)} | ${evidenceOf(id, described.get(id))} |`
  }),
  '',
]

function permissionsOf(id: OperationId): string {
  const { documented, as } = rules[id]
  if (documented) return 'published'
  return as === undefined ? 'assumed' : `as \`${as}\``
}

function evidenceOf(id: OperationId, operation: SliceNode): string {
  const { 'x-graph-sync-evidence': evidence, externalDocs } = operation
  if (evidence) return evidence.status.replaceAll('-', ' ')
  if (externalDocs) return `[reference page](${externalDocs.url})`
  return operations[id].synchronization ? 'metadata' : 'a subset of v1.0'
}
