import { replaceSecrets } from '../shared/replace-secrets.ts'
import { sendByGot } from './got.ts'

export default () => replaceSecrets(sendByGot(true))
