import { validateSeed as matchesSchema } from '../../generated/validate-seed.js'
import { findSchemaProblems } from '../../validation/find-schema-problems.js'
import type { SeedProblem } from './seed-problem.js'

/** What `seed.schema.json` finds wrong in a value of any kind; nothing means that the value has the shape of a `Seed`. */
export const validateSeed = (value: unknown): SeedProblem[] => findSchemaProblems(matchesSchema, value)
