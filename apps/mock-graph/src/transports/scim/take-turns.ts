/** What is asked for under one key happens one after the other, in the order of asking. */
export type TakeTurns = <T>(key: string, act: () => Promise<T>) => Promise<T>

export function createKeyedTurns(): TakeTurns {
  const last = new Map<string, Promise<unknown>>()
  // No `async` function, which would make two promises more for each request.
  return (key, act) => {
    const before = last.get(key)
    const mine = before ? before.then(act, act) : act()
    const over = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    last.set(key, mine)
    mine.then(over, over)
    return mine
  }
}
