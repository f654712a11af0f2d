import { type Operations, onlyInMetadata, throughBothRoots } from '../../calls/operation.js'

import {
  countTemplates,
  createTemplate,
  deleteTemplate,
  getTemplate,
  listTemplates,
  updateTemplate,
} from './serve-templates.js'

/** The templates of a service principal. */
export const templateOperations = {
  ...throughBothRoots({
    'templates.list': listTemplates,
    'templates.create': createTemplate,
    'templates.count': countTemplates,
    'templates.get': getTemplate,
    'templates.update': onlyInMetadata('PATCH it below /applications instead.', updateTemplate),
    'templates.delete': deleteTemplate,
  }),
  // Documented through the applications root only.
  'templates.update.app': updateTemplate,
} satisfies Operations
