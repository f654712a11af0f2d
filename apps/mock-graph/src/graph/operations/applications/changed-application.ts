import type { Application, KeyCredential, RedirectPlatform } from '../../../domain/directory/application.js'
import type { Environment } from '../../../domain/time/environment.js'
import { timestamp } from '../../../domain/time/timestamp.js'
import { changedBy } from '../../directory-objects/changed-by.js'

/** What a body may change, as `readWritten` has checked it. */
export type WrittenApplication = {
  displayName?: string
  isFallbackPublicClient?: boolean | null
  keyCredentials?: Partial<KeyCredential>[]
  [other: string]: unknown
}

/** An application as it becomes by what was written. */
export function changedApplication(
  application: Application,
  { isFallbackPublicClient, keyCredentials, ...others }: WrittenApplication,
  environment: Environment,
): Application {
  const { redirectUris, settings } = changedPlatforms(application, others)
  const changed = changedBy(application, { ...others, ...settings }, [
    'displayName',
    'signInAudience',
    'identifierUris',
  ])
  return {
    ...changed,
    redirectUris,
    ...(isFallbackPublicClient !== undefined && { isFallbackPublicClient: isFallbackPublicClient ?? false }),
    ...(keyCredentials && {
      keyCredentials: keyCredentials.map((one) => completeKey(one, application, environment)),
    }),
  }
}

const platforms = ['web', 'spa', 'publicClient'] as const

/** Takes the redirect URIs out of the platforms' settings, which are merged, as OData has it for complex values. */
function changedPlatforms(application: Application, written: WrittenApplication) {
  const redirectUris: Record<RedirectPlatform, readonly string[]> = { ...application.redirectUris }
  const settings: Partial<Record<RedirectPlatform, object>> = {}
  for (const platform of platforms) {
    if (written[platform] === undefined) continue
    const { redirectUris: uris, ...others } = (written[platform] ?? {}) as { redirectUris?: string[] | null }
    if (uris) redirectUris[platform] = uris
    settings[platform] = { ...((application.details?.[platform] ?? {}) as object), ...others }
  }
  return { redirectUris, settings }
}

/** A certificate as it is kept. One that is sent back without its key, as it was read, keeps the key it has. */
function completeKey(
  written: Partial<KeyCredential>,
  { keyCredentials }: Application,
  environment: Environment,
): KeyCredential {
  const kept = keyCredentials.find(({ keyId }) => keyId === written.keyId)
  const now = environment.now()
  const inTwoYears = new Date(now)
  inTwoYears.setUTCFullYear(now.getUTCFullYear() + 2)
  return {
    keyId: written.keyId ?? environment.newId(),
    customKeyIdentifier: written.customKeyIdentifier ?? kept?.customKeyIdentifier ?? null,
    displayName: written.displayName ?? null,
    startDateTime: written.startDateTime ?? timestamp(environment),
    endDateTime: written.endDateTime ?? timestamp({ now: () => inTwoYears }),
    type: written.type ?? 'AsymmetricX509Cert',
    usage: written.usage ?? 'Verify',
    key: written.key ?? kept?.key ?? '',
  }
}
