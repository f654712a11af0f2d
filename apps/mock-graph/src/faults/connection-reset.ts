/**
 * The connection broke. `fetch` rejects with it as it does for a broken network: with a `TypeError` whose cause has
 * the code. A transport that has a connection breaks it.
 */
export class ConnectionReset extends TypeError {
  override readonly name = 'TypeError'

  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
    })
  }
}
