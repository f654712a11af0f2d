import type { Report } from '../report/check-report.js'
import { renderHtml } from './render-html.js'
import { renderJson } from './render-json.js'
import { renderJunit } from './render-junit.js'
import { renderMarkdown } from './render-markdown.js'
import { renderText } from './render-text.js'
import type { ReportFormat } from './report-formats.js'

const renderers: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  text: renderText,
  json: renderJson,
  junit: renderJunit,
  markdown: renderMarkdown,
  html: renderHtml,
}

export const renderReport = (report: Report, format: ReportFormat): string => renderers[format](report)
