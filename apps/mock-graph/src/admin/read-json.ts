import type { Call } from '../http/call.js'
import { textOf } from '../http/text-of.js'
import { AdminProblem } from './admin-answer.js'

/** The JSON in the body. Throws a 400 that says what was expected. */
export async function readJson(call: Call, expected: string): Promise<unknown> {
  const text = await textOf(call)
  try {
    return JSON.parse(text)
  } catch {
    throw new AdminProblem(400, `The body must be JSON: ${expected}.`)
  }
}

/** The same, for an object that has no other properties than these. */
export async function readJsonObject<Name extends string>(
  call: Call,
  expected: string,
  names: readonly Name[],
): Promise<Partial<Record<Name, unknown>>> {
  const value = await readJson(call, expected)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AdminProblem(400, `The body must be a JSON object: ${expected}.`)
  }
  const unknown = Object.keys(value).find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) {
    throw new AdminProblem(400, `Unknown property '${unknown}': ${expected}.`)
  }
  return value
}
