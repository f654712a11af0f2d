/** One request, as every transport hands it to the fake: a plain record that builds nothing which nobody looks at. */
export type Call = {
  /** As methods are spelled: in capitals. */
  readonly method: string
  /** Scheme, host and port as the caller addressed them, such as `https://graph.microsoft.com`. */
  readonly origin: string
  /** The path as a URL has it: encoded, and without `.` and `..`. */
  readonly path: string
  readonly query: URLSearchParams
  /** The query as it was sent, with its `?`; empty where there is none. Default: made of `query`. */
  readonly search?: string
  /** A header by its name in lower case; those of one name joined by commas; null where there is none. */
  header(name: string): string | null
  /** All of them, for whoever hands the call on. */
  headers(): Iterable<[name: string, value: string]>
  /**
   * Reads the body, once. Rejects with {@link BodyTooLong} beyond `limit` bytes, and with an `AbortError` when the
   * caller goes away in the middle of it.
   *
   * @param limit Default: none.
   */
  body(limit?: number): Promise<Uint8Array<ArrayBuffer>>
  /**
   * Aborted when the caller gives up. Default: nobody does. A function, since making one costs more than most calls; and
   * no getter, since V8 gives every object that is written with one a shape of its own.
   */
  signal?(): AbortSignal
}

/** A body has more bytes than were to be read. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong'

  constructor(readonly limit: number) {
    super(`The body has more than ${limit} bytes.`)
  }
}
