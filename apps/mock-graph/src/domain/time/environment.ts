/** Time and identity of everything new, passed in so that a test can freeze them. */
export type Environment = {
  now(): Date
  newId(): string
  /** Waits so many milliseconds for a fault that delays; rejects when the signal is aborted. Default: in real time. */
  sleep?(ms: number, signal?: AbortSignal): Promise<void>
}
