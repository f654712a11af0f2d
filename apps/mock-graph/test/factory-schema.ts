import type { Schema } from '../src/domain/provisioning/schema.js'
import { galleryApplications } from '../src/gallery/applications.js'

/** Every template of the gallery. */
export const all = galleryApplications.flatMap(({ templates }) => templates)

/** The schema a template begins with. Throws for one that the gallery lacks. */
export function schemaOf(id: string): Schema {
  const found = all.find((template) => template.id === id)
  if (!found) throw new Error(`The gallery has no template ${id}.`)
  return found.schema
}

export const firstRule = (id: string) => schemaOf(id).synchronizationRules[0]!

/** How the first rule writes an attribute. */
export const mappingTo = (id: string, attribute: string) =>
  firstRule(id)
    .objectMappings.flatMap(({ attributeMappings }) => attributeMappings)
    .find(({ targetAttributeName }) => targetAttributeName === attribute)

/** Names of the attributes of a kind of object. */
export const attributesOf = (id: string, directory: string, object: string) =>
  schemaOf(id)
    .directories.find(({ name }) => name === directory)
    ?.objects.find(({ name }) => name === object)
    ?.attributes.map(({ name }) => name)
