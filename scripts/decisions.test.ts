import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../docs/decisions', import.meta.url))
const files = readdirSync(folder)
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const numberOf = (file: string) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1])

describe.each(files)('decision %s', (file) => {
  const [title = '', , line = ''] = read(file).split('\n')
  const [, date = '', status = ''] = /^(\d{4}-\d{2}-\d{2})\. (.+)\.$/.exec(line) ?? []

  test('begins with its number', () => expect(title).toMatch(new RegExp(`^# ${numberOf(file)}\\. \\S`)))

  test('then has its date and status, such as: 2026-11-23. Accepted, superseded in part by [27](0027-….md).', () => {
    expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
    expect(status).toMatch(/^(?:Accepted(?:, superseded in part by .+)?|Superseded by .+)$/)
    expect(status.includes('uperseded')).toBe(laterOnes(status).length > 0)
  })

  test('names as its successors only later decisions, by their files', () => {
    for (const [, number, target = ''] of laterOnes(status)) {
      expect(files).toContain(target)
      expect(numberOf(target)).toBe(Number(number))
      expect(numberOf(target)).toBeGreaterThan(numberOf(file))
    }
  })

  test('is named as a successor by each that it says it supersedes', () => {
    const said = read(file)
      .split('\n\n')
      .filter((paragraph) => paragraph.startsWith('Supersedes '))
      .flatMap((paragraph) => [...paragraph.matchAll(/decision (\d+)|\[(\d+)\]/g)])
      .map(([, spoken, linked]) => Number(spoken ?? linked))
    const silent = said.filter((number) => {
      const earlier = files.find((one) => numberOf(one) === number)
      return !earlier || !read(earlier).split('\n')[2]?.includes(`(${file})`)
    })
    expect(silent).toEqual([])
  })
})

const laterOnes = (status: string) => [...status.matchAll(/\[(\d+)\]\(([^)]+)\)/g)]
