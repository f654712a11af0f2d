import type { LoggedSystem } from '../../domain/provisioning/provisioning-log.js'
import { entraDirectoryName, entraName } from '../../gallery/entra-directory.js'
import { scim } from '../../gallery/scim.js'
import type { JobContext } from '../job/job-context.js'
import type { CompiledMapping } from '../mapping/compiled-mapping.js'

/** Where an object came from and went to, as an entry of the log tells it. */
export type LoggedSides = {
  readonly sourceSystem: LoggedSystem
  readonly targetSystem: LoggedSystem
  readonly targetType: string
}

/**
 * The two sides of an object's mapping, in the words of the job's schema: a connector's name is that of its directory,
 * the type in the target that of the mapped object. Where Entra is not the source, the application is.
 */
export function loggedSides(context: JobContext, { rule, target }: CompiledMapping): LoggedSides {
  const { servicePrincipal, newId } = context
  const source = rule.sourceDirectoryName ?? entraDirectoryName
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
      displayName: shownName(rule.targetDirectoryName ?? servicePrincipal.displayName),
      galleryApplicationId: outbound ? galleryApplicationId : null,
    },
    targetType: target.name,
  }
}

const isEntra = (name: string) => name === entraDirectoryName || name === entraName

// Schemas keep the old name; entries have the new one since 2026.
const shownName = (name: string) => (isEntra(name) ? entraName : name)

/** An application of somebody's own was made from the gallery's application for those. */
const galleryIdOf = ({ template, servicePrincipal }: JobContext): string =>
  identifierIn(template.metadata) ??
  servicePrincipal.applicationTemplateId ??
  identifierIn(scim.metadata) ??
  ''

const identifierIn = (metadata: JobContext['template']['metadata']) =>
  metadata.find(({ key }) => key === 'GalleryApplicationIdentifier')?.value
