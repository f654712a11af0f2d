type Fetch = (request: Request) => Promise<Response>

/** A module that makes one call of an SDK through the `fetch` given. */
export type OneCall = { call(fetch: Fetch): PromiseLike<unknown> }
