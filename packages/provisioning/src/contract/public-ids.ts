import { microsoftGraph, nonGalleryTemplate } from '../requests/well-known-ids.js'

/** A GUID that nothing has: reserved by this suite. */
export const nobody = '00000000-0000-4000-8000-000000000404'

/** GUIDs that are the same in every tenant, which recordings keep. */
export const publicIds: ReadonlySet<string> = new Set([nobody, nonGalleryTemplate, microsoftGraph])
