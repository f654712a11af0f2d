import type { Records } from '../../store/records.js'
import type { SignInRecords } from '../state/sign-in-records.js'
import {
  generateSigningKeys,
  importSigningKey,
  type SigningKey,
  type SigningKeyRecord,
  type SigningKeys,
} from './signing-keys.js'

/** The keys of one fake. */
export type KeyRing = {
  /**
   * The keys in force, newest first, made when they are first asked for. The same promise as long as they are the same
   * keys, so that whoever derives something of them can tell.
   */
  current(): Promise<SigningKeys>
  /** Signs with a new key from now on. The last eight before it still verify. */
  rotate(): Promise<void>
}

const keptBefore = 8

/**
 * Keeps keys as records, and what the runtime signs with beside them: a record that came from elsewhere is imported
 * once.
 *
 * @param records In force, not of a transaction: a key that was made is there also when the request failed for which it
 * was.
 * @param make The first keys. Called once, and only when there is no record of one.
 */
export function createKeyRing(records: Records<SignInRecords>, make: () => Promise<SigningKeys>): KeyRing {
  const usable = new WeakMap<SigningKeyRecord, SigningKey>()
  let making: Promise<SigningKeys> | undefined
  let known: { records: readonly SigningKeyRecord[]; keys: Promise<SigningKeys> } | undefined

  const kept = () => records.table('signingKeys')
  const keep = (own: Records<SignInRecords>, key: SigningKey) => {
    usable.set(key.record, key)
    own.put('signingKeys', key.kid, key.record)
  }
  const use = async (record: SigningKeyRecord): Promise<SigningKey> => {
    const key = usable.get(record) ?? (await importSigningKey(record))
    usable.set(record, key)
    return key
  }
  const begin = (): Promise<SigningKeys> => {
    const begun: Promise<SigningKeys> = make().then((keys) => {
      records.transact((own) => {
        for (const key of keys.toReversed()) keep(own, key)
      })
      known = { records: [...kept().values()], keys: begun }
      making = undefined
      return keys
    })
    making = begun
    return begun
  }
  const load = async (found: readonly SigningKeyRecord[]): Promise<SigningKeys> => {
    const [newest, ...others] = (await Promise.all(found.map(use))).reverse()
    if (!newest) throw new Error('No signing key is kept.')
    return [newest, ...others]
  }
  const current = (): Promise<SigningKeys> => {
    if (kept().size === 0) return making ?? begin()
    if (!known || !isSame(known.records, kept().values())) {
      const found = [...kept().values()]
      known = { records: found, keys: load(found) }
    }
    return known.keys
  }
  return {
    current,
    async rotate() {
      await current()
      const [fresh] = await generateSigningKeys()
      records.transact((own) => {
        const kids = [...own.table('signingKeys').keys()]
        for (const kid of kids.slice(0, -keptBefore)) own.remove('signingKeys', kid)
        keep(own, fresh)
      })
    },
  }
}

function isSame(known: readonly SigningKeyRecord[], found: Iterable<SigningKeyRecord>): boolean {
  let count = 0
  for (const record of found) if (known[count++] !== record) return false
  return count === known.length
}
