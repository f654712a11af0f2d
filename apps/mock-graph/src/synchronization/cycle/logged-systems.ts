import type { LoggedSystem } from '../../domain/provisioning/provisioning-log.js'
import type { ObjectMapping, Schema, SynchronizationRule } from '../../domain/provisioning/schema.js'
import { entraDirectoryName } from '../../gallery/entra-directory.js'
import { scim } from '../../gallery/scim.js'
import type { JobContext } from '../job/job-context.js'

/** Where an object came from and went to, as an entry of the log tells it. */
export type LoggedSides = {
  readonly sourceSystem: LoggedSystem
  readonly targetSystem: LoggedSystem
  readonly targetType: string
}

/**
 * The two sides of an object's mapping, in the words of the job's schema: a connector's name is that of its directory,
 * the type in the target that of the mapped object. Where Entra is not the source, the application is.
 *
 * @param asked The rule that was named. Default: the first that maps this type.
 */
export function loggedSides(context: JobContext, type: string, asked?: SynchronizationRule): LoggedSides {
  const { job, template, servicePrincipal, newId } = context
  const { rule, mapping } = mappingOf(job.schema ?? template.schema, type, asked)
  const { displayName } = servicePrincipal
  const source = rule?.sourceDirectoryName ?? entraDirectoryName
  const galleryApplicationId = galleryIdOf(context)
  const outbound = isEntra(source)
  return {
    sourceSystem: {
      id: newId(),
      displayName: shownName(source),
      galleryApplicationId: outbound ? null : galleryApplicationId,
    },
    targetSystem: {
      id: newId(),
      displayName: shownName(rule?.targetDirectoryName ?? displayName),
      galleryApplicationId: outbound ? galleryApplicationId : null,
    },
    targetType: mapping?.targetObjectName ?? type,
  }
}

const entraName = 'Microsoft Entra ID'

const isEntra = (name: string) => name === entraDirectoryName || name === entraName

// Schemas keep the old name; entries have the new one since 2026.
const shownName = (name: string) => (isEntra(name) ? entraName : name)

type Mapped = { readonly rule?: SynchronizationRule | undefined; readonly mapping?: ObjectMapping }

function mappingOf(
  { synchronizationRules }: Schema,
  type: string,
  asked: SynchronizationRule | undefined,
): Mapped {
  const rules = asked ? [asked] : synchronizationRules
  const mapped = rules.flatMap((rule) =>
    rule.objectMappings
      .filter(({ sourceObjectName }) => sourceObjectName?.toLowerCase() === type.toLowerCase())
      .map((mapping) => ({ rule, mapping })),
  )
  return mapped.find(({ mapping }) => mapping.enabled) ?? mapped[0] ?? { rule: rules[0] }
}

/** An application of somebody's own was made from the gallery's application for those. */
const galleryIdOf = ({ template, servicePrincipal }: JobContext): string =>
  identifierIn(template.metadata) ??
  servicePrincipal.applicationTemplateId ??
  identifierIn(scim.metadata) ??
  ''

const identifierIn = (metadata: JobContext['template']['metadata']) =>
  metadata.find(({ key }) => key === 'GalleryApplicationIdentifier')?.value
