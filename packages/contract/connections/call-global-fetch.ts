// Looked up at each call: what intercepts replaces it.
export const callGlobalFetch = (request: Request): Promise<Response> => fetch(request)
