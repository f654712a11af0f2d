import type { PeerServer } from './peer.ts'
import { betterAuthServer } from './servers/better-auth.ts'
import { samlJackson } from './servers/saml-jackson.ts'
import { scimPatchServer } from './servers/scim-patch.ts'
import { scimmy } from './servers/scimmy.ts'

/** Every server that provisioning is tried on. */
export const servers: readonly PeerServer[] = [scimmy, scimPatchServer, samlJackson, betterAuthServer]
