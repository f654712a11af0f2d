import type { PropertyType } from './entity-type.js'

/** What stands for a property that an item lacks: null; of a collection, which is never that, an empty one (OData JSON 4.01, 7.3). */
export const emptyOf = (type: PropertyType | undefined): [] | null =>
  typeof type === 'object' && 'collection' in type ? [] : null
