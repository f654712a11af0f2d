import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of the packages whose files these are, one after the other. */
export function renderNotices(files: readonly string[]): string {
  const folders = new Set(files.map(folderOf))
  const notices = [...folders].map(renderNotice).toSorted()
  return `The code in this folder includes parts of the following packages.\n\n${notices.join('\n')}`
}

/** The folder of the package that a file under `node_modules` belongs to. */
function folderOf(file: string): string {
  const [folder] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/')) ?? []
  if (!folder) throw new Error(`${file} belongs to no package.`)
  return folder
}

function renderNotice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const names = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copyright)/i.test(file))
  if (names.length === 0) throw new Error(`${name} lies inside the bundle, but has no text of its licence.`)
  const texts = names.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
