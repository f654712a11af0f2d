/** A GUID that nothing has: reserved by this suite. */
export const nobody = '00000000-0000-4000-8000-000000000404'

/** The non-gallery application: learn.microsoft.com/graph/api/applicationtemplate-instantiate */
export const nonGalleryTemplate = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'

/** GUIDs that are the same in every tenant, which recordings keep. */
export const publicIds: ReadonlySet<string> = new Set([
  nobody,
  nonGalleryTemplate,
  '00000003-0000-0000-c000-000000000000', // Microsoft Graph
])
