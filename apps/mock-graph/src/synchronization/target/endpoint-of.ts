import type { Secret } from '../../domain/provisioning/synchronization.js'

/** Where a job provisions to: jobs with one endpoint take turns there. Without an address it is the application's own. */
export function endpointOf(servicePrincipalId: string, secrets: readonly Secret[]): string {
  const address = secrets.find(({ key }) => key === 'BaseAddress')?.value
  if (address === undefined || !URL.canParse(address)) return servicePrincipalId
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/\/+$/, '')
}
