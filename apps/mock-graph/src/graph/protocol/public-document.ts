import { model } from '../../generated/model.js'
import type { Reply } from '../calls/graph-call.js'
import type { Route } from '../routing/route.js'
import { renderMetadata } from './render-metadata.js'

/** What Graph serves to anybody, without a token: the service document and `$metadata`; `undefined` for the rest. */
export function publicDocument({ kind }: Route, root: string): Reply | undefined {
  if (kind === 'metadata') return { status: 200, text: renderMetadata(), type: 'application/xml' }
  if (kind === 'service-document') return { status: 200, body: serviceDocument(root) }
  return undefined
}

const serviceDocument = (root: string) => ({
  '@odata.context': `${root}/$metadata`,
  value: [
    ...Object.keys(model.entitySets).map((name) => ({ name, kind: 'EntitySet', url: name })),
    { name: 'me', kind: 'Singleton', url: 'me' },
  ],
})
