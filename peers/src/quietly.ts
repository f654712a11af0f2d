/** Does something while nothing is printed: servers log each request. */
export async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const { log, info, warn, error } = console
  Object.assign(console, { log: nothing, info: nothing, warn: nothing, error: nothing })
  try {
    return await act()
  } finally {
    Object.assign(console, { log, info, warn, error })
  }
}

const nothing = () => {}
