/** The answer with the second half of its body missing. One without a body stays whole. */
export async function cutShort(response: Response): Promise<Response> {
  const body = new Uint8Array(await response.arrayBuffer())
  if (body.length === 0) return response
  const { status, headers } = response
  return new Response(body.slice(0, Math.ceil(body.length / 2)), { status, headers: [...headers] })
}
