import { isRecord } from './is-record.js'

/** Operations whose bodies hold nothing but credentials. */
const credentialPath = /\/synchronization\/(secrets|acquireAccessToken)\/?$|\/validateCredentials\/?$/
const secretName =
  /secret|password|passphrase|token|credential|assertion|authorization|api_?key|app_?key|private_?key|connection_?string/i

/** Whether all that is written to a path, or read from it, is secret. */
export const isCredentialPath = (path: string) => credentialPath.test(path.split('?')[0] ?? path)

/** The mask of the service, the removal of a key, and nothing at all are no secrets. */
const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value !== '*'

/**
 * A copy in which `replace` took the place of each secret: values of pairs that have a key, where all of them are
 * secret or the key looks like it, and members whose name looks like it.
 */
export function replaceSecrets(
  body: unknown,
  allPairs: boolean,
  replace: (secret: string) => string,
): unknown {
  if (Array.isArray(body)) return body.map((item) => replaceSecrets(item, allPairs, replace))
  if (!isRecord(body)) return body
  const isPair = typeof body.key === 'string' && (allPairs || secretName.test(body.key))
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const named = secretName.test(name) || (isPair && name === 'value')
      return [name, named && isSecret(value) ? replace(value) : replaceSecrets(value, allPairs, replace)]
    }),
  )
}
