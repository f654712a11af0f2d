import type { Schema } from '../domain/provisioning/schema.js'
import type { Template } from '../domain/provisioning/template.js'

/** A template as the gallery has it, before it belongs to an application. */
export type GalleryTemplate = Omit<Template, 'applicationId'>

type Facts = Pick<GalleryTemplate, 'id' | 'description' | 'requiredSecrets'> &
  Pick<Schema, 'synchronizationRules' | 'directories'> &
  Partial<Pick<GalleryTemplate, 'metadata' | 'default' | 'factoryTag'>>

/** Completes a template: the default of its application, its factory called as it is, unless told otherwise. */
export function defineTemplate({ synchronizationRules, directories, ...facts }: Facts): GalleryTemplate {
  return {
    default: true,
    discoverable: true,
    factoryTag: facts.id,
    metadata: [],
    ...facts,
    schema: { id: facts.id, version: 'v1.0', synchronizationRules, directories },
  }
}
