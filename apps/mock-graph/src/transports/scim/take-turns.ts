/** What is asked for under one key happens one after the other, in the order of asking. */
export type TakeTurns = <T>(key: string, act: () => Promise<T>) => Promise<T>

export function createKeyedTurns(): TakeTurns {
  const last = new Map<string, Promise<unknown>>()
  return async (key, act) => {
    const before = last.get(key)
    const mine = before ? before.then(act, act) : act()
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
