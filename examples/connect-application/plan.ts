import type { ConnectApplicationOptions, Provisioning } from '@graph-sync/provisioning'

/** What connecting would do and what it takes, for an administrator to agree to. Only reads. */
export async function planToConnect(
  provisioning: Provisioning,
  options: ConnectApplicationOptions,
): Promise<string[]> {
  const { steps } = await provisioning.connectApplication({ ...options, dryRun: true })
  return steps.flatMap(({ name, state, detail, permissions = [] }) => [
    `${name} (${state}): ${detail}`,
    ...permissions.map((permission) => `  ${permission}`),
  ])
}
