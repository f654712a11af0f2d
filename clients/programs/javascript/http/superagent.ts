import superagent from 'superagent'
import { replaceSecrets } from '../shared/replace-secrets.ts'

export default () =>
  replaceSecrets(async (url, { method, headers, body }) => {
    const response = await superagent(method, url)
      .set(headers)
      .send(body)
      .ok(() => true)
    return { status: response.status, text: response.text ?? '' }
  })
