import type { SentRequest } from './sent-request.js'

/** What a request does, without whom it is about: its method, operations and paths, and of values only the kind. */
export function shapeOf(sent: SentRequest | null): unknown {
  if (sent === null) return null
  return [sent.method, withoutNames(sent.path), sent.body === null ? null : shapeOfBody(sent.body)]
}

function shapeOfBody(body: string): unknown {
  try {
    return shapeOfValue(JSON.parse(body), '')
  } catch {
    return body
  }
}

function shapeOfValue(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((one) => shapeOfValue(one, name))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOfValue(one, key)]))
  if (typeof value !== 'string') return typeof value
  if (name === 'op' || name === 'path') return withoutNames(value)
  return /^(True|False)$/.test(value) ? 'boolean as text' : 'string'
}

const withoutNames = (path: string) => path.replaceAll(/\{[^}]*\}|%22.*?%22|"[^"]*@[^"]*"/g, '{}')
