import type { GalleryApplication } from '../../gallery/applications.js'

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
