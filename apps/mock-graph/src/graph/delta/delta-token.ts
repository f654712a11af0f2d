import { graphErrors } from '../errors/graph-errors.js'

/** Where a client that follows changes stands. Positions are those of the store. */
export type DeltaState = {
  /** What is followed, such as `v1.0/users`, and of which tenant. */
  readonly of: string
  /** Whose positions they are. */
  readonly generation: string
  /** What was written after it is told; null for everything that is there. */
  readonly since: number | null
  /** Where the store stood when this round began; the next round tells what came after. */
  readonly until: number
  /** How many were served in this round. */
  readonly served: number
  readonly select: readonly string[]
  /** The objects that are followed; null for all. */
  readonly ids: readonly string[] | null
  /** When the round began, in milliseconds since 1970. */
  readonly time: number
}

const signature = 'mock-graph-delta:'

/** For directory objects, by concepts/delta-query-overview.md. */
const lifetime = 7 * 24 * 60 * 60 * 1000

export const writeDeltaToken = (state: DeltaState): string =>
  btoa(signature + JSON.stringify(state))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Throws Graph's 400 for a token that is not ours, of something else or a week old. */
export function readDeltaToken(token: string, of: string, now: number): DeltaState {
  const state = parse(token)
  if (state?.of !== of || now - state.time > lifetime) throw graphErrors.syncStateNotFound()
  return state
}

function parse(token: string): DeltaState | undefined {
  try {
    const text = atob(token.replaceAll('-', '+').replaceAll('_', '/'))
    return text.startsWith(signature) ? JSON.parse(text.slice(signature.length)) : undefined
  } catch {
    return undefined
  }
}
