import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const slice = 'openapi/graph-sync.yaml'

/** The slice as it was at a revision. Throws when there is no such revision, or no slice in it. */
export function readSliceAt(revision: string): string {
  return git('show', `${revision}:${slice}`)
}

/** The tag of the last release of the client; today's commit where nothing was released. */
export function findLastRelease(): string {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', '@graph-sync/client@*').trim()
  } catch {
    return 'HEAD'
  }
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(stderr?.trim() || 'git is not there')
  return stdout
}

/** The changesets of the next release, and the version of the client that they lead on from. */
export function readNextRelease(): { changesets: string[]; version: string } {
  const folder = new URL('.changeset/', root)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  const { version } = JSON.parse(readFileSync(new URL('packages/graph-sync/package.json', root), 'utf8'))
  return { changesets: files.map((name) => readFileSync(new URL(name, folder), 'utf8')), version }
}

/** Whether a changeset says that the next release of the client may break who uses it: below 1.0 a minor one may, too. */
export function announcesBreak({ changesets, version }: { changesets: string[]; version: string }): boolean {
  const kinds = version.startsWith('0.') ? 'major|minor' : 'major'
  const announcement = new RegExp(`^["']?@graph-sync/client["']?: *(${kinds})$`, 'm')
  return changesets.some((text) => announcement.test(text))
}
