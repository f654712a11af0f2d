import { ClientSecretCredential } from '@azure/identity'
import { clientId, clientSecret, isOwn, tenantId } from './addresses.ts'

/** The usual credential. Only at an authority of one's own is there something to say in code. */
export const createCredential = () =>
  new ClientSecretCredential(
    tenantId,
    clientId,
    clientSecret,
    isOwn ? { disableInstanceDiscovery: true } : {},
  )
