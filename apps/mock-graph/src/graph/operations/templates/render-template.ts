import type { Template } from '../../../domain/provisioning/template.js'

/** A template on the wire. */
export const renderTemplate = ({ schema, requiredSecrets, ...shown }: Template) => shown
