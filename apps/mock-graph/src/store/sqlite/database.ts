import type { DatabaseSync } from 'node:sqlite'

/** How safe a commit is: `normal` outlives the process, `full` the power too. */
export type Sync = 'normal' | 'full'

/** "mkgr": by it a file is known as a log of this fake. */
export const applicationId = 0x6d6b6772
/** The form of the tables. A file of a newer one is not opened. */
export const version = 1

const schema = `
  CREATE TABLE entries (head INTEGER PRIMARY KEY, changes TEXT NOT NULL) STRICT;
  CREATE TABLE tables (number INTEGER PRIMARY KEY, store TEXT NOT NULL, kind TEXT NOT NULL, UNIQUE (store, kind)) STRICT;
  CREATE TABLE records (
    place INTEGER PRIMARY KEY, number INTEGER NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL,
    position INTEGER NOT NULL, UNIQUE (number, id)
  ) STRICT;
  CREATE TABLE removed (
    number INTEGER NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (number, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE stores (name TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE folded (head INTEGER NOT NULL) STRICT;
  INSERT INTO folded VALUES (0);
  PRAGMA user_version = ${version};
`

/** Makes the tables of an empty log in an empty file. Its head says at once what it is, before anything else is done with it. */
export function makeDatabase(path: string): void {
  const database = open(path)
  try {
    database.exec(`PRAGMA application_id = ${applicationId}; BEGIN; ${schema} COMMIT`)
  } finally {
    database.close()
  }
}

/** Opens a log that was made, for this process alone. Throws where another has it. */
export function openDatabase(path: string, sync: Sync): DatabaseSync {
  const database = open(path)
  try {
    // In this order: with the lock taken first, the index of the write-ahead log is kept in memory and not in a file.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('PRAGMA journal_mode = WAL')
    database.exec(`PRAGMA synchronous = ${sync === 'full' ? 'FULL' : 'NORMAL'}`)
    database.exec('BEGIN IMMEDIATE; COMMIT')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function open(path: string): DatabaseSync {
  const { DatabaseSync } = loadSqlite()
  return new DatabaseSync(path)
}

/** Node warns that its SQLite is experimental, which nobody who uses the fake can do anything about. */
function loadSqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    const sqlite = process.getBuiltinModule('node:sqlite')
    if (!sqlite) throw new Error('This runtime has no node:sqlite: use Node.js 22.13 or later.')
    return sqlite
  } finally {
    process.emitWarning = emitWarning
  }
}
