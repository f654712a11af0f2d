import type { AdminEndpoint } from './endpoint.js'

/** `GET /__mock/health` and `/__mock/ready`. */
export const serveHealth: AdminEndpoint = () => Response.json({ status: 'ok', enforcement: 'on' })
