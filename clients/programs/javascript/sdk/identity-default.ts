import { DefaultAzureCredential } from '@azure/identity'
import { isOwn } from '../shared/addresses.ts'
import { replaceSecretsWith } from '../shared/by-token.ts'

export default () =>
  replaceSecretsWith(new DefaultAzureCredential(isOwn ? { disableInstanceDiscovery: true } : {}))
