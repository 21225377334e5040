import './styles/app.css'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useParams,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { isLang } from '#app/domain/shared/lang.ts'
import { LangProvider } from '#app/i18n/messages.ts'

export function Layout({ children }: { children: ReactNode }) {
  const params = useParams()
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LangProvider value={lang}>{children}</LangProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}
