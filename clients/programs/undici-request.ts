import { request } from 'undici'
import { replaceSecrets } from './replace-secrets.ts'

export default () =>
  replaceSecrets(async (url, outgoing) => {
    const { statusCode, body } = await request(url, outgoing)
    return { status: statusCode, text: await body.text() }
  })
