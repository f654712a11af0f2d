/** A module in `steps/`: one thing to do once, and the proof that it was done. */
export type PrepareStep = () => Promise<PreparedStep>

export type PreparedStep = {
  run(): unknown
  /** Whether what `run` gave, and what the world is now, are right. */
  holds(given: unknown): boolean | Promise<boolean>
}
