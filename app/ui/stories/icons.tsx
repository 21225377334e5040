import { Icon, iconNames } from '../icon.tsx'
import { Mark } from '../shell/wordmark.tsx'
import type { Story } from './story.ts'

export const iconStories: Story[] = [
  {
    id: 'icons',
    title: 'Mark, Icon',
    note: {
      ru: 'Рисунки стоят рядом со\u00a0словами и\u00a0не\u00a0читаются вслух.',
      en: 'Drawings stand beside words and are not read out.',
    },
    show: () => (
      <>
        <p className="flex items-end gap-6">
          <Mark size={20} />
          <Mark size={28} />
          <Mark size={72} />
        </p>
        <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-3 text-xs text-muted">
          {iconNames.map((name) => (
            <li key={name} className="flex items-center gap-2" lang="en">
              <Icon name={name} className="text-ink" />
              {name}
            </li>
          ))}
        </ul>
      </>
    ),
  },
]
