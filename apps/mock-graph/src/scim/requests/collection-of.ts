import type { TargetType } from '../../synchronization/target/target.js'

/** Whether a kind of object is a group, by the name of its schema, else by what it is made of. */
export const isGroup = ({ name, sourceName }: Pick<TargetType, 'name' | 'sourceName'>): boolean =>
  /(^|:)group$/i.test(name) || (!/(^|:)user$/i.test(name) && sourceName === 'Group')

/** Where a kind of object is asked for. */
export const collectionOf = (type: Pick<TargetType, 'name' | 'sourceName'>): '/Groups' | '/Users' =>
  isGroup(type) ? '/Groups' : '/Users'
