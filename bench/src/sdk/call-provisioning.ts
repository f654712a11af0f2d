import { connectProvisioning } from '@graph-sync/provisioning'
import type { OneCall } from './one-call.ts'

export const call: OneCall['call'] = (fetch) =>
  connectProvisioning({ accessToken: 'not-a-token', fetch })
    .servicePrincipal('11111111-1111-4111-8111-111111111111')
    .secrets.replace({ BaseAddress: 'https://scim.example.com' })
