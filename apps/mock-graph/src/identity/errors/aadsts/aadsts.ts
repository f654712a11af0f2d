import { aboutClients } from './about-clients.js'
import { aboutGrants } from './about-grants.js'
import { aboutRequests } from './about-requests.js'

/** Every failure of the sign-in endpoints by its AADSTS code, and its texts as Entra words them. */
export const aadsts = { ...aboutRequests, ...aboutClients, ...aboutGrants }

export type AadstsCode = keyof typeof aadsts
