/** Who answers what this process sends. */
export type Answerer = {
  /** Whether the global `fetch` asks it about an address. */
  takes(url: URL): boolean
  /** The answer to `fetch`; `undefined` leaves the request alone. Rejects as `fetch` does. */
  answer(request: Request): Promise<Response | undefined>
  /** The answer to a client that connects to a host which the fake stands in for. */
  serve(request: Request, place?: { readonly explainOrigin?: string }): Promise<Response>
}
