import { Window } from 'happy-dom'
import { replaceSecrets } from '../shared/replace-secrets.ts'

export default async () => {
  const settings = { fetch: { disableSameOriginPolicy: true } }
  const window = new Window({ url: 'https://app.example', settings })
  try {
    await replaceSecrets(async (url, request) => {
      const response = await window.fetch(url, request)
      return { status: response.status, text: await response.text() }
    })
  } finally {
    await window.happyDOM.close()
  }
}
