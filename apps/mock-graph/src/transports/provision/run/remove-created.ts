import { templateOfJob } from '../../../synchronization/job/template-of-job.js'
import type { Connection } from '../../../synchronization/target/target.js'
import type { Run } from './open-run.js'

/** What could not be removed: its name and why. */
export type LeftBehind = { readonly displayName: string; readonly reason: string }

/** Removes from the endpoint what a run created there, and nothing that it found: groups first, as they refer to users. */
export async function removeCreated(run: Run): Promise<LeftBehind[]> {
  const { directory, servicePrincipalId, scimTarget } = run
  const servicePrincipal = directory.servicePrincipals.get(servicePrincipalId)!
  const synchronization = directory.synchronizationOf(servicePrincipalId)
  const connection: Connection = {
    ...{ directory, servicePrincipal, secrets: synchronization.secrets },
    template: templateOfJob(servicePrincipal, synchronization, run.job()),
    onExchange: () => {},
    now: Date.now,
    newId: () => crypto.randomUUID(),
  }
  const session = scimTarget.open(connection)
  const left: LeftBehind[] = []
  for (const { targetId, targetType, source } of createdBy(run)) {
    const type = { name: targetType, sourceName: source.type, attributes: new Map() }
    const answer = await session.delete({ type, id: targetId })
    if (!answer.ok) left.push({ displayName: source.displayName, reason: answer.message })
  }
  session.close()
  return left
}

const createdBy = ({ directory }: Run) =>
  [...directory.provisioningLog.values()]
    .flatMap((entry) =>
      entry.action === 'create' && entry.status === 'success' && entry.targetId !== null
        ? [{ ...entry, targetId: entry.targetId }]
        : [],
    )
    .sort((one, other) => Number(one.source.type !== 'Group') - Number(other.source.type !== 'Group'))
