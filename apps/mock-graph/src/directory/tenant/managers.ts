import type { Records } from '../../store/records.js'
import type { ManagerLink } from './manager-link.js'
import type { TenantRecords } from './record-kinds.js'

/** Who reports to whom, by id. Nobody has more than one manager. */
export class Managers {
  constructor(readonly records: Records<TenantRecords>) {}

  /** The id of the user's manager; `undefined` where there is none. */
  of(userId: string): string | undefined {
    return this.#links.get(userId)?.managerId
  }

  /** The ids of those whose manager this is. */
  reportsOf(managerId: string): string[] {
    return this.#reporting(managerId).map(({ userId }) => userId)
  }

  /** Gives the user a manager, in the place of the one there was. */
  assign(userId: string, managerId: string): void {
    this.records.put('managers', userId, { userId, managerId })
  }

  /** False when the user had none. */
  remove(userId: string): boolean {
    return this.records.remove('managers', userId)
  }

  /** Removes an object on both sides. */
  forget(id: string): void {
    this.remove(id)
    for (const { userId } of [...this.#reporting(id)]) this.remove(userId)
  }

  get #links() {
    return this.records.table('managers')
  }

  #reporting(managerId: string): readonly ManagerLink[] {
    return this.#links.matching('managerId', [managerId]) ?? []
  }
}
