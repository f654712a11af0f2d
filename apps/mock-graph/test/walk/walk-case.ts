import { expect } from 'vitest'
import type { Answer } from '../answer.js'
import type { Caller, Place } from './place.js'

/** One allowed call of an operation: what stands before it, what it sends, and what can be seen afterwards. */
export type WalkCase = {
  /** Default 200. */
  readonly status?: number
  readonly query?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
  /** Default `application-admin`. */
  readonly as?: Caller
  /** Who is refused. Default `no-grants`; `nobody` has no token, for what everybody may call. */
  readonly refused?: Caller
  readonly prepare?: (place: Place) => Promise<void>
  /** The effect of a call that writes. */
  readonly seen?: (place: Place, answer: Answer) => Promise<void>
}

/** Reading the path afterwards answers as much. */
export const reads =
  (path: string, expected: Record<string, unknown>) =>
  async (place: Place): Promise<void> => {
    expect((await place.call('GET', path)).body).toMatchObject(expected)
  }

/** Reading the path afterwards answers a list that holds as much, or holds none of it. */
export const lists =
  (path: string, expected: Record<string, unknown>, held = true) =>
  async (place: Place): Promise<void> => {
    const { value } = (await place.call('GET', path)).body
    const match = expect.arrayContaining([expect.objectContaining(expected)])
    if (held) expect(value).toEqual(match)
    else expect(value).not.toEqual(match)
  }

/** The path leads nowhere afterwards. */
export const gone =
  (path: string) =>
  async (place: Place): Promise<void> => {
    expect((await place.call('GET', path)).status).toBe(404)
  }

/** Calls something first and keeps ids of its answer as path parameters. */
export const first =
  (method: string, path: string, body: unknown, keep: (answer: Answer['body']) => Record<string, string>) =>
  async (place: Place): Promise<void> => {
    const answer = await place.call(method, path, body)
    expect(answer.status).toBeLessThan(300)
    Object.assign(place.params, keep(answer.body ?? {}))
  }

export const inTurn =
  (...steps: readonly ((place: Place) => Promise<void>)[]) =>
  async (place: Place): Promise<void> => {
    for (const step of steps) await step(place)
  }
