/** A request and its answer as they were: not for everybody. */
export type RawExchange = {
  readonly case: string
  readonly method: string
  readonly url: string
  readonly requestHeaders: Headers
  readonly requestBody: string
  readonly status: number
  readonly responseHeaders: Headers
  readonly responseBody: string
}

/** With the query, decoded: what different clients encode differently is the same. */
export function readPath(url: string): string {
  const { pathname, search } = new URL(url)
  const path = pathname + search.replaceAll('+', ' ')
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a lone % is no encoding
  }
}

/** JSON where it is JSON, else the text; null when there is none. */
export function readBody(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
