import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { nameOf } from './src/cell.ts'
import { rows } from './src/rows.ts'
import { ways } from './src/ways.ts'

const page = readFileSync(fileURLToPath(new URL('../docs/clients.md', import.meta.url)), 'utf8')
const table = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '))

describe('the page of clients', () => {
  test('has the ways of the present script', () => {
    const head = table.find(([first]) => first === 'client')
    expect(head?.slice(2, -1)).toEqual(ways.map(({ title }) => title))
  })

  test('has the clients of the present script, each with a cell for each way', () => {
    const start = table.findIndex(([first]) => first === 'client')
    const lines = table.slice(start + 2)
    expect(lines.map(([name]) => name)).toEqual(rows.map(nameOf))
    expect(lines.filter((line) => line.length !== ways.length + 3)).toEqual([])
    expect(lines.flat().filter((cell) => cell === 'undefined')).toEqual([])
  })

  test('tells every reason once, and refers to no other', () => {
    const told = [...page.matchAll(/^(\d+)\. \S/gm)].map(([, number]) => Number(number))
    expect(told).toEqual(told.map((_, index) => index + 1))
    const referred = [...page.matchAll(/ \[(\d+)\](?=[, ])/g)].map(([, number]) => Number(number))
    expect(referred.filter((number) => number > told.length)).toEqual([])
  })

  test('holds nothing of the machine that made it', () => {
    expect(page).not.toMatch(/\/(root|home|tmp|work|Users)\/|(127\.0\.0\.1|localhost):\d/)
  })
})
