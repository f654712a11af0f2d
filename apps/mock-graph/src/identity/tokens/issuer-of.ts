/** Graph's tokens are of version 1.0 whichever endpoint gave them, with this issuer. */
export const issuerOf = (tenantId: string) => `https://sts.windows.net/${tenantId}/`
