/** What stands where a name was. */
export const FORGOTTEN = '…'

/** The same value with every text that is exactly `name` taken out, however deep it lies. */
export function forgetName<T>(value: T, name: string): T {
  if (value === name) return FORGOTTEN as T
  if (Array.isArray(value)) return value.map((one: unknown) => forgetName(one, name)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, forgetName(one as unknown, name)]),
  ) as T
}
