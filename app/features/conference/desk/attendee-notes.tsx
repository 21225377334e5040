import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { useVenueClock } from './venue-zone.tsx'

type NotesProps = {
  notes: readonly { id: string; text: string; at: Date | string; by: string | null }[]
  refused: Refusal | undefined
}

/** What organisers noted for each other. */
export function AttendeeNotes({ notes, refused }: NotesProps) {
  const t = useMessages(conferenceAttendees).one
  const { moment } = useVenueClock()
  return (
    <>
      {notes.length === 0 ? (
        <p className="text-muted">{t.noNotes}</p>
      ) : (
        <ul className="border-t border-line">
          {notes.map((note) => (
            <li key={note.id} className="border-b border-line py-2.5">
              <p className="whitespace-pre-line">{note.text}</p>
              <p className="text-sm text-muted">
                {moment(note.at)}, {note.by ?? t.by.gone}
              </p>
            </li>
          ))}
        </ul>
      )}
      <RefusedForm
        key={notes.length}
        refused={refused}
        intent="note"
        className="no-print mt-5 gap-3"
      >
        {(fields, busy) => (
          <>
            <TextArea label={t.note} rows={2} {...fields.of('text')} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.addNote}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </>
  )
}

type TagsProps = { tags: readonly { id: string; name: string }[]; refused: Refusal | undefined }

/** An attendee's tags, each with a way to take it off, and a field for one more. */
export function AttendeeTags({ tags, refused }: TagsProps) {
  const t = useMessages(conferenceAttendees).one
  return (
    <>
      {tags.length === 0 ? (
        <p className="text-muted">{t.noTags}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-5 gap-y-2">
          {tags.map(({ id, name }) => (
            <li key={id} className="flex items-center gap-2">
              <Tag>{name}</Tag>
              <RefusedForm refused={undefined} intent="untag" className="no-print">
                {(_fields, busy) => (
                  <>
                    <input type="hidden" name="tagId" value={id} />
                    <button
                      type="submit"
                      disabled={busy}
                      aria-label={t.removeTagNamed(name)}
                      className="min-h-6 text-sm text-muted underline hover:text-danger"
                    >
                      {t.removeTag}
                    </button>
                  </>
                )}
              </RefusedForm>
            </li>
          ))}
        </ul>
      )}
      <RefusedForm key={tags.length} refused={refused} intent="tag" className="no-print mt-5 gap-3">
        {(fields, busy) => (
          <>
            <TextField label={t.addTag} {...fields.of('tag')} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.addTag}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </>
  )
}
