import { useId, useState, type ReactNode } from 'react'
import { useMessages } from '#app/i18n/messages.ts'
import { problems } from '#app/i18n/problems.ts'
import { Frame, described } from './fields.tsx'

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** Endings of the files taken: `.pdf,.docx`. */
  accept: string
  /** Bytes of the largest file taken: a larger one is refused before it is sent, where scripts run. */
  most: number
  multiple?: boolean
  /** Makes a chosen file smaller before it is sent, where scripts run; null: it goes as it is. */
  shrink?: (file: File) => Promise<File | null>
}

/** Chooses files. Its form needs `encType="multipart/form-data"`. */
export function FileField({ label, hint, error, most, shrink, ...input }: Props) {
  const id = useId()
  const words = useMessages(problems)
  const [tooLarge, setTooLarge] = useState<string>()
  const shown = tooLarge ?? error
  async function choose(field: HTMLInputElement) {
    const file = field.files?.[0]
    const small = shrink && file ? await shrink(file) : null
    if (small) {
      const chosen = new DataTransfer()
      chosen.items.add(small)
      field.files = chosen.files
    }
    const large = [...(field.files ?? [])].some(({ size }) => size > most)
    setTooLarge(large ? words['file-large'] : undefined)
    if (large) field.value = ''
  }
  return (
    <Frame id={id} label={label} hint={hint} error={shown}>
      <input
        id={id}
        type="file"
        className="field file:mr-4 file:min-h-9 file:rounded file:border file:border-edge file:bg-wash file:px-3 file:font-medium file:text-ink"
        aria-invalid={shown ? true : undefined}
        aria-describedby={described(id, hint, shown)}
        onChange={({ currentTarget }) => void choose(currentTarget)}
        {...input}
      />
    </Frame>
  )
}
