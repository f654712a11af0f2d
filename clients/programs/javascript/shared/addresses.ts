// The names of the real service, unless the variable that Microsoft's libraries read names another authority.
const { AZURE_AUTHORITY_HOST, GRAPH_HTTPS_URL } = process.env

export const isOwn = AZURE_AUTHORITY_HOST !== undefined
export const authority = AZURE_AUTHORITY_HOST ?? 'https://login.microsoftonline.com'
export const graph = (isOwn && GRAPH_HTTPS_URL) || 'https://graph.microsoft.com'

export const tenantId = process.env.AZURE_TENANT_ID ?? ''
export const clientId = process.env.AZURE_CLIENT_ID ?? ''
export const clientSecret = process.env.AZURE_CLIENT_SECRET ?? ''
export const servicePrincipalId = process.env.GRAPH_SERVICE_PRINCIPAL_ID ?? ''

export const scope = 'https://graph.microsoft.com/.default'
export const secretsPath = `/servicePrincipals/${servicePrincipalId}/synchronization/secrets`
export const secretsUrl = `${graph}/v1.0${secretsPath}`
