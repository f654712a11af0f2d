import type {
  AttributeDefinition,
  DirectoryDefinition,
  ObjectDefinition,
} from '../domain/provisioning/schema.js'

/** An attribute of a directory: one text that may be read and written, unless told otherwise. */
export const define = (name: string, more: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  anchor: false,
  apiExpressions: [],
  caseExact: false,
  defaultValue: null,
  flowNullValues: false,
  metadata: [],
  multivalued: false,
  mutability: 'ReadWrite',
  name,
  referencedObjects: [],
  required: false,
  type: 'String',
  ...more,
})

/** The attribute that identifies an object. */
export const anchor = (name: string) =>
  define(name, { anchor: true, caseExact: true, mutability: 'ReadOnly', required: true })

/** An attribute that points at one object of these kinds, or at several. */
export const reference = (name: string, kinds: readonly string[], more: Partial<AttributeDefinition> = {}) =>
  define(name, {
    type: 'Reference',
    referencedObjects: kinds.map((referencedObjectName) => ({
      referencedObjectName,
      referencedProperty: null,
    })),
    ...more,
  })

/** Texts that may be read and written. */
export const texts = (...names: readonly string[]) => names.map((name) => define(name))

/** A kind of object of a directory. */
export const defineObject = (
  name: string,
  attributes: readonly AttributeDefinition[],
  more: Partial<ObjectDefinition> = {},
): ObjectDefinition => ({ attributes, metadata: [], name, supportedApis: [], ...more })

/** A directory that nobody has discovered yet. */
export const defineDirectory = (
  id: string,
  name: string,
  objects: readonly ObjectDefinition[],
  more: Partial<DirectoryDefinition> = {},
): DirectoryDefinition => ({
  discoverabilities: 'None',
  discoveryDateTime: null,
  id,
  name,
  objects,
  readOnly: false,
  version: null,
  ...more,
})
