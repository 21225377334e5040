import { useLocation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { stars } from '#app/i18n/stars.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { paintStar, rememberedStars, rememberStars, sendStars } from './stars.ts'

/** The form every star of a page belongs to. */
export const STAR_FORM = 'agenda-stars'

const starsHere = () => document.querySelectorAll<HTMLButtonElement>(`button[form=${STAR_FORM}]`)

type Props = {
  /** The conference's. */
  slug: string
  signedIn: boolean
}

/**
 * Makes the stars of a page work, one for all of them: without scripts it is sent as a form, with them in passing. Who has
 * not signed in has their stars remembered by the browser; they go over to the account with the next page after signing in.
 */
export function StarForm({ slug, signedIn }: Props) {
  const lang = useLang()
  const t = useMessages(stars)
  const { pathname, search } = useLocation()
  const { revalidate } = useRevalidator()
  const [said, setSaid] = useState('')
  const merging = useRef(false)
  const address = paths.ownStars(lang, slug)

  useEffect(() => {
    const codes = rememberedStars(slug)
    if (!signedIn) {
      for (const star of starsHere()) paintStar(star, codes.includes(star.value))
    } else if (codes.length > 0 && !merging.current) {
      merging.current = true
      void sendStars(address, codes, 'add').then((taken) => {
        if (!taken) return
        rememberStars(slug, [])
        revalidate()
      })
    }
  }, [slug, signedIn, pathname, search, address, revalidate])

  async function toggle(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!(submitter instanceof HTMLButtonElement)) return
    const code = submitter.value
    const on = submitter.name === 'add'
    const paint = (pressed: boolean) => {
      for (const star of starsHere()) if (star.value === code) paintStar(star, pressed)
    }
    if (!signedIn) {
      const others = rememberedStars(slug).filter((one) => one !== code)
      // A browser that remembers nothing sends the form: it leads to signing in.
      if (!rememberStars(slug, on ? [...others, code] : others)) return
      event.preventDefault()
      paint(on)
      setSaid(on ? t.added : t.removed)
      return
    }
    event.preventDefault()
    paint(on)
    const taken = await sendStars(address, [code], on ? 'add' : 'remove')
    if (!taken) paint(!on)
    setSaid(taken ? (on ? t.added : t.removed) : t.notSaved)
  }

  return (
    <form id={STAR_FORM} method="post" action={address} onSubmit={toggle} className="no-print">
      <input type="hidden" name="back" value={pathname + search} />
      <span role="status" className="sr-only">
        {said}
      </span>
    </form>
  )
}
