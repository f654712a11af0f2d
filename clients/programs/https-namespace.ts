import * as https from 'node:https'
import { replaceSecrets } from './replace-secrets.ts'
import { sendBy } from './send-by-http.ts'

export default () => replaceSecrets(sendBy(() => https.request))
