import type { Environment } from '../../domain/time/environment.js'

/** A code or token that nobody can guess as long as the ids of the environment cannot be guessed. */
export const newHandle = ({ newId }: Environment): string => `0.${newId()}${newId()}`.replaceAll('-', '')
