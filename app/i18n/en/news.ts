import type { Messages } from '../messages.ts'
import type { ru } from '../ru/news.ts'

export const en = {
  title: 'News',
  of: (name: string) => `News: ${name}`,
  description: (name: string) => `News and press releases: ${name}`,
  kind: { news: 'News', release: 'Press release' },
  all: 'All news of the cluster',
  feed: 'News feed (Atom)',
  none: 'No news yet',
  noneText: 'When the cluster publishes something, it will be here.',
  edit: {
    title: 'News and press releases',
    lead: 'What is published shows in the cluster’s profile and in its Atom feed. Drafts are seen by you and your colleagues only.',
    add: 'Write news',
    none: 'You have not written anything yet',
    noneText: 'Tell about a new participant, a finished project or an award.',
    draft: 'draft',
    published: (date: string) => `published ${date}`,
    new: 'New piece of news',
    kind: 'Kind',
    headline: 'Headline',
    text: 'Text',
    textHint: 'An empty line begins a paragraph',
    save: 'Save',
    publish: 'Publish',
    withdraw: 'Take back to drafts',
    remove: 'Delete the draft',
    show: 'See it on its page',
    state: 'Publication',
    savedNow: 'Saved now',
    savedNowNote:
      'Somebody else saved this while you were editing. Your text is still in the form: save it if it is to replace this one.',
  },
  done: {
    saved: 'Saved',
    published: 'Published',
    withdrawn: 'Taken back; the text stays in the drafts',
    removed: 'The draft is deleted',
  },
} satisfies Messages<typeof ru>
