import type { Secret } from '../../domain/provisioning/synchronization.js'

/** Is a secret that holds a truth value set? The pages write `"true"` and `"True"`. */
export const isSet = (secrets: readonly Secret[], name: 'SyncAll' | 'SkipOutOfScopeDeletions'): boolean =>
  secrets.some(({ key, value }) => key === name && value.toLowerCase() === 'true')
