const shape = /^extension_([0-9a-f]{32})_\w+$/i

/** The client id of the application that a directory extension belongs to, without dashes: `extension_{appId}_{name}`. */
export const extendedBy = (property: string): string | undefined => shape.exec(property)?.[1]?.toLowerCase()
