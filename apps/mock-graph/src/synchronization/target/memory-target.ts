import { checkCredentials } from './memory-credentials.js'
import { type MemoryChange, openMemorySession, type Refusal } from './memory-session.js'
import type { Target } from './target.js'

export type { MemoryChange, Refusal } from './memory-session.js'

export type MemoryTargetOptions = {
  /** Tells which changes the target refuses, and how. Default: it takes every change. */
  readonly fails?: (change: MemoryChange) => Refusal | undefined
}

/**
 * A target that calls nobody: what is provisioned is kept in the fake itself, for each service principal, where it can be
 * read (`MockGraph.target`). Credentials are valid when every key the template requires is there and well formed:
 * `BaseAddress` an absolute http or https URL. A host below `.invalid`, which by RFC 2606 never exists, is a target that
 * cannot be reached.
 */
export function createMemoryTarget({ fails }: MemoryTargetOptions = {}): Target {
  return {
    isRemote: false,
    open: (connection) => openMemorySession(connection, { checkCredentials, fails }),
  }
}
