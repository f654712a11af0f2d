import { request } from 'undici'
import { replaceSecrets } from '../shared/replace-secrets.ts'

export default () =>
  replaceSecrets(async (url, outgoing) => {
    const { statusCode, body } = await request(url, outgoing)
    return { status: statusCode, text: await body.text() }
  })
