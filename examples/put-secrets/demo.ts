// The headline operation as every caller of the default seed: a real sign-in, the real SDK, the documented body.
import { createGraphSync, GraphError } from '@graph-sync/client'
import Table from 'cli-table3'
import { type Caller, callers } from './callers.ts'
import body from './put-secrets.request.json' with { type: 'json' }
import { signIn } from './sign-in.ts'
import { type Ready, startFake } from './start-fake.ts'

type Outcome = { status: number; allowed: boolean; grants: string[]; why: string; enough: string }

await using fake = await startFake()
const { ready } = fake
const target = ready.servicePrincipals.find(({ displayName }) => displayName === 'Contoso HR SCIM')
if (!target) throw new Error('The seed has no Contoso HR SCIM.')

console.log(`PUT ${ready.graphUrl}/v1.0/servicePrincipals/${target.id}/synchronization/secrets\n`)
const table = new Table({
  head: ['Caller', 'Kind', 'Grants', 'Status', 'Verdict', 'Why', 'What would have been enough'],
  colWidths: [34, 13, 34, 8, 9, 44, 44],
  wordWrap: true,
  style: { head: [], border: [] },
})
const surprises: string[] = []
for (const caller of callers) {
  const { status, allowed, grants, why, enough } = await putSecrets(caller, target.id, ready)
  table.push([
    caller.name,
    caller.kind,
    grants.join('\n') || 'none',
    String(status),
    allowed ? 'allowed' : 'refused',
    why,
    enough,
  ])
  if (allowed !== caller.may) surprises.push(caller.name)
}
console.log(table.toString())
console.log(
  surprises.length
    ? `Not as expected: ${surprises.join(', ')}.`
    : `All ${callers.length} verdicts are as expected. Refusals say nothing on the wire; why and what would be enough came from the URL in x-mock-graph-explain.`,
)
process.exitCode = surprises.length ? 1 : 0

/** Sends the documented body as the caller, and asks the fake why it decided as it did. */
async function putSecrets(caller: Caller, servicePrincipalId: string, from: Ready): Promise<Outcome> {
  let explainUrl = ''
  const graph = createGraphSync({
    accessToken: await signIn(caller, from),
    baseUrl: from.graphUrl,
    fetch: async (...request: Parameters<typeof fetch>) => {
      const response = await fetch(...request)
      explainUrl = response.headers.get('x-mock-graph-explain') ?? ''
      return response
    },
  })
  let status = 204
  try {
    await graph.servicePrincipals
      .byServicePrincipalId(servicePrincipalId)
      .synchronization.secrets.put(body as never)
  } catch (error) {
    if (!(error instanceof GraphError) || error.status === undefined) throw error
    status = error.status
  }
  const { effect, explanation, principal, remedies } = await (await fetch(explainUrl)).json()
  const { permissions, directoryRoles } = principal as { permissions: string[]; directoryRoles: string[] }
  const shown =
    permissions.length > 3 ? permissions.filter((name) => name.startsWith('Synchronization.')) : permissions
  const [first, ...others] = remedies.map(({ summary }: { summary: string }) => summary)
  return {
    status,
    allowed: effect === 'allow',
    grants: [
      ...shown,
      ...(shown === permissions ? [] : [`and ${permissions.length - shown.length} more`]),
      ...directoryRoles,
    ],
    why: explanation,
    enough: [first ?? '–', ...(others.length ? [`(${others.length} more at the URL)`] : [])].join('\n'),
  }
}
