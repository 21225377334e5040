/** A whole number of an address, 0 where there is none or no sense in it. */
export function numberIn(search: URLSearchParams, name: string): number {
  const text = search.get(name) ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}
