import { opaqueType, type StructuredType } from '../odata/entity-type.js'

/** The type behind `…/schema/directories`. */
export const directoryDefinitionType: StructuredType = {
  name: 'microsoft.graph.directoryDefinition',
  properties: {
    discoverabilities: 'Edm.String',
    discoveryDateTime: 'Edm.DateTimeOffset',
    id: 'Edm.String',
    name: 'Edm.String',
    objects: { collection: opaqueType('objectDefinition') },
    readOnly: 'Edm.Boolean',
    version: 'Edm.String',
  },
}

/** The type of a schema. Its directories are a navigation, and yet always shown (Get synchronizationSchema). */
export const schemaType: StructuredType = {
  name: 'microsoft.graph.synchronizationSchema',
  properties: {
    directories: { collection: { complex: directoryDefinitionType } },
    id: 'Edm.String',
    synchronizationRules: { collection: opaqueType('synchronizationRule') },
    version: 'Edm.String',
  },
}

/** The type behind `…/synchronization/templates`. The schema is shown to those who expand it. */
export const templateType: StructuredType = {
  name: 'microsoft.graph.synchronizationTemplate',
  properties: {
    applicationId: 'Edm.Guid',
    default: 'Edm.Boolean',
    description: 'Edm.String',
    discoverable: 'Edm.Boolean',
    factoryTag: 'Edm.String',
    id: 'Edm.String',
    metadata: {
      collection: {
        complex: {
          name: 'microsoft.graph.synchronizationMetadataEntry',
          properties: { key: 'Edm.String', value: 'Edm.String' },
        },
      },
    },
  },
}
