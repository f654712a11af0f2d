// A function rather than a JSON file: json-server then writes to memory, as the others do, and not to disk.
module.exports = () => ({ secrets: { value: [] } })
