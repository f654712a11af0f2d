/** How long to wait for what the service replicates, and how often to look. Milliseconds. */
export type Waiting = {
  readonly interval: number
  readonly deadline: number
  sleep(milliseconds: number): Promise<void>
}

/** Looks again until there is something. Throws after the deadline, counted in intervals. */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T | undefined>,
  { interval, deadline, sleep }: Waiting,
): Promise<T> {
  for (let waited = 0; ; waited += interval) {
    const found = await look()
    if (found !== undefined) return found
    if (waited >= deadline) throw new Error(`${what} did not come about within ${deadline / 1000} seconds.`)
    await sleep(interval)
  }
}
