import { hidden, isCredentialName } from './credential-names.js'
import { hideInText } from './hide-in-text.js'

/** A body that was parsed, as JSON again, without the values of credentials. */
export const hideInJson = (body: unknown): string => JSON.stringify(body, hideMember)

/** As `JSON.stringify` calls it: with the object or list that has the member as `this`. */
function hideMember(this: unknown, name: string, value: unknown): unknown {
  if (value === null || value === '' || typeof value === 'boolean') return value
  if (isCredential(this as object, name)) return hidden
  return typeof value === 'string' ? hideInText(value) : value
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
