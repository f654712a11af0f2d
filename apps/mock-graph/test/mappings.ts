import type {
  AttributeDefinition,
  AttributeMapping,
  Filter,
  ObjectMapping,
  Schema,
} from '../src/domain/provisioning/schema.js'
import { tenantEnvironment } from '../src/expressions/evaluate/tenant-environment.js'
import { defineDirectory, defineObject } from '../src/gallery/definition.js'
import { entraDirectory, entraDirectoryName } from '../src/gallery/entra-directory.js'
import { mapObjects, rule } from '../src/gallery/mapping.js'
import { compileMappings } from '../src/synchronization/mapping/compile-mappings.js'
import type { Source } from '../src/synchronization/mapping/compiled-mapping.js'
import type { MappingContext } from '../src/synchronization/mapping/mapping-context.js'
import type { Attributes } from './run-expression.js'

/** A context in contoso.com, on July 2, 2021, with ids that are all the same. */
export const mappingContext: MappingContext = {
  environment: tenantEnvironment(
    'contoso.com',
    () => new Date('2021-07-02T15:33:38Z'),
    () => '00aa00aa-bb11-4c22-8d33-44ee44ee44ee',
  ),
}

/** An object with these attributes, and nothing else. */
export const sourceOf = (attributes: Attributes, more: Partial<Source> = {}): Source => ({
  id: 'some-id',
  type: 'User',
  displayName: 'Somebody',
  attribute: (name) => attributes[name] ?? null,
  references: () => [],
  roles: () => [],
  ...more,
})

type Facts = {
  readonly mappings?: readonly AttributeMapping[]
  readonly target?: readonly AttributeDefinition[]
  readonly scope?: Filter | null
  readonly object?: Partial<ObjectMapping>
}

/** A schema that maps users to an application that has these attributes. */
export const schemaOf = ({ mappings = [], target = [], scope = null, object = {} }: Facts): Schema => ({
  id: 'test',
  version: null,
  synchronizationRules: [
    rule({ id: 'r', name: 'r', sourceDirectoryName: entraDirectoryName, targetDirectoryName: 'app' }, [
      mapObjects('Users', 'User', 'person', mappings, { scope, ...object }),
    ]),
  ],
  directories: [entraDirectory(), defineDirectory('app', 'app', [defineObject('person', target)])],
})

/** The one mapping of users in such a schema. */
export const compileUsers = (facts: Facts, context: MappingContext = mappingContext) =>
  compileMappings(schemaOf(facts), context)[0]!
