import { isObject, type Json, type JsonObject } from '../json.js'

/** A body as the object of JSON that it should be, or what it is instead, in words. */
export function parseBody(
  text: string,
  deepest = 64,
): { readonly object: JsonObject } | { readonly problem: string } {
  const trimmed = text.trimStart()
  if (trimmed === '') return { problem: 'the body is empty' }
  if (trimmed.startsWith('<')) return { problem: 'the body is a page of HTML or XML, not JSON' }
  // What is nested so deep is at least so long.
  if (text.length > 2 * deepest && depthOf(text, deepest) > deepest)
    return { problem: `the body is nested deeper than ${deepest} levels` }
  try {
    const json: Json = JSON.parse(text)
    return isObject(json) ? { object: json } : { problem: 'the body is JSON, but no object' }
  } catch {
    return { problem: 'the body is not JSON' }
  }
}

/** How deep brackets stand in each other, those in texts left out; no deeper than needs to be known. */
function depthOf(text: string, deepest: number): number {
  let depth = 0
  let most = 0
  let inText = false
  for (let index = 0; index < text.length && most <= deepest; index++) {
    const code = text.charCodeAt(index)
    if (inText) {
      if (code === backslash) index++
      else if (code === quote) inText = false
    } else if (code === quote) inText = true
    // `{` and `[`, `}` and `]` differ in one bit.
    else if ((code & ~0x20) === opening) most = Math.max(most, ++depth)
    else if ((code & ~0x20) === closing) depth--
  }
  return most
}

const [quote, backslash, opening, closing] = [0x22, 0x5c, 0x5b, 0x5d]
