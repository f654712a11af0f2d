type Fetch = (request: Request) => Promise<Response>

const passing = new Set([429, 500, 502, 503, 504])

/**
 * Sends a request until it is answered for good, at most ten times. `PUT` of secrets may be repeated: it says all that
 * shall be. Waits as long as `Retry-After` says, or twice as long each time.
 */
export async function putWithRetries(
  fetch: Fetch,
  request: () => Request,
  sleep: (ms: number) => Promise<void>,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(request()).catch((error: unknown) => {
      if (attempt === 10) throw error
      return undefined
    })
    if (response && (!passing.has(response.status) || attempt === 10)) return response
    const asked = Number(response?.headers.get('Retry-After') ?? Number.NaN)
    await sleep(Number.isNaN(asked) ? 100 * 2 ** attempt : asked * 1_000)
  }
}
