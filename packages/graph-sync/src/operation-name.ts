import type { GraphRequest } from './graph-request.js'

/** Method and path template, such as `PUT /servicePrincipals/{id}/synchronization/secrets`. Never holds values. */
export function nameOperation({
  httpMethod,
  urlTemplate,
}: Pick<GraphRequest, 'httpMethod' | 'urlTemplate'>): string {
  const path = urlTemplate
    .replace('{+baseurl}', '')
    .replace(/\{[?&][^}]*\}/g, '')
    .replace(/\?.*$/, '')
    .replaceAll('%2D', '-')
    .replaceAll('%24', '$')
    .replace(/\{\w+-id\}/g, '{id}')
  return `${httpMethod} ${path}`
}
