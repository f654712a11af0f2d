import type { Entry } from '../../../domain/provisioning/schema.js'
import { flag, listOf, nullable, objectOf, text } from '../../bodies/body-readers.js'
import { readSchema } from '../schema/schema-readers.js'

const readProperties = objectOf('synchronizationTemplate', {
  applicationId: text,
  default: flag,
  description: text,
  discoverable: flag,
  factoryTag: text,
  id: text,
  metadata: listOf(objectOf<Entry>('synchronizationMetadataEntry', { key: text, value: text })),
  schema: nullable(readSchema),
})

/** What a body says of a template: all of it, so that what it leaves out is empty. Throws a 400. */
export const readTemplate = (body: unknown) => readProperties(body, '')
