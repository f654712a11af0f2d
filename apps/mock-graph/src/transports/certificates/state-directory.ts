import { homedir } from 'node:os'
import { posix, resolve, win32 } from 'node:path'

/**
 * Where this user's keys and certificates are kept: `MOCK_GRAPH_HOME`, else `mock-graph` below the place the
 * system has for such files.
 */
export function stateDirectory(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env.MOCK_GRAPH_HOME) return resolve(env.MOCK_GRAPH_HOME)
  if (platform === 'win32') {
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'mock-graph')
  }
  if (env.XDG_STATE_HOME) return posix.join(env.XDG_STATE_HOME, 'mock-graph')
  return platform === 'darwin'
    ? posix.join(home, 'Library', 'Application Support', 'mock-graph')
    : posix.join(home, '.local', 'state', 'mock-graph')
}
