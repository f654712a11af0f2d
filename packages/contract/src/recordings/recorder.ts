import type { ContractConnection } from '../connections/connection.js'
import { cloudHosts } from '../generated/cloud-hosts.js'
import type { RawExchange } from './raw-exchange.js'
import type { Recording } from './recording.js'
import { sanitize } from './sanitize.js'

/** What to record, and what recordings must not show besides secrets, tokens and ids. */
export type RecorderOptions = {
  readonly connection: ContractConnection
  /** Display names. */
  readonly names?: readonly string[] | undefined
  readonly domains?: readonly string[] | undefined
}

/** Keeps what goes over a connection. */
export type Recorder = {
  /** That of the connection, listened to. Sign-in is never kept. */
  fetch(request: Request): Promise<Response>
  /** Files the requests of `run` under a name. */
  within<T>(name: string, run: () => Promise<T>): Promise<T>
  /** All that was kept so far, sanitized. */
  recording(): Recording
}

export function createRecorder({ connection, names = [], domains = [] }: RecorderOptions): Recorder {
  const exchanges: RawExchange[] = []
  let current = '(outside of a case)'
  const enter = (name: string) => {
    current = name
    connection.enter?.(name)
  }
  const clouds = Object.values(cloudHosts).map(({ graph }) => graph)
  return {
    async fetch(request) {
      const filedUnder = current
      const { method, url, headers } = request
      if (/\/oauth2\//.test(new URL(url).pathname)) return connection.fetch(request)
      const requestBody = await request.clone().text()
      const response = await connection.fetch(request)
      exchanges.push({
        ...{ case: filedUnder, method, url, requestBody },
        requestHeaders: new Headers(headers),
        status: response.status,
        responseHeaders: new Headers(response.headers),
        responseBody: await response.clone().text(),
      })
      return response
    },
    async within(name, run) {
      const outer = current
      enter(name)
      try {
        return await run()
      } finally {
        enter(outer)
      }
    },
    recording: () => ({
      format: 1,
      of: connection.kind,
      exchanges: sanitize(exchanges, {
        origins: [connection.graphUrl, ...clouds],
        tenantId: connection.tenantId,
        secrets: connection.secrets,
        ...{ names, domains },
      }),
    }),
  }
}
