import type { Records } from '../../store/records.js'
import type { SignInRecords } from './sign-in-records.js'

/** Takes away every record of some kinds at once. */
export function forget(records: Records<SignInRecords>, kinds: readonly (keyof SignInRecords)[]): void {
  records.transact((own) => {
    for (const kind of kinds) for (const id of [...own.table(kind).keys()]) own.remove(kind, id)
  })
}
