import { replaceSecrets } from '../shared/replace-secrets.ts'

export default () =>
  replaceSecrets(async (url, request) => {
    const response = await fetch(url, request)
    return { status: response.status, text: await response.text() }
  })
