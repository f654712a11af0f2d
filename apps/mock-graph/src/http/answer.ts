/** What is answered to a call. A call that is to get no answer ends with `ConnectionReset` instead. */
export type Answer = {
  readonly status: number
  /** By their names, in any spelling, each once. */
  readonly headers: Readonly<Record<string, string>>
  /** Text goes out as UTF-8. Default: none. */
  readonly body?: Bytes | string | ReadableStream<Bytes>
  /** The code of the refusal it tells, such as `AADSTS50126`: for whoever keeps a journal. Not sent as such. */
  readonly error?: string
}

export type Bytes = Uint8Array<ArrayBuffer>

/** A header of an answer by its name in lower case. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  for (const own in headers) {
    if (own.length === name.length && own.toLowerCase() === name) return headers[own]
  }
  return undefined
}
