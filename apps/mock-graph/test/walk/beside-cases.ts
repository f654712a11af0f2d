import { ids } from './place.js'
import { first, gone, reads, type WalkCase } from './walk-case.js'

const user = '/users/{user-id}'
const manager = `${user}/manager`
const referenceTo = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${id}` })
const withManager = first('PUT', `${manager}/$ref`, referenceTo(ids.plainUser), () => ({}))

/** Operations beside the slice: `openapi/directory.yaml`. */
export const besideCases: Readonly<Record<string, WalkCase>> = {
  'users.manager.get': { prepare: withManager },
  'users.manager.assign': {
    status: 204,
    body: referenceTo(ids.plainUser),
    seen: reads(manager, { id: ids.plainUser }),
  },
  'users.manager.remove': { status: 204, prepare: withManager, seen: gone(manager) },
  'users.directReports.list': {},
}
