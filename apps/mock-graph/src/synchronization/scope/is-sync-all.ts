import type { JobState } from '../../domain/provisioning/job-state.js'
import type { Secret } from '../../domain/provisioning/synchronization.js'
import { isSet } from './secret-switches.js'

/** Is everybody in scope? Once everybody is, only a restart narrows it again (known-issues.md). */
export const isSyncAll = (secrets: readonly Secret[], { syncAll, watermark }: JobState): boolean =>
  isSet(secrets, 'SyncAll') || (syncAll && watermark !== null)
