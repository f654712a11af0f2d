import axios from 'axios'
import { replaceSecrets } from '../shared/replace-secrets.ts'

export default () =>
  replaceSecrets(async (url, { method, headers, body }) => {
    const response = await axios.request<string>({
      url,
      method,
      headers,
      ...(body !== undefined && { data: body }),
      transformResponse: (text: string) => text,
      validateStatus: () => true,
    })
    return { status: response.status, text: response.data }
  })
