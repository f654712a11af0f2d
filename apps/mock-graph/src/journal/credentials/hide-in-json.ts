import { hidden, isCredentialName } from './credential-names.js'
import { hideAllParameters, hideInText } from './hide-in-text.js'
import { hideSecrets, takesSecrets } from './secrets-of-jobs.js'

/** A body that was parsed, as JSON again, without the values of credentials. */
export const hideInJson = (body: unknown): string => JSON.stringify(body, hideMember)

/** As `JSON.stringify` calls it: with the object or list that has the member as `this`. */
function hideMember(this: unknown, name: string, value: unknown): unknown {
  if (value === null || value === '' || typeof value === 'boolean') return value
  if (isInBatch(this)) return hideInBatch(this, name, value)
  if (isCredential(this as object, name)) return hidden
  return typeof value === 'string' ? hideInText(value) : value
}

/** A request of a batch that may hold secrets. */
const isInBatch = (holder: unknown): holder is { readonly url: string } =>
  typeof holder === 'object' &&
  holder !== null &&
  'url' in holder &&
  typeof holder.url === 'string' &&
  takesSecrets(holder.url)

function hideInBatch({ url }: { readonly url: string }, name: string, value: unknown): unknown {
  if (name === 'body') return hideSecrets(value)
  if (name !== 'url') return value
  const [path = '', query] = url.split('?', 2)
  return query === undefined ? path : `${path}${hideAllParameters(`?${query}`)}`
}

function isCredential(holder: object, name: string): boolean {
  if (Array.isArray(holder)) return false
  const isKey = name.toLowerCase() === 'key'
  if (isKey) return isKeyCredential(holder)
  const key = keyOf(holder)
  return isCredentialName(name) || (typeof key === 'string' && isCredentialName(key))
}

/** Of a pair such as `{ "key": "SecretToken", "value": "…" }`, in whatever case it was written. */
const keyOf = (holder: object): unknown =>
  Object.entries(holder).find(([name]) => name.toLowerCase() === 'key')?.[1]

/** A `keyCredential` may hold a private key. */
const isKeyCredential = (holder: object): boolean =>
  Object.keys(holder).some((name) => /^(?:usage|type)$/i.test(name))
