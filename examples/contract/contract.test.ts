import { defineContract } from '@graph-sync/contract'
import { afterAll, beforeAll, describe, test } from 'vitest'

// Against the fake in this process; with GRAPH_SYNC_CONTRACT=live and the variables of a test tenant, against that.
defineContract({ describe, test, beforeAll, afterAll })
