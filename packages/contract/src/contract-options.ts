import type { ContractConnection } from './connections/connection.js'
import type { ContractEnvironment } from './connections/environment.js'
import type { ContractCase } from './contract-case.js'
import type { Recording } from './recordings/recording.js'
import type { Ledger } from './tenants/ledger.js'
import type { Waiting } from './wait-until.js'

/** Options of `defineContract` and `runContract`; all of them have defaults. */
export type ContractOptions = {
  /** A connection, or what opens one when it is time. Default: by `GRAPH_SYNC_CONTRACT`: a new fake in this process, a tenant (`live`), or a recording (`replay`). */
  readonly connection?: ContractConnection | (() => Promise<ContractConnection>) | undefined
  /** Default: the environment of the process. */
  readonly environment?: ContractEnvironment | undefined
  /** Default: `contractCases`. */
  readonly cases?: readonly ContractCase[] | undefined
  /** Which cases to run; the others are skipped. Default: all. */
  readonly only?: ((one: ContractCase) => boolean) | undefined
  /** Every display name begins with it, and nothing else is deleted. At least 8 characters. Default `graph-sync-contract-`. */
  readonly prefix?: string | undefined
  /** Default: in memory for a fake, `ledgerFile` for a tenant. */
  readonly ledger?: Ledger | undefined
  /** Default: `GRAPH_SYNC_CONTRACT_LEDGER`, or `graph-sync/contract-ledger.jsonl` in the user's state directory. Node only. */
  readonly ledgerFile?: string | undefined
  /** A file to write the sanitized recording to, or who gets it. Default: `GRAPH_SYNC_CONTRACT_RECORD`, or none. */
  readonly record?: string | ((recording: Recording) => void | Promise<void>) | undefined
  /** How old, in milliseconds, what another run left must be before it is swept. Default: an hour. */
  readonly leftoverAge?: number | undefined
  /** How long to wait for replication. Default: look every 2 s, for 2 minutes. */
  readonly waiting?: Partial<Waiting> | undefined
  readonly now?: (() => Date) | undefined
}

export const defaultPrefix = 'graph-sync-contract-'
const hour = 3_600_000

export const withDefaults = (options: ContractOptions) => ({
  prefix: options.prefix ?? defaultPrefix,
  leftoverAge: options.leftoverAge ?? hour,
  now: options.now ?? (() => new Date()),
  waiting: {
    interval: 2_000,
    deadline: 120_000,
    sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    ...options.waiting,
  },
})
