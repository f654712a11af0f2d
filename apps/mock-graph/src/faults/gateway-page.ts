import type { Answer } from '../http/answer.js'

const titles = { 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Time-out' } as const

/** What a proxy between the caller and Graph answers: no JSON, no `request-id`. */
export function renderGatewayPage(status: keyof typeof titles): Answer {
  const title = `${status} ${titles[status]}`
  return {
    status,
    headers: { 'Content-Type': 'text/html' },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
  }
}
