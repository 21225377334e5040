import { z } from 'zod'
import { addMembersSchema, registerGroupSchema } from '#app/domain/conference/registration/forms.ts'
import type { Lang } from '#app/domain/shared/lang.ts'

/** Collects the fields `q.<id>` of a form into `answers`, and adds what the address says. */
export const withAnswers = <T extends z.ZodType>(schema: T, more: Record<string, unknown> = {}) =>
  z.preprocess((given) => {
    const form = given as Record<string, unknown>
    const answers: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(form))
      if (name.startsWith('q.')) answers[name.slice(2)] = value
    return { ...form, answers, ...more }
  }, schema)

/** Lines of people: `members.0.name`, `members.0.email`…; wholly empty ones are left out, others keep their number. */
const withMembers = <T extends z.ZodType>(schema: T, more: Record<string, unknown> = {}) =>
  z.preprocess((given) => {
    const form = given as Record<string, string>
    const lines = new Map<number, Record<string, string>>()
    for (const [name, value] of Object.entries(form)) {
      const [, n, field] = /^members\.(\d+)\.(\w+)$/.exec(name) ?? []
      if (n === undefined || field === undefined) continue
      lines.set(Number(n), { ...lines.get(Number(n)), [field]: value })
    }
    const members = [...lines.entries()]
      .toSorted(([a], [b]) => a - b)
      .map(([, line]) => line)
      .filter((line) => Object.values(line).some((value) => String(value).trim() !== ''))
    return { ...form, ...more, members }
  }, schema)

export const groupSchema = (lang: Lang) => withMembers(registerGroupSchema, { lang })
export const moreMembersSchema = withMembers(addMembersSchema)
