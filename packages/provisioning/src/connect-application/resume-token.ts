import type { ConnectApplicationOptions } from './connect-application-options.js'
import type { Kept } from './progress-so-far.js'

type Target = Pick<ConnectApplicationOptions, 'template' | 'displayName' | 'servicePrincipalId'>

/** What is known, as a text to keep. It holds ids and names, and no secret. */
export function writeResumeToken(options: Target, kept: Kept): string {
  const { servicePrincipalId, appId, applicationId, templateId, jobId, fresh, unsure } = kept
  return JSON.stringify({
    version: 1,
    target: targetOf(options),
    kept: { servicePrincipalId, appId, applicationId, templateId, jobId, fresh, unsure },
  })
}

/** Throws a `TypeError` for a text that is no token, and for the token of another application. */
export function readResumeToken(token: string, options: Target): Kept {
  const read = parse(token)
  if (read?.version !== 1 || typeof read.kept !== 'object' || read.kept === null) {
    throw new TypeError('resume is not the token of a ConnectApplicationError of this version.')
  }
  if (read.target !== targetOf(options)) {
    throw new TypeError(
      'resume belongs to another application: give the same template, displayName and servicePrincipalId again.',
    )
  }
  return read.kept
}

const targetOf = ({ template, displayName, servicePrincipalId }: Target) =>
  [template, displayName, servicePrincipalId].map((one) => one ?? '').join('\n')

function parse(token: string): { version?: unknown; target?: unknown; kept?: Kept | null } | undefined {
  try {
    return JSON.parse(token)
  } catch {
    return undefined
  }
}
