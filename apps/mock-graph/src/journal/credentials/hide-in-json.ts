import { hidden, isCredentialName } from './credential-names.js'
import { hideAllParameters, hideInText } from './hide-in-text.js'
import { hideSecrets, takesSecrets } from './secrets-of-jobs.js'

/** A body that was parsed, as JSON again, without the values of credentials. */
export const hideInJson = (body: unknown): string => JSON.stringify(showValue(body))

function showValue(value: unknown): unknown {
  if (typeof value === 'string') return hideInText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(showValue)
  const isSecret = credentialsIn(value)
  const show = (name: string, member: unknown) => {
    if (member === null || member === '' || typeof member === 'boolean') return member
    if ((name === 'body' || name === 'url') && isInBatch(value)) return showInBatch(name, member)
    return isSecret(name) ? hidden : showValue(member)
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, show(name, member)]))
}

/** A request of a batch that may hold secrets. */
const isInBatch = (holder: object): boolean =>
  'url' in holder && typeof holder.url === 'string' && takesSecrets(holder.url)

function showInBatch(name: 'body' | 'url', member: unknown): unknown {
  if (name === 'body') return hideSecrets(member)
  const [path = '', query] = String(member).split('?', 2)
  return query === undefined ? path : `${path}${hideAllParameters(`?${query}`)}`
}

/** Which members of an object are credentials: asked once for each object, since there may be very many members. */
function credentialsIn(holder: object): (name: string) => boolean {
  const names = Object.keys(holder)
  // Of a pair such as `{ "key": "SecretToken", "value": "…" }`, in whatever case it was written.
  const keyName = names.find((name) => name.toLowerCase() === 'key')
  const key: unknown = keyName === undefined ? undefined : Reflect.get(holder, keyName)
  const isPair = typeof key === 'string' && isCredentialName(key)
  // A `keyCredential` may hold a private key.
  const isKeyCredential = names.some((name) => /^(?:usage|type)$/i.test(name))
  return (name) => (name.toLowerCase() === 'key' ? isKeyCredential : isPair || isCredentialName(name))
}
