import type { Secret } from '../../domain/synchronization.js'
import { model } from '../../generated/model.js'
import { faults } from '../faults.js'
import { bodyObject, checkProperties } from './body-object.js'
import { isNotificationSettings } from './notification-settings.js'

const pairType = 'microsoft.graph.synchronizationSecretKeyStringValuePair'

/**
 * The secrets of a `PUT`, keys in their canonical spelling. A key named twice keeps its first place and its last
 * value; `""` means removal, and null is read as `""`. Throws a 400 that never quotes a key's or value's text, as
 * either may hold a secret that was put in the wrong place.
 */
export function readSecretChanges(body: unknown): Secret[] {
  const payload = bodyObject(body)
  // The documentation's table says `credentials`, its example and every caller `value`.
  checkProperties(payload, ['value'], 'microsoft.graph.synchronization')
  if (!Array.isArray(payload.value)) throw faults.schemaMismatch('value')
  const changes = new Map<string, string>()
  for (const item of payload.value) {
    const { key, value } = readPair(item)
    changes.set(key, value)
  }
  return [...changes].map(([key, value]) => ({ key, value }))
}

function readPair(item: unknown): Secret {
  const pair = bodyObject(item)
  checkProperties(pair, ['key', 'value'], pairType)
  const key = canonicalKey(pair.key)
  if (key === undefined) throw faults.schemaMismatch('key')
  const value = pair.value
  if (typeof value !== 'string' && value !== null) throw faults.schemaMismatch('value')
  if (key === 'SyncNotificationSettings' && !isNotificationSettings(value ?? '')) {
    throw faults.invalidNotificationSettings()
  }
  return { key, value: value ?? '' }
}

const secretKeys = Object.keys(model.enums.synchronizationSecret?.members ?? {})

// Old PHP snippets write `baseAddress` (docs/discoveries/clients.md).
function canonicalKey(key: unknown): string | undefined {
  if (typeof key !== 'string') return undefined
  const wanted = key.toLowerCase()
  return secretKeys.find((known) => known.toLowerCase() === wanted)
}
