import type { RunningServer } from '@graph-sync/mock-graph/server'
import type { Caller } from '../connections/callers.js'

/** A program that we did not write, used as its own documentation says. */
export type Client = {
  /** Writes the documented body of `PUT secrets`. Rejects when it is refused. */
  put(): Promise<unknown>
  /** The body of `GET secrets`. */
  read(): Promise<unknown>
}

/** Connects a client as one of the applications of the default seed. */
export type ConnectClient = (server: RunningServer, caller: ApplicationCaller) => Promise<Client>

export type ApplicationCaller = Caller & { kind: 'application' }
