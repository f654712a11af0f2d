import { openProvisionedApp } from '../provisioned-app.js'

// biome-ignore lint/suspicious/noExplicitAny: an entry as it came.
export type Entry = any

/** A job with its secrets, and what the tests of its log do to its directory. */
export async function openJob(...[options]: Parameters<typeof openProvisionedApp>) {
  const place = await openProvisionedApp(options)
  const { at, clock, directory, assign, log } = place
  await place.putSecrets()
  const jobId = await place.createJob()
  return {
    ...place,
    jobId,
    /** Starts it, and tells what its first cycle wrote. */
    start: async (): Promise<Entry[]> => {
      await at('POST', `/jobs/${jobId}/start`)
      clock.advance('PT1M')
      return log()
    },
    /** What the next cycle wrote. */
    next: async (wait = 'PT40M'): Promise<Entry[]> => {
      const before = new Set((await log()).map((entry: Entry) => entry.id))
      clock.advance(wait)
      return (await log()).filter((entry: Entry) => !before.has(entry.id))
    },
    assignGroup: (id: string) => {
      const kind = { mailEnabled: false, mailNickname: id, securityEnabled: true, isAssignableToRole: false }
      const createdDateTime = '2026-01-01T00:00:00Z'
      directory.put('groups', id, { id, displayName: `The ${id}`, createdDateTime, groupTypes: [], ...kind })
      assign(id, 'Group')
    },
  }
}
