import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { badgeStories } from '#app/features/clusters/stories/badges.tsx'
import { langs, preferredLang, type Lang } from '#app/domain/shared/lang.ts'
import { LangProvider } from '#app/i18n/messages.ts'
import { notFound } from '#app/routes/answer.ts'
import type { Story } from '#app/ui/stories/story.ts'
import { uiStories } from '#app/ui/stories/index.ts'

const stories: Story[] = [...uiStories, ...badgeStories]

/** Every component on its own, for those who build: `/stories?lang=en`. Each stands in both themes. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { env } = context.portal
  if (env.NODE_ENV !== 'development' && !env.PORTAL_STORIES) throw notFound()
  return {
    lang: preferredLang(
      new URL(request.url).searchParams.get('lang') ?? undefined,
      request.headers.get('Accept-Language') ?? undefined,
    ),
  }
}

export const meta: MetaFunction = () => [
  { title: 'Stories' },
  { name: 'robots', content: 'noindex' },
]

export default function Stories() {
  const { lang } = useLoaderData<typeof loader>()
  return (
    <main id="content" tabIndex={-1} className="column pt-8 pb-20" lang={lang}>
      <h1 lang="en">Stories</h1>
      <p className="mt-3 flex gap-4">
        {langs.map((one) => (
          <a
            key={one}
            href={`/stories?lang=${one}`}
            aria-current={one === lang ? 'page' : undefined}
          >
            {one}
          </a>
        ))}
      </p>
      {stories.map((story) => (
        <StoryPart key={story.id} story={story} lang={lang} />
      ))}
    </main>
  )
}

function StoryPart({ story, lang }: { story: Story; lang: Lang }) {
  return (
    <section id={story.id} aria-labelledby={`${story.id}-title`} className="mt-12">
      <h2 id={`${story.id}-title`} lang="en" className="text-lg">
        {story.title}
      </h2>
      <p className="mt-1 max-w-measure text-sm text-muted">{story.note[lang]}</p>
      <LangProvider value={lang}>
        <div className="mt-4 grid border border-line lg:grid-cols-2">
          {(['light', 'dark'] as const).map((theme) => (
            <div key={theme} data-theme={theme} className="min-w-0 bg-paper p-6 text-ink">
              {story.show(lang, `${story.id}-${theme}-`)}
            </div>
          ))}
        </div>
      </LangProvider>
    </section>
  )
}
