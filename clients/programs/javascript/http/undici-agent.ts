import { Agent, request } from 'undici'
import { replaceSecrets } from '../shared/replace-secrets.ts'

const dispatcher = new Agent()

export default () =>
  replaceSecrets(async (url, outgoing) => {
    const { statusCode, body } = await request(url, { ...outgoing, dispatcher })
    return { status: statusCode, text: await body.text() }
  })
