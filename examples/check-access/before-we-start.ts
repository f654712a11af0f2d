import {
  checkOwnAccess,
  type GraphSyncOptions,
  type OperationId,
  requiredPermissions,
} from '@graph-sync/provisioning'

const alternatives = (sets: readonly (readonly string[])[] = []) =>
  sets.map((set) => set.join(' and ')).join(' or ')

/** What to ask an administrator for. Nobody signs in for that, and nothing is sent. */
export function whatToAskFor(operation: OperationId): string[] {
  const { application, delegated } = requiredPermissions(operation)
  return [
    `An application that is an owner ${application?.ownership}: ${alternatives(application?.least)}`,
    `Any application: ${alternatives(application?.higher)}`,
    `A user: ${alternatives(delegated.work?.least)}, and a role: ${delegated.work?.directoryRoles.join(' or ')}`,
  ]
}

/**
 * Says before any call, and not in the middle of the work, what the caller lacks. Its token does not tell what it owns:
 * say so where it is known.
 */
export async function beforeWeStart(options: GraphSyncOptions, owned?: boolean): Promise<string[]> {
  const report = await checkOwnAccess(options, ['secrets.put', 'jobs.start'], { target: { owned } })
  return report.allowed ? ['Go ahead.'] : `${report}`.split('\n')
}
