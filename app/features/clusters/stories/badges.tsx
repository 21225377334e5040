import { categories, levels } from '#app/domain/clusters/vocabulary.ts'
import type { Story } from '#app/ui/stories/story.ts'
import { CategoryBadge, LevelMark } from '../category-badge.tsx'

export const badgeStories: Story[] = [
  {
    id: 'badges',
    title: 'CategoryBadge, LevelMark',
    note: {
      ru: 'Форма, буква и\u00a0цвет говорят одно и\u00a0то\u00a0же; рамка\u00a0— курируется ЦКР. Без слова эмблема читается вслух.',
      en: 'Shape, letter and colour say the same; a frame means curated. Without its word the emblem is read out.',
    },
    show: () => (
      <>
        <ul className="space-y-2">
          {categories.map((category) => (
            <li key={category} className="flex flex-wrap items-center gap-4">
              <CategoryBadge category={category} withWord />
            </li>
          ))}
          <li>
            <CategoryBadge category="industrial" curated withWord />
          </li>
        </ul>
        <p className="mt-6 flex flex-wrap gap-4">
          {categories.map((category) => (
            <CategoryBadge key={category} category={category} size="large" />
          ))}
        </p>
        <p className="mt-4 flex flex-wrap gap-4">
          {categories.map((category) => (
            <CategoryBadge key={category} category={category} size="large" curated />
          ))}
        </p>
        <ul className="mt-6 flex flex-wrap gap-6">
          {levels.map((level) => (
            <li key={level}>
              <LevelMark level={level} />
            </li>
          ))}
        </ul>
      </>
    ),
  },
]
