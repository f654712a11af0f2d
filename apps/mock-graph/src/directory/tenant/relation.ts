import type { Records } from '../../store/records.js'
import type { TenantRecords } from './record-kinds.js'
import type { Related } from './related.js'

/** Which objects belong to which: the owners of things, the members of groups. All by id. */
export class Relation {
  constructor(
    readonly records: Records<TenantRecords>,
    readonly kind: 'owners' | 'members',
  ) {}

  /** What belongs to an object, in the order it was added. */
  of(id: string): ReadonlySet<string> {
    return new Set(this.#matching('of', id).map(({ objectId }) => objectId))
  }

  has(of: string, objectId: string): boolean {
    return this.records.table(this.kind).has(keyOf(of, objectId))
  }

  /** Everything that the object belongs to. */
  holding(objectId: string): string[] {
    return this.#matching('objectId', objectId).map(({ of }) => of)
  }

  add(of: string, objectId: string): void {
    this.records.put(this.kind, keyOf(of, objectId), { of, objectId })
  }

  /** False when it did not belong there. */
  delete(of: string, objectId: string): boolean {
    return this.records.remove(this.kind, keyOf(of, objectId))
  }

  /** Removes an object on both sides. */
  forget(id: string): void {
    for (const { of, objectId } of [...this.#matching('of', id), ...this.#matching('objectId', id)])
      this.delete(of, objectId)
  }

  #matching(property: keyof Related, id: string): readonly Related[] {
    return this.records.table(this.kind).matching(property, [id]) ?? []
  }
}

const keyOf = (of: string, objectId: string) => `${of}/${objectId}`
