import { jsonAnswer } from '../http/json-answer.js'
import type { AdminEndpoint } from './endpoint.js'

/** `GET /__mock/health` and `/__mock/ready`. */
export const serveHealth: AdminEndpoint = () => jsonAnswer({ status: 'ok', enforcement: 'on' })
