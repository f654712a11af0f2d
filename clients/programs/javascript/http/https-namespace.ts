import * as https from 'node:https'
import { replaceSecrets } from '../shared/replace-secrets.ts'
import { sendBy } from '../shared/send-by-http.ts'

export default () => replaceSecrets(sendBy(() => https.request))
