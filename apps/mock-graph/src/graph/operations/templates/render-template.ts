import type { Template } from '../../../domain/template.js'

/** A template on the wire. */
export const renderTemplate = ({ schema, requiredSecrets, ...shown }: Template) => shown
