import { useRef, useState } from 'react'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { FileField } from '#app/ui/file-field.tsx'
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
  const canvas = useRef<HTMLCanvasElement>(null)
  const [shown, setShown] = useState(false)
  async function shrink(file: File) {
    const small = canvas.current && (await shrinkPhoto(file, canvas.current))
    setShown(small !== null)
    return small
  }
  return (
    <>
      <FileField
        label={t.field}
        hint={t.hint}
        name="photo"
        accept={accept}
        most={most}
        error={error}
        shrink={shrink}
      />
      <figure className={classes('flex items-center gap-4', !shown && 'hidden')}>
        <canvas ref={canvas} aria-hidden="true" className="size-24 rounded" />
        <figcaption className="text-sm text-muted">{t.chosen}</figcaption>
      </figure>
    </>
  )
}
