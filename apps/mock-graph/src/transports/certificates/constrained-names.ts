import { stoodInNames } from '../../hosts/stood-in-names.js'

/**
 * The names that our authority may speak for, each with the names below it (RFC 5280 §4.2.1.10): this machine and the
 * hosts the fake stands in for.
 */
export const constrainedNames: readonly string[] = [
  ...new Set(['localhost', ...stoodInNames.map((name) => name.replace(/^\*\./, ''))]),
]
