import { fileURLToPath } from 'node:url'
import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'
import { bundleCall } from './bundle-call.ts'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const script = new URL('time-import.ts', import.meta.url)
const root = 'https://graph.microsoft.com/v1.0'

/** What one call costs before it is made: bytes to load and time to import. */
export async function measureSdk(plan: Plan): Promise<Row[]> {
  const [ours, official] = [file('call-graph-sync.ts'), file('call-msgraph-sdk.ts')]
  const size = await bundleCall(ours, `PUT ${root}/servicePrincipals/1/synchronization/secrets`)
  const officialSize = await bundleCall(official, `GET ${root}/users/1`)
  const [time = 0, officialTime = 0] = await interleave([ours, official], plan.rounds, (each) =>
    runScript(script, each),
  )
  const peer = '@microsoft/msgraph-sdk-users'
  return [
    { what: 'SDK: one call, bundled, gzip', unit: 'KB', ours: size, goal: { atMost: 36 } },
    {
      what: 'SDK: one call, bundled, gzip',
      unit: 'KB',
      ours: size,
      peer: { name: peer, value: officialSize },
    },
    {
      what: 'SDK: import',
      unit: 'ms',
      ours: time,
      peer: { name: peer, value: officialTime },
      goal: { atMost: 1 / 8 },
    },
  ]
}
