import { Tag, DemoMark } from '../tag.tsx'
import { Uncertain, UncertainLegend } from '../uncertain.tsx'
import { say, type Story } from './story.ts'

export const textStories: Story[] = [
  {
    id: 'type',
    title: 'Type',
    note: {
      ru: 'Шесть кеглей Golos Text; Literata для долгого чтения. Знаки: ₽ № «» „“ — – − ≈ … 0123456789.',
      en: 'Six sizes of Golos Text; Literata for long reading. Signs: ₽ № «» „“ — – − ≈ … 0123456789.',
    },
    show: (lang) => (
      <div className="space-y-3">
        <p className="text-2xl font-semibold tracking-tight">
          {say(lang, '137\u00a0кластеров в\u00a052\u00a0регионах', '137 clusters in 52 regions')}
        </p>
        <p className="text-xl font-semibold">
          {say(
            lang,
            'Производительность выросла до\u00a02,8\u00a0млн\u00a0₽',
            'Productivity rose to RUB 2.8 million',
          )}
        </p>
        <p className="text-lg">
          {say(
            lang,
            'Приволжский округ: 34 кластера, из\u00a0них 11 в\u00a0реестре',
            'Volga district: 34 clusters, 11 of them in the register',
          )}
        </p>
        <p>
          {say(
            lang,
            'Кластер объединяет производителей, вузы и\u00a0научные организации; координирует его управляющая компания.',
            'The cluster brings together makers, universities and research bodies; a managing company coordinates it.',
          )}{' '}
          <a href="#type">{say(lang, 'Ссылка похожа на ссылку', 'A link looks like a link')}</a>
        </p>
        <p className="text-sm text-muted">
          {say(
            lang,
            'Источник: обзор кластеров России, 2017\u00a0год.',
            'Source: review of clusters of Russia, 2017.',
          )}
        </p>
        <p className="text-xs text-muted">
          {say(
            lang,
            'Самый мелкий кегль\u00a0— 13\u00a0пикселей',
            'The smallest size is 13 pixels',
          )}
        </p>
        <p className="reading">
          {say(
            lang,
            'Предоставлять участникам кластеров льготную аренду в\u00a0технопарках и\u00a0возмещать дорогу и\u00a0жильё участникам мероприятий вне своего региона.',
            'Offer cluster members reduced rent in technology parks, and reimburse travel and lodging for events outside the home region.',
          )}
        </p>
      </div>
    ),
  },
  {
    id: 'marks',
    title: 'Tag, DemoMark, Uncertain',
    note: {
      ru: 'Не нажимаются. Сомнение слышно и\u00a0без штриховки: слова идут следом за\u00a0цифрой.',
      en: 'Not pressable. Doubt is heard without the hatching: the words follow the figure.',
    },
    show: (lang) => (
      <div className="space-y-3">
        <p className="flex flex-wrap gap-2">
          <Tag>{say(lang, 'межрегиональный', 'interregional')}</Tag>
          <Tag>{say(lang, 'в реестре', 'in the register')}</Tag>
          <DemoMark />
        </p>
        <p>
          <Uncertain certainty="certain">4{'\u00a0'}785</Uncertain>,{' '}
          <Uncertain certainty="high">12</Uncertain>, <Uncertain certainty="medium">18,4</Uncertain>
          ,{' '}
          <Uncertain certainty="guess" showNote>
            68
          </Uncertain>
          , <Uncertain certainty="unreadable" showNote />
        </p>
        <UncertainLegend />
      </div>
    ),
  },
]
