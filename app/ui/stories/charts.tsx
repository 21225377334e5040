import type { Lang } from '#app/domain/shared/lang.ts'
import { ChartDefinitions } from '../charts/bars.tsx'
import { Chart } from '../charts/figure.tsx'
import { say, type Story } from './story.ts'

const districts = (lang: Lang) => [
  { label: say(lang, 'Центральный', 'Central'), value: 35, text: '35' },
  { label: say(lang, 'Приволжский', 'Volga'), value: 34, text: '34', quiet: true },
  {
    label: say(lang, 'Уральский', 'Ural'),
    value: 13,
    text: '≈\u00a013',
    quiet: true,
    uncertain: true,
  },
]

export const chartStories: Story[] = [
  {
    id: 'bars',
    title: 'Bars, Shares',
    note: {
      ru: 'Читаются как список: подпись и\u00a0число. Неуверенное заштриховано.',
      en: 'Read as a list: a label and a figure. What is uncertain is hatched.',
    },
    show: (lang) => (
      <div className="space-y-8">
        <ChartDefinitions />
        <Chart label="" spec={{ kind: 'bars', marks: districts(lang) }} />
        <Chart
          label=""
          spec={{
            kind: 'shares',
            marks: [
              {
                label: say(lang, 'Проектная документация', 'Design documents'),
                value: 29,
                text: '29\u00a0%',
              },
              {
                label: say(lang, 'Оснастка', 'Tooling'),
                value: 24,
                text: '24\u00a0%',
                quiet: true,
              },
              { label: say(lang, 'Прочее', 'Other'), value: 47, text: '47\u00a0%', quiet: true },
            ],
          }}
        />
      </div>
    ),
  },
  {
    id: 'columns',
    title: 'Columns, Lines',
    note: {
      ru: 'Подписи прямо на\u00a0столбцах и\u00a0линиях; таблица с\u00a0числами\u00a0— под графиком.',
      en: 'Labels stand on the columns and lines; the table of figures is under the chart.',
    },
    show: (lang) => (
      <div className="space-y-8">
        <Chart
          label=""
          spec={{
            kind: 'columns',
            panels: [
              {
                title: say(lang, 'Участники', 'Participants'),
                marks: [
                  {
                    label: '2015',
                    value: 2750,
                    text: say(lang, '2\u00a0750', '2,750'),
                    quiet: true,
                  },
                  {
                    label: '2016',
                    value: 3900,
                    text: say(lang, '3\u00a0900', '3,900'),
                    quiet: true,
                  },
                  { label: '2017', value: 4785, text: say(lang, '4\u00a0785', '4,785') },
                ],
              },
            ],
          }}
        />
        <Chart
          label={say(lang, 'Кластеры по\u00a0годам', 'Clusters by year')}
          spec={{
            kind: 'lines',
            years: ['2015', '2016', '2017'],
            lines: [
              {
                label: say(lang, 'Приволжский', 'Volga'),
                values: [29, 28, 34],
                texts: ['29', '28', '34'],
                tone: 'accent',
              },
              {
                label: say(lang, 'Уральский', 'Ural'),
                values: [13, 13, 7],
                texts: ['13', '13', '7'],
                tone: 'quiet',
              },
            ],
          }}
        />
      </div>
    ),
  },
]
