/** Method and path template, such as `PUT /servicePrincipals/{id}/synchronization/secrets`. Never holds values. */
export function nameOperation({
  httpMethod,
  urlTemplate,
}: {
  readonly httpMethod: string
  readonly urlTemplate: string
}): string {
  const path = urlTemplate
    .replace('{+baseurl}', '')
    .replace(/\{[?&][^}]*\}/g, '')
    .replace(/\?.*$/, '')
    .replaceAll('%2D', '-')
    .replaceAll('%24', '$')
    .replace(/\{\w+-id\}/g, '{id}')
  return `${httpMethod} ${path}`
}
