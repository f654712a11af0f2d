import { type ClockRecords, clockKinds } from '../clock.js'
import { type FaultRecords, faultKinds } from '../faults/fault-records.js'
import { type MachineRecords, machineKinds } from '../identity/managed-identity/machine.js'
import { type SignInRecords, signInKinds } from '../identity/state/sign-in-records.js'
import type { KindTable } from '../store/table.js'

/** Which tenants there are, where a log is kept. */
type TenantsRecords = {
  tenants: {
    readonly displayName: string
    readonly domain: string
    /** Of its records; files of a version before have none. */
    readonly generation?: string
  }
}

/** The records that belong to a fake and to none of its tenants: sign-in, the clock and what goes wrong. */
export type FakeRecords = SignInRecords & ClockRecords & FaultRecords & MachineRecords & TenantsRecords

export const fakeKinds: KindTable<FakeRecords> = {
  ...signInKinds,
  ...clockKinds,
  ...faultKinds,
  ...machineKinds,
  tenants: {},
}
