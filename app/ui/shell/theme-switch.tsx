import { useEffect, useState } from 'react'
import { shell } from '#app/i18n/shell.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Icon } from '../icon.tsx'

const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/**
 * Runs in <head> before anything is painted. Kept pages are the same for everybody, so the choice
 * lives in the browser; `data-scripts` shows what only works with scripts.
 */
export const themeScript =
  "(function(d){d.dataset.scripts='';try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}})(document.documentElement)"

function chosen(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

function choose(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  try {
    if (theme === 'auto') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage is forbidden: the choice lasts for this page.
  }
}

/** One button that goes round: as the system has it, light, dark. Its name says how it stands. */
export function ThemeSwitch() {
  const t = useMessages(shell)
  const [theme, setTheme] = useState<Theme>('auto')
  useEffect(() => setTheme(chosen()), [])
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!
  return (
    <button
      type="button"
      className="scripts-only inline-flex min-h-11 min-w-11 items-center justify-center rounded hover:bg-wash"
      aria-label={t.theme[theme]}
      title={t.theme[theme]}
      onClick={() => {
        choose(next)
        setTheme(next)
      }}
    >
      {theme === 'auto' ? <HalfSun /> : <Icon name={theme === 'light' ? 'sun' : 'moon'} />}
    </button>
  )
}

function HalfSun() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="6.25" className="fill-none stroke-current" strokeWidth="1.5" />
      <path d="M10 3.75a6.25 6.25 0 0 1 0 12.5Z" className="fill-current" />
    </svg>
  )
}
