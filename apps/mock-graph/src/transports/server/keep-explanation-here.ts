const header = 'x-mock-graph-explain'

/**
 * Through the proxy a request names a host of the real service, and so would the URL of its explanation, which a
 * browser would then ask of the real service. It is made to lead to this server.
 */
export function keepExplanationHere(response: Response, requested: string, url: string): Response {
  // Looking at headers makes the light Response of the server heavy, so not where nothing is to be done.
  if (requested.startsWith(url)) return response
  const explanation = response.headers.get(header)
  if (explanation !== null) response.headers.set(header, url + new URL(explanation).pathname)
  return response
}
