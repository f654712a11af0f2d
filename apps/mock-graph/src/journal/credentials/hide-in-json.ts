import { hidden, holdsCredential, isCredentialName } from './credential-names.js'
import { hideInText } from './hide-in-text.js'
import { hideQuery } from './hide-parameters.js'
import { hideSecrets, showPath, takesSecrets } from './secrets-of-jobs.js'

/** A body that was parsed, as JSON again, without the values of credentials. */
export const hideInJson = (body: unknown): string =>
  JSON.stringify(typeof body === 'object' ? hideIn(body) : hideAll(body))

function hideIn(value: unknown): unknown {
  if (typeof value === 'string') return hideInText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(hideIn)
  return hideInObject(Object.entries(value))
}

type Member = readonly [name: string, value: unknown]

function hideInObject(members: readonly Member[]): unknown {
  const isCredential = credentialsAmong(members)
  const url = textOf(members, 'url')
  return Object.fromEntries(
    members.map(([name, value]) => {
      if (isCredential(name)) return [name, hideAll(value)]
      if (url !== undefined) return [name, hideInBatch(url, name, value)]
      return [name, holdsCredential(name) ? hideTexts(value) : hideIn(value)]
    }),
  )
}

/** Tells which of an object's members are credentials. */
function credentialsAmong(members: readonly Member[]): (name: string) => boolean {
  const ofKey = isCredentialName(textOf(members, 'key') ?? '')
  const ofLabel = ['name', 'path'].some((label) => isCredentialName(textOf(members, label) ?? ''))
  // Of a pair, the key is a name. Without a value it is what a `keyCredential` holds, maybe a private key.
  const isPair = has(members, 'value') && !has(members, 'usage') && !has(members, 'type')
  return (name) => {
    const plain = name.toLowerCase()
    if (plain === 'key') return !isPair
    return ofKey || (ofLabel && plain === 'value') || isCredentialName(name)
  }
}

const has = (members: readonly Member[], name: string): boolean =>
  members.some(([one]) => one.toLowerCase() === name)

/** A member that is a text, in whatever case its name was written. */
function textOf(members: readonly Member[], name: string): string | undefined {
  const value = members.find(([one]) => one.toLowerCase() === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** Nothing and yes or no are no credentials. */
const hideAll = (value: unknown): unknown =>
  value === null || value === '' || typeof value === 'boolean' ? value : hidden

/** The same, whose objects are looked into. */
const hideTexts = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(hideTexts) : typeof value === 'object' ? hideIn(value) : hideAll(value)

/** A member of a request in a batch. A body that is a text may be JSON, or a form, or anything. */
function hideInBatch(url: string, name: string, value: unknown): unknown {
  const plain = name.toLowerCase()
  if (plain === 'body') return takesSecrets(url) ? hideSecrets(value) : hideTexts(value)
  if (plain !== 'url' || typeof value !== 'string') return hideIn(value)
  const [path = '', query] = value.split('?', 2)
  return showPath(path) + (query === undefined ? '' : hideQuery(path, `?${query}`))
}
