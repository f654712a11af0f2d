import { AdminProblem } from './admin-answer.js'

/** How many are shown, the newest of all. Throws a 400 for what is no number. */
export function readLimit(query: URLSearchParams, standard: number): number {
  const limit = query.get('limit')
  if (limit === null) return standard
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit)
  throw new AdminProblem(400, `'limit' is a whole number from 1 on.`)
}
