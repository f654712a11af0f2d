import type { GalleryApplication } from '../../gallery/applications.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'

export const applicationTemplateType: StructuredType = {
  name: 'microsoft.graph.applicationTemplate',
  properties: {
    categories: { collection: 'Edm.String' },
    description: 'Edm.String',
    displayName: 'Edm.String',
    homePageUrl: 'Edm.String',
    id: 'Edm.String',
    informationalUrls: opaqueType('informationalUrls'),
    logoUrl: 'Edm.String',
    publisher: 'Edm.String',
    supportedProvisioningTypes: { collection: 'Edm.String' },
    supportedSingleSignOnModes: { collection: 'Edm.String' },
  },
}

/** An application of the gallery on the wire. Everything but id and name is plain: the gallery's own words are not ours. */
export const renderApplicationTemplate = ({ id, displayName }: GalleryApplication) => ({
  id,
  displayName,
  homePageUrl: null,
  supportedSingleSignOnModes: [],
  supportedProvisioningTypes: ['sync'],
  logoUrl: null,
  categories: [],
  publisher: null,
  description: null,
})
