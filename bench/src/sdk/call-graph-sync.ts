import { createGraphSync } from '@graph-sync/client'
import type { OneCall } from './one-call.ts'

export const call: OneCall['call'] = (fetch) =>
  createGraphSync({ accessToken: 'not-a-token', fetch })
    .servicePrincipals.byServicePrincipalId('1')
    .synchronization.secrets.put({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
