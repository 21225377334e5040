import { Form } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { MOST_COMPARED } from '#app/domain/clusters/compare.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Icon } from '#app/ui/icon.tsx'

export const COMPARE_FORM = 'compare'

const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[form=${COMPARE_FORM}]`)]

/**
 * Takes the marked rows to the comparison. Without scripts the button sends whatever is marked; with
 * them the fifth mark cannot be made and the bar counts along.
 * Give it a key that changes with the rows.
 */
export function CompareBar() {
  const t = useMessages(directory)
  const [picked, setPicked] = useState(0)
  useEffect(() => {
    const count = () => {
      const all = boxes()
      const marked = all.filter((box) => box.checked).length
      for (const box of all) box.disabled = !box.checked && marked >= MOST_COMPARED
      setPicked(marked)
    }
    count()
    document.addEventListener('change', count)
    return () => document.removeEventListener('change', count)
  }, [])
  return (
    <div
      className={classes(
        'no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-paper py-3',
        // It follows the reader once there is something to compare.
        picked > 0 && 'sticky bottom-0',
      )}
    >
      <p className="mr-auto text-sm text-muted" aria-live="polite">
        {picked > 0 ? t.compare.picked(picked) : t.compare.hint}
      </p>
      <Button kind={picked > 1 ? 'primary' : 'quiet'} form={COMPARE_FORM}>
        <Icon name="compare" />
        {t.compare.go}
      </Button>
    </div>
  )
}

/** The form the marks and the button belong to: they stand inside the directory's own form, which cannot hold another. */
export function CompareForm() {
  return <Form id={COMPARE_FORM} action={paths.compare(useLang())} hidden />
}
