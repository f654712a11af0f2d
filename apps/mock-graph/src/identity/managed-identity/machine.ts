import type { Records } from '../../store/records.js'
import type { KindTable } from '../../store/table.js'

/** What a program with a managed identity runs on: it has identities, and a secret by which its programs are known. */
export type Machine = {
  /** What programs send as `X-IDENTITY-HEADER`, to show that they run here. */
  readonly identityHeader: string
  /** The display names of the identities it has. Left out: it has every managed identity there is. */
  readonly identities?: readonly string[]
}

/** The secret of a machine that was given none. */
export type MachineRecords = { machine: { readonly identityHeader: string } }

export const machineKinds: KindTable<MachineRecords> = { machine: {} }

/** The machine whose secret is kept among the records, unless one is given. */
export function keepMachine(records: Records<MachineRecords>, given: Partial<Machine> = {}): Machine {
  if (given.identityHeader !== undefined) return createMachine(given)
  const machine = createMachine({ ...records.table('machine').get(id), ...given })
  if (!records.table('machine').has(id))
    records.put('machine', id, { identityHeader: machine.identityHeader })
  return machine
}

const id = 'machine'

/** A machine with a secret of its own, unless one is given. */
export const createMachine = ({
  identityHeader = crypto.randomUUID(),
  ...rest
}: Partial<Machine> = {}): Machine => ({
  identityHeader,
  ...rest,
})
