import type { FaultMatch } from '../domain/fault.js'
import { compilePattern } from '../patterns/compile-pattern.js'

/** What a rule can see of a request. */
export type FaultCandidate = {
  readonly to?: 'target'
  /** Key in the slice; none for sign-in and for paths that lead nowhere. */
  readonly operation?: string
  readonly method: string
  /** With the version, without the query. */
  readonly path: string
}

/** Whether a request is one that the rule is about. Compiled once: it runs on every request. */
export function compileMatch({
  to,
  operation,
  method,
  path,
}: FaultMatch): (candidate: FaultCandidate) => boolean {
  const operations = operation === undefined ? undefined : compileOperation(operation)
  const paths = path === undefined ? undefined : compilePath(path)
  const asked = method?.toUpperCase()
  return (candidate) =>
    candidate.to === to &&
    (!operations || (candidate.operation !== undefined && operations(candidate.operation))) &&
    (!asked || candidate.method === asked) &&
    // Graph reads doubled slashes as one, and the Python SDK writes them.
    (!paths || paths(candidate.path.replace(/\/{2,}/g, '/')))
}

/** The operations that a key means, in which `*` stands for any text. */
export const compileOperation = (pattern: string) =>
  compile(`^${pattern.split('*').map(literally).join('.*')}$`)

function compilePath(pattern: string) {
  if (!pattern.includes('*')) return compile(`(?i)^${literally(pattern.replace(/\/$/, ''))}(/|$)`)
  const parts = pattern.split('**').map((part) => part.split('*').map(literally).join('[^/]*'))
  return compile(`(?i)^${parts.join('.*')}$`)
}

/** Whoever writes a rule decides how many stars there are: only a linear engine can take any number of them. */
function compile(pattern: string): (text: string) => boolean {
  const compiled = compilePattern(pattern)
  return (text) => compiled.fits(text, { steps: Number.POSITIVE_INFINITY, milliseconds: 0 })
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
