import type { Comparator } from '../parse/syntax.js'
import { toText, type Value } from './expression-value.js'

const outcomes: Readonly<Record<Comparator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/** Compares two values, of which nothing is the same as `""`. */
export const compare = (operator: Comparator, left: Value, right: Value): boolean =>
  outcomes[operator](orderOf(left, right))

/** Numbers and dates by their size, everything else as text, with regard to case; that is assumed. */
function orderOf(left: Value, right: Value): number {
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  const [one, other] = [toText(left), toText(right)]
  const [first, second] = [numberOf(one), numberOf(other)]
  if (!Number.isNaN(first) && !Number.isNaN(second)) return first - second
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return order(one.toLowerCase(), other.toLowerCase())
  return order(one, other)
}

/** `""` is no number, though JavaScript takes it for 0. */
const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))

const order = (one: string, other: string) => (one < other ? -1 : Number(one > other))
