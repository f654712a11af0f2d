import { model } from '../../generated/model.js'
import { problemAt } from '../../validation/problem.js'
import type { SeedServicePrincipal } from '../seed/seed-shape.js'
import { findNearest } from './find-nearest.js'
import type { SeedPath, SeedProblem } from './seed-problem.js'

const keys = Object.keys(model.enums.synchronizationSecret?.members ?? {})

/** Have the secrets keys that the service knows? One of another name would be no secret: it would not be masked. */
export function* checkSecrets(
  secrets: NonNullable<SeedServicePrincipal['secrets']>,
  at: SeedPath,
): Generator<SeedProblem> {
  for (const [index, { key }] of secrets.entries()) {
    if (keys.includes(key)) continue
    const nearest = findNearest(key, keys)
    const advice = nearest === undefined ? 'write one of synchronizationSecret' : `did you mean ${nearest}?`
    yield problemAt([...at, index, 'key'], `there is no secret with the key '${key}'; ${advice}`)
  }
}
