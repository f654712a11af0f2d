import { type SynchronizationSecret, SynchronizationSecretObject } from '@graph-sync/client/models'

/** The name of a setting or credential that the provisioning service knows. */
export type SecretKey = SynchronizationSecret

/** Settings and credentials by name. `''` removes one. */
export type SecretValues = { readonly [key in SecretKey]?: string }

/** What Graph shows instead of a sensitive value. */
export const mask = '*'

/** Throws a `TypeError` when one of the keys is unknown, with the nearest that is known. */
export function checkKeys(keys: readonly string[]): asserts keys is SecretKey[] {
  const known: readonly string[] = Object.values(SynchronizationSecretObject)
  for (const key of keys) {
    if (known.includes(key)) continue
    const nearest = known.find((name) => name.toLowerCase() === key.toLowerCase())
    throw new TypeError(
      `There is no secret named "${key}". ${nearest ? `Write it "${nearest}".` : `Graph knows ${known.join(', ')}.`}`,
    )
  }
}

/** Throws a `TypeError` when a key is unknown, or a value is missing or the mask. Messages never show a value. */
export function checkValues(values: SecretValues): void {
  checkKeys(Object.keys(values))
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'string') {
      throw new TypeError(
        `${key} has no value: it is ${value === null ? 'null' : typeof value}, not a string. Leave the key out, or write '' to remove it.`,
      )
    }
    if (value === mask) {
      throw new TypeError(
        `${key} is "${mask}", which is what Graph shows instead of a value. Writing it could overwrite the real one: give the value itself.`,
      )
    }
  }
}
