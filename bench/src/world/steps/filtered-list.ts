import { openWorld, seedOfApplications } from '../open-world.ts'
import type { PrepareStep } from '../prepared-step.ts'

/** Filters 10,000 service principals by the beginning of their names. */
export const prepare: PrepareStep = async () => {
  const { send } = await openWorld(seedOfApplications(10_000))
  const list = (name: string) =>
    send('GET', `/servicePrincipals?$filter=startswith(displayName,'${name}')&$select=id&$top=999`)
  // A server in use is warm.
  for (const index of Array.from({ length: 10 }).keys()) await list(`Application ${index}`)
  return {
    run: () => list('Application 99'),
    // 99, 990 to 999, 9900 to 9999.
    holds: (given) => (given as { value: unknown[] }).value.length === 111,
  }
}
