/** Makes the Node programs that this process starts, if they inherit its variables, use the same fake. */
export function accompanyProcesses(url: string, preload: string): void {
  const { NODE_OPTIONS } = process.env
  process.env.MOCK_GRAPH_URL = url
  if (NODE_OPTIONS?.includes(preload)) return
  process.env.NODE_OPTIONS = [NODE_OPTIONS, `--import=${preload}`].filter(Boolean).join(' ')
}
