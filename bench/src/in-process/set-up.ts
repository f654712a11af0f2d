/** A module in `set-ups/`: what a test sets up for itself alone. Resolves with what takes it down. */
export type SetUp = () => Promise<() => unknown>
