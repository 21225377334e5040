import './styles/app.css'
import cyrillic from '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2?url'
import latin from '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2?url'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  ScrollRestoration,
  useMatches,
  useParams,
  useRouteError,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import { isLang, preferredLang, type Lang } from '#app/domain/shared/lang.ts'
import { wordsOf } from '#app/i18n/failures.ts'
import { LangProvider } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { RenderContext } from '#app/ui/render-context.ts'
import { ErrorPage, failureOf } from '#app/ui/shell/error-page.tsx'
import { Footer } from '#app/ui/shell/footer.tsx'
import { Header, type Viewer } from '#app/ui/shell/header.tsx'
import { LookAsBanner } from '#app/ui/shell/look-as-banner.tsx'
import { NavigationFocus, NavigationProgress } from '#app/ui/shell/navigation.tsx'
import { PageScripts } from '#app/ui/shell/page-scripts.tsx'
import { themeScript } from '#app/ui/shell/theme-switch.tsx'
import { actorOf, viewerOf } from '#server/accounts/current-actor.ts'
import { cookieValue, LANG_COOKIE } from '#server/http/cookies.ts'
import { countUnreadNotifications } from '#server/mail/count-unread.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { env } = context.portal
  const person = await viewerOf(request, context)
  const viewer: Viewer | null = person && {
    name: person.name,
    lookedBy: person.lookedBy,
    unread: await countUnreadNotifications(context.portal.context(await actorOf(request, context))),
  }
  return {
    viewer,
    demo: env.PORTAL_DEMO,
    /** For the canonical addresses pages name in their meta. */
    origin: env.PUBLIC_URL,
    // An address without a language still gets its error page in the reader's own.
    lang: isLang(params.lang)
      ? params.lang
      : preferredLang(
          cookieValue(request.headers.get('Cookie'), LANG_COOKIE),
          request.headers.get('Accept-Language') ?? undefined,
        ),
  }
}

/** Who is signed in changes by forms only. */
export function shouldRevalidate({ formMethod }: ShouldRevalidateFunctionArgs) {
  return formMethod !== undefined && formMethod !== 'GET'
}

export const meta: MetaFunction<typeof loader> = ({ data, params, error }) => {
  const lang: Lang = isLang(params.lang) ? params.lang : (data?.lang ?? 'ru')
  const name = shell[lang].name
  if (error) {
    return [
      { title: `${wordsOf(lang, failureOf(error)).title} — ${name}` },
      { name: 'robots', content: 'noindex' },
    ]
  }
  return [{ title: name }, { name: 'description', content: shell[lang].tagline }]
}

/** Whether the page wants nothing around it: it exports `handle = { bare: true }`. An error page wants the shell. */
function useBare(): boolean {
  const error = useRouteError()
  const matches = useMatches()
  return (
    !error &&
    matches.some(({ handle }) => (handle as { bare?: boolean } | undefined)?.bare === true)
  )
}

export function Layout({ children }: { children: ReactNode }) {
  const params = useParams()
  const root = useRouteLoaderData<typeof loader>('root')
  const { nonce } = useContext(RenderContext)
  const bare = useBare()
  const lang: Lang = isLang(params.lang) ? params.lang : (root?.lang ?? 'ru')
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: themeScript }}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="preload" href={latin} as="font" type="font/woff2" crossOrigin="anonymous" />
        {lang === 'ru' && (
          <link rel="preload" href={cyrillic} as="font" type="font/woff2" crossOrigin="anonymous" />
        )}
        <Links />
      </head>
      <body>
        <LangProvider value={lang}>
          <NavigationProgress />
          <NavigationFocus />
          {root?.viewer?.lookedBy && <LookAsBanner name={root.viewer.name} />}
          {!bare && <Header viewer={root?.viewer ?? null} demo={root?.demo ?? false} />}
          {children}
          {!bare && <Footer />}
        </LangProvider>
        <ScrollRestoration nonce={nonce} />
        <PageScripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage failure={failureOf(useRouteError())} />
}
