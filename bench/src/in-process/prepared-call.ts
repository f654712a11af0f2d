import { caller, secretsPath } from '../caller.ts'

/** A module in `calls/`: makes one call repeatable. */
export type PrepareCall = () => Promise<PreparedCall>

export type PreparedCall = {
  call(): Promise<Response>
}

export const graphUrl = `https://graph.microsoft.com/v1.0${secretsPath}`
export const tokenUrl = `https://login.microsoftonline.com/${caller.tenantId}/oauth2/v2.0/token`
