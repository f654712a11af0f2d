import type { ContractConnection } from '../src/index.js'
import type { Caller } from './callers.js'
import type { Credential } from './token-endpoint-credential.js'

/** One way to reach a fake with the default seed. The contract is the same for all of them. */
export type FakeConnection = ContractConnection & {
  /** Signs a caller in; a new credential holds no token from before. */
  credentialFor(caller: Caller): Credential
  /** Moves the clock of the fake, in milliseconds from real time. */
  setClock(offset: number): void
  /** What the fake logged since it started. */
  readonly logLines: readonly string[]
}
