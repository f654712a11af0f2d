/** What a test reads of a response. */
export type Answer = {
  readonly status: number
  /** Parsed JSON, a text, or `undefined` where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which shape it expects
  readonly body: any
  readonly headers: Headers
}
