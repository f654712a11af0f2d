export type Goal = { readonly atLeast: number } | { readonly atMost: number }

/** One line of the results. */
export type Row = {
  readonly what: string
  readonly unit: 'req/s' | 'ms' | 'µs' | 'MB' | 'KB' | 'writes'
  readonly ours: number
  /** What it is compared with. Without one, the goal is about our own figure. */
  readonly peer?: { readonly name: string; readonly value: number }
  readonly goal?: Goal
}

/** Ours divided by the peer's. */
export const ratioOf = ({ ours, peer }: Row): number | undefined => peer && ours / peer.value

export function verdictOf(row: Row): 'met' | 'missed' | undefined {
  const { goal } = row
  if (!goal) return undefined
  const value = ratioOf(row) ?? row.ours
  return ('atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost) ? 'met' : 'missed'
}
