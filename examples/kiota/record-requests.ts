import type { Middleware } from '@microsoft/kiota-http-fetchlibrary'

/** A handler that tells what was sent and how it was answered: each attempt, after all that Kiota changes about it. */
export function recordRequests(tell: (line: string) => void): Middleware {
  return {
    next: undefined,
    async execute(url, init, options) {
      if (!this.next) throw new Error('recordRequests must stand before the handler that sends.')
      const answer = await this.next.execute(url, init, options)
      tell(`${init.method} ${new URL(url).pathname} ${answer.status}`)
      return answer
    },
  }
}
