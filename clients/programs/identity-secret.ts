import { replaceSecretsWith } from './by-token.ts'
import { createCredential } from './credential.ts'

export default () => replaceSecretsWith(createCredential())
