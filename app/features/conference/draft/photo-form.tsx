import { useId, useRef, useState } from 'react'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { problems } from '#app/i18n/problems.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Frame, described } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { shrinkPhoto } from './shrink-photo.ts'

type Props = {
  /** The conference's. */
  slug: string
  /** The photograph's file. */
  photo: string | null
  refused: Refusal | undefined
  /** Endings of the files taken, and bytes of the largest. */
  accept: string
  most: number
}

/** A speaker's photograph, to be given, changed and taken away: by organisers and by the speaker alike. */
export function PhotoForm({ slug, photo, refused, accept, most }: Props) {
  const t = useMessages(conferenceDraft).photo
  return (
    <Section id="photo" title={t.title} note={t.note}>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
        {photo ? (
          <img
            src={paths.speakerPhoto(slug, photo)}
            alt={t.alt}
            width={96}
            height={96}
            className="size-24 shrink-0 rounded bg-wash object-cover"
          />
        ) : (
          <p className="text-muted">{t.none}</p>
        )}
        {photo && (
          <RefusedForm refused={refused} intent="photo-remove" encType="multipart/form-data">
            {(_, busy) => (
              <Button kind="quiet" disabled={busy}>
                {t.remove}
              </Button>
            )}
          </RefusedForm>
        )}
      </div>
      <RefusedForm
        refused={refused}
        intent="photo"
        encType="multipart/form-data"
        className="mt-6"
        key={photo}
      >
        {(fields, busy) => (
          <>
            <PhotoField accept={accept} most={most} error={fields.of('photo').error} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.keep}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}

type FieldProps = { accept: string; most: number; error: string | undefined }

/** Chooses a picture; where scripts run it is cut and made small before it is sent, and shown as it will be. */
function PhotoField({ accept, most, error }: FieldProps) {
  const t = useMessages(conferenceDraft).photo
  const words = useMessages(problems)
  const id = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [shown, setShown] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const said = wrong ?? error
  async function choose(field: HTMLInputElement) {
    setWrong(undefined)
    setShown(false)
    const file = field.files?.[0]
    if (!file || !canvas.current) return
    const small = await shrinkPhoto(file, canvas.current)
    if (small) {
      const chosen = new DataTransfer()
      chosen.items.add(small)
      field.files = chosen.files
      setShown(true)
    } else if (file.size > most) {
      setWrong(words['file-large'])
      field.value = ''
    }
  }
  return (
    <>
      <Frame id={id} label={t.field} hint={t.hint} error={said}>
        <input
          id={id}
          type="file"
          name="photo"
          accept={accept}
          required
          className="field file:mr-4 file:min-h-9 file:rounded file:border file:border-edge file:bg-wash file:px-3 file:font-medium file:text-ink"
          aria-invalid={said ? true : undefined}
          aria-describedby={described(id, t.hint, said)}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
      </Frame>
      <figure className={classes('flex items-center gap-4', !shown && 'hidden')}>
        <canvas ref={canvas} aria-hidden="true" className="size-24 rounded" />
        <figcaption className="text-sm text-muted">{t.chosen}</figcaption>
      </figure>
    </>
  )
}
