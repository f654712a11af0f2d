import { sendByGot } from './got.ts'
import { replaceSecrets } from './replace-secrets.ts'

export default () => replaceSecrets(sendByGot(true))
