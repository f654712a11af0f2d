import type { Template } from '../../domain/provisioning/template.js'

/** Templates whose jobs take uploads: into the tenant (bulkUpload page), and into a domain. */
export const [intoTenant, intoDomain] = ['API2AAD', 'API2AD']

/** Do jobs of this template take uploads? */
export const isApiDriven = (templateId: string): boolean =>
  templateId === intoTenant || templateId === intoDomain

/** Templates whose source is another directory than this one: their cycles read nothing here. */
const inbound: ReadonlySet<string> = new Set([
  intoTenant,
  intoDomain,
  'AD2AADProvisioning',
  'AD2AADPasswordHash',
  'Workday2AD',
  'Workday2AAD',
  'SuccessFactors2AD',
  'SuccessFactors2AAD',
])

/** Does a template provision the objects of this directory? */
export const readsDirectory = ({ id }: Pick<Template, 'id'>): boolean => !inbound.has(id)
