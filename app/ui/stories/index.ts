import { chartStories } from './charts.tsx'
import { contentStories } from './content.tsx'
import { formStories } from './forms.tsx'
import { iconStories } from './icons.tsx'
import { textStories } from './text.tsx'

export const uiStories = [
  ...textStories,
  ...iconStories,
  ...formStories,
  ...contentStories,
  ...chartStories,
]
