/** A number from 0 up to, but not including, 1. */
export type Random = () => number

/**
 * A reproducible source of numbers: mulberry32 by Tommy Ettinger, 32 bits of state, which is plenty for tests and
 * nothing for secrets.
 *
 * @param seed Any number; only its lowest 32 bits count.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    const drawn = draw(state)
    state = drawn.state
    return drawn.number
  }
}

/** The next number after a state, and the state after it. A source begins with its seed. */
export function draw(before: number): { number: number; state: number } {
  const state = (before + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return { number: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, state }
}
