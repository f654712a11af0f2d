import type { Header } from '../../../synchronization/target/exchange.js'
import type { HiddenSecrets } from './hide-secrets.js'

/** Headers as they may be told of, without the values of credentials. */
export type ShowHeaders = (headers: readonly Header[]) => readonly Header[]

/**
 * The headers of one exchange are nearly those of the one before, and many exchanges are kept: what says the same is the same
 * pair then, so that it is neither made nor kept again.
 */
export function createShowHeaders(secrets: HiddenSecrets): ShowHeaders {
  const latest = new Map<
    string,
    { readonly value: string; readonly hidden: number; readonly shown: Header }
  >()
  const show = ([name, value]: Header): Header => {
    const known = latest.get(name)
    if (known && known.value === value && known.hidden === secrets.count) return known.shown
    const shown: Header = [name, showHeader(name, value, secrets)]
    latest.set(name, { value, hidden: secrets.count, shown })
    // A server may make up names.
    if (latest.size > 100) latest.clear()
    return shown
  }
  // Those of the requests and the answers of late; what stands in two of them is kept once.
  const lists: (readonly Header[])[] = []
  let next = 0
  return (headers) => {
    const shown = headers.map(show)
    const known = lists.find((list) => isSame(list, shown))
    if (known) return known
    lists[next] = shown
    next = (next + 1) % 4
    return shown
  }
}

const isSame = (one: readonly Header[], other: readonly Header[]) =>
  one.length === other.length && one.every((header, index) => header === other[index])

function showHeader(name: string, value: string, secrets: HiddenSecrets): string {
  if (isNamed(name, 'authorization')) return value.replace(/ .*/s, ' ***')
  return isNamed(name, 'set-cookie') ? value.replace(/=[^;]*/, '=***') : secrets.hide(value)
}

/** Is it that header, in any case? Most differ in length, which is cheaper to see. */
const isNamed = (name: string, wanted: string) =>
  name.length === wanted.length && name.toLowerCase() === wanted
