/** How a report can be written. */
export const reportFormats = ['text', 'json', 'junit', 'markdown', 'html'] as const

export type ReportFormat = (typeof reportFormats)[number]
