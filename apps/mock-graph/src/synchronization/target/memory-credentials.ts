import type { Answer, Connection } from './target.js'

const valid: Answer<void> = { ok: true, value: undefined }

/** Are the secrets those the template asks for, and well formed? Nobody is called. */
export function checkCredentials({
  template,
  secrets,
}: Pick<Connection, 'template' | 'secrets'>): Answer<void> {
  const given = new Map(secrets.map(({ key, value }) => [key, value]))
  const missing = template.requiredSecrets.filter((key) => !given.get(key))
  if (missing.length > 0)
    return refused('CredentialsMissing', `Credentials are missing: ${missing.join(', ')}.`)
  const written = given.get('BaseAddress')
  const address = template.id.startsWith('SuccessFactors') ? asUrl(written) : written
  if (address === undefined || !template.requiredSecrets.includes('BaseAddress')) return valid
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    return refused('InvalidCredentials', 'The BaseAddress is not an absolute URL.')
  }
  return new URL(address).hostname.endsWith('.invalid')
    ? refused('TargetUnreachable', 'The target application cannot be reached.')
    : valid
}

/** "Only enter the host name of server without http or https" (SuccessFactors' tutorial). */
const asUrl = (host: string | undefined) => (host && /^[\w.-]+$/.test(host) ? `https://${host}` : host)

const refused = (code: string, message: string): Answer<void> => ({
  ok: false,
  code,
  message,
  ends: 'credentials',
})
