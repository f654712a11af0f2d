import type { DeletedItem } from '../../../domain/directory/deleted-item.js'
import { renderApplication } from '../../entities/render-application.js'
import { renderGroup } from '../../entities/render-group.js'
import { renderServicePrincipal } from '../../entities/render-service-principal.js'
import { renderUser } from '../../entities/render-user.js'

/** What was deleted on the wire, as it was before. */
export function renderObject(item: DeletedItem): Record<string, unknown> {
  switch (item.kind) {
    case 'application':
      return renderApplication(item.object)
    case 'servicePrincipal':
      return renderServicePrincipal(item.object)
    case 'user':
      return renderUser(item.object)
    case 'group':
      return renderGroup(item.object)
  }
}

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
