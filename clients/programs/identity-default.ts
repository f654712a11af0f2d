import { DefaultAzureCredential } from '@azure/identity'
import { isOwn } from './addresses.ts'
import { replaceSecretsWith } from './by-token.ts'

export default () =>
  replaceSecretsWith(new DefaultAzureCredential(isOwn ? { disableInstanceDiscovery: true } : {}))
