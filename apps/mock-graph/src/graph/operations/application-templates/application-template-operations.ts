import type { Operations } from '../../calls/operation.js'
import { countTemplates, getTemplate, listTemplates } from './application-templates.js'
import { instantiate } from './instantiate.js'

export const applicationTemplateOperations = {
  'applicationTemplates.list': listTemplates,
  'applicationTemplates.count': countTemplates,
  'applicationTemplates.get': getTemplate,
  'applicationTemplates.instantiate': instantiate,
} satisfies Operations
