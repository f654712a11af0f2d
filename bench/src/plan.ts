/** How long and how often everything is measured. Times are seconds. */
export type Plan = {
  readonly rounds: number
  readonly warmUp: number
  /** Of load on one target in one round. */
  readonly load: number
  readonly connections: number
  /** Of calls in one process in one round. */
  readonly calls: number
  /** How often each server is started. */
  readonly starts: number
  /** Of load after which memory is read. */
  readonly soak: number
  /** How often a fake that keeps its state is killed. */
  readonly kills: number
  /** How many users a large directory has. */
  readonly people: number
}

export const fullPlan: Plan = {
  rounds: 5,
  warmUp: 2,
  load: 2,
  connections: 20,
  calls: 0.6,
  starts: 3,
  soak: 30,
  kills: 20,
  people: 100_000,
}
export const quickPlan: Plan = {
  rounds: 1,
  warmUp: 1,
  load: 1,
  connections: 20,
  calls: 0.3,
  starts: 1,
  soak: 1,
  kills: 3,
  people: 10_000,
}
