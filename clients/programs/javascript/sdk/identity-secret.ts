import { replaceSecretsWith } from '../shared/by-token.ts'
import { createCredential } from '../shared/credential.ts'

export default () => replaceSecretsWith(createCredential())
