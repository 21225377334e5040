import type { RegisterForm } from '#app/domain/conference/registration/forms.ts'
import type { Registration } from '#db/queries/registrations.ts'

/** A form that is sent again within this is the same form, ms: a double click, a retried request. */
const AGAIN_MS = 10 * 60_000

/** One text for one set of answers, in whatever order an engine gives its keys back. */
const inOrder = (answers: object) =>
  JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Whether a registration was made by this very form a moment ago. All that was typed must agree. */
export function sameForm(row: Registration, form: RegisterForm, now: Date): boolean {
  return (
    now.getTime() - row.createdAt.getTime() < AGAIN_MS &&
    row.kindId === form.kindId &&
    row.name === form.name &&
    row.nameLatin === form.nameLatin &&
    row.email === form.email &&
    row.organisation === form.organisation &&
    row.position === form.position &&
    row.country === form.country &&
    row.clusterId === form.clusterId &&
    inOrder(row.answers) === inOrder(form.answers)
  )
}
