import type { DeletedItem } from '../../../domain/directory/deleted-item.js'
import { renderObject } from '../../entities/render-directory-object.js'

/** A deleted item on the wire. */
export const renderDeleted = (item: DeletedItem) => ({
  ...renderObject(item),
  deletedDateTime: item.deletedDateTime,
})

/** With the type that tells the kinds apart. */
export const typed = ({ kind }: DeletedItem, rendered: Record<string, unknown>) => ({
  '@odata.type': `#microsoft.graph.${kind}`,
  ...rendered,
})
