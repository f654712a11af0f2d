import type { Secret } from '../../domain/provisioning/synchronization.js'
import type { Change, Connector, Credentials, Outcome } from './connector.js'

const valid: Outcome = { ok: true }

/**
 * A connector that calls nobody and always decides alike. Credentials are valid when every key the template requires
 * is there and well formed: `BaseAddress` an absolute http or https URL. A host below `.invalid`, which by RFC 2606
 * never exists, is a target that cannot be reached. Every change succeeds unless `fails` tells how it fails.
 */
export function createOfflineConnector(
  options: { readonly fails?: (change: Change) => { code: string; message: string } | undefined } = {},
): Connector {
  return {
    validate: checkCredentials,
    provision: (change) => {
      const failure = options.fails?.(change)
      return failure ? { ok: false, ...failure } : valid
    },
  }
}

function checkCredentials({ template, secrets }: Credentials): Outcome {
  const given = new Map(secrets.map(({ key, value }: Secret) => [key, value]))
  const missing = template.requiredSecrets.filter((key) => !given.get(key))
  if (missing.length > 0) {
    return {
      ok: false,
      code: 'CredentialsMissing',
      message: `Credentials are missing: ${missing.join(', ')}.`,
    }
  }
  const written = given.get('BaseAddress')
  const address = template.id.startsWith('SuccessFactors') ? asUrl(written) : written
  if (address === undefined || !template.requiredSecrets.includes('BaseAddress')) return valid
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    return { ok: false, code: 'InvalidCredentials', message: 'The BaseAddress is not an absolute URL.' }
  }
  return new URL(address).hostname.endsWith('.invalid')
    ? { ok: false, code: 'TargetUnreachable', message: 'The target application cannot be reached.' }
    : valid
}

/** "Only enter the host name of server without http or https" (SuccessFactors' tutorial). */
const asUrl = (host: string | undefined) => (host && /^[\w.-]+$/.test(host) ? `https://${host}` : host)
