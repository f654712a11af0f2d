/** Client id of Microsoft Graph, in every tenant. */
export const microsoftGraph = '00000003-0000-0000-c000-000000000000'

/** The template of applications that are not in the gallery: learn.microsoft.com/graph/api/applicationtemplate-instantiate */
export const nonGalleryTemplate = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'
