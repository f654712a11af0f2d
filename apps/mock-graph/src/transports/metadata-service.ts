import { metadataService } from '../identity/managed-identity/metadata-endpoint.js'

const { hostname } = new URL(metadataService)

/** Whether this is the host of the instance metadata service, for which the fake stands in over plain HTTP. */
export const isMetadataService = (host: string): boolean => host === hostname
