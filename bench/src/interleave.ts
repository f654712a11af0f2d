import { median } from './median.ts'

/**
 * Measures each thing once per round, every round in the opposite order of the one before, so that a machine that
 * slows down or speeds up does it to all. Returns the median of each, in the order given.
 */
export async function interleave<T>(
  things: readonly T[],
  rounds: number,
  measure: (thing: T) => Promise<number>,
): Promise<number[]> {
  const measured = new Map(things.map((thing) => [thing, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const thing of round % 2 === 0 ? things : things.toReversed()) {
      measured.get(thing)?.push(await measure(thing))
    }
  }
  return things.map((thing) => median(measured.get(thing) ?? []))
}
