/** Client id of Microsoft Graph, in every tenant. */
export const microsoftGraph = '00000003-0000-0000-c000-000000000000'

/** The template of applications that are not in the gallery: learn.microsoft.com/graph/api/applicationtemplate-instantiate */
export const nonGalleryTemplate = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'

/** A GUID that nothing has: reserved by the contract. */
export const nobody = '00000000-0000-4000-8000-000000000404'

/** What the contract names a request with. */
export const clientRequestId = '12345678-0000-4000-8000-000000000001'

/** GUIDs that are the same in every tenant, which recordings keep. */
export const publicIds: ReadonlySet<string> = new Set([
  microsoftGraph,
  nonGalleryTemplate,
  nobody,
  clientRequestId,
])
