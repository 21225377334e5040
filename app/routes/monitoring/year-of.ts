import { notFound } from '#app/routes/answer.ts'

/** The year of an address. @throws 404 for what is no year */
export function yearOf(params: { year?: string }): number {
  if (!/^\d{4}$/.test(params.year ?? '')) throw notFound()
  return Number(params.year)
}
