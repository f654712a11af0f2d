/** Where a virtual machine of Azure asks for its identity. Nothing may ever be sent there: on such a machine it answers. */
export const metadataServiceHost = '169.254.169.254'

/** Whether this is the host of the instance metadata service, for which the fake stands in over plain HTTP. */
export const isMetadataService = (host: string): boolean =>
  host.replace(/^::ffff:/i, '') === metadataServiceHost
