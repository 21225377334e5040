import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { attendeesQuerySchema } from '#app/domain/conference/desk/attendees.ts'
import { tableFile } from '#app/routes/table-file.ts'
import { writeAnswers } from '#db/queries/registration-answers.ts'
import { registration, registrationField } from '#db/schema/index.ts'
import { exportAttendees } from '#server/conference/desk/export-attendees.ts'
import { account, seededStore, testContext } from '../../../fixtures/store.ts'

test('a list goes out with the answers to the form, and by the clock of the venue', async () => {
  const store = await seededStore()
  const context = testContext(store, { actor: account('organiser') })
  const answered = (
    await store.read.select().from(registration).where(eq(registration.state, 'confirmed')).limit(1)
  )[0]!
  const { conferenceId } = answered
  const asked: typeof registrationField.$inferSelect = {
    id: crypto.randomUUID(),
    conferenceId,
    sort: 1,
    type: 'choices',
    labelRu: 'Экскурсии',
    labelEn: 'Tours',
    hintRu: '',
    hintEn: '',
    required: false,
    options: [
      { id: 'a', ru: 'Завод', en: 'Plant', places: null },
      { id: 'b', ru: 'Музей', en: 'Museum', places: null },
    ],
    kindIds: [],
    onlyLang: null,
    condition: null,
    retentionDays: null,
    erasedAt: null,
    retired: false,
  }
  await store.transact(async (tx) => {
    await tx.insert(registrationField).values(asked)
    await writeAnswers(tx, answered.id, { [asked.id]: ['b', 'a'] })
  })
  const exported = await exportAttendees(context, {
    slug: 'green-corridor-2027',
    filter: attendeesQuerySchema.parse({ q: answered.code }),
    lang: 'en',
    format: 'csv',
  })
  const at = exported.columns.findIndex(({ key }) => key === `answer.${asked.id}`)
  expect(exported.columns[at]!.title).toBe(asked.labelEn)
  const csv = await tableFile({ ...exported, zone: 'Asia/Yekaterinburg' }, 'csv', {
    name: 'x',
    plainName: 'x',
    sheet: 'x',
  }).text()
  expect(csv).toContain('Museum; Plant')
  const made = answered.createdAt.getTime() + 5 * 3_600_000
  const wall = new Date(made).toISOString().slice(0, 16).replace('T', ' ')
  expect(csv).toContain(wall)
  expect(csv).not.toMatch(/\d{4}-\d\d-\d\dT/)
})
