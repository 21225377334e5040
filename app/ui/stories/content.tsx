import { LinkButton } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { Facts } from '../facts.tsx'
import { EmptyState, Notice } from '../notice.tsx'
import { Breadcrumbs, Section } from '../page.tsx'
import { Pagination } from '../pagination.tsx'
import { Progress, Skeleton } from '../progress.tsx'
import { Uncertain } from '../uncertain.tsx'
import { nth, say, type Story } from './story.ts'

export const contentStories: Story[] = [
  {
    id: 'table',
    title: 'DataTable',
    note: {
      ru: 'Если таблица шире страницы, её прокручивают стрелками; первый столбец остаётся на\u00a0месте.',
      en: 'A table wider than the page scrolls by arrow keys; its first column stays in sight.',
    },
    show: (lang, prefix) => (
      <DataTable
        caption={say(lang, 'Кластеры по\u00a0округам', 'Clusters by district') + nth(prefix)}
        columns={[
          { key: 'district', label: say(lang, 'Округ', 'District') },
          { key: 'before', label: '2015', align: 'right', hideOnPhone: true },
          { key: 'now', label: '2017', align: 'right' },
          {
            key: 'register',
            label: say(lang, 'В\u00a0реестре', 'In the register'),
            align: 'right',
          },
        ]}
        rows={[
          { district: say(lang, 'Центральный', 'Central'), before: 33, now: 35, register: 4 },
          { district: say(lang, 'Приволжский', 'Volga'), before: 29, now: 34, register: 11 },
          {
            district: say(lang, 'Уральский', 'Ural'),
            before: <Uncertain certainty="medium">13</Uncertain>,
            now: 7,
            register: 1,
          },
        ]}
        foot={{ district: say(lang, 'Всего', 'Total'), before: 125, now: 137, register: 25 }}
      />
    ),
  },
  {
    id: 'facts',
    title: 'Facts, Section',
    note: {
      ru: 'Раздел имеет адрес: на\u00a0него можно сослаться.',
      en: 'A section has an address: one may link to it.',
    },
    show: (lang, prefix) => (
      <>
        <Facts
          figures
          items={[
            { term: say(lang, 'участник', 'members'), value: '51' },
            {
              term: say(lang, 'работников', 'workers'),
              value: say(lang, 'более 44\u00a0тыс.', 'over 44,000'),
            },
            { term: say(lang, 'страны', 'countries'), value: '4' },
          ]}
        />
        <Section
          id={`${prefix}section`}
          level={3}
          title={say(lang, 'Управляющая компания', 'Managing company') + nth(prefix)}
          note={say(lang, 'По\u00a0сообщению кластера', 'As the cluster reports')}
        >
          <Facts
            items={[
              { term: say(lang, 'Создана', 'Founded'), value: '2014' },
              {
                term: say(lang, 'Финансирование', 'Funding'),
                value: say(
                  lang,
                  'Взносы участников, доход от\u00a0услуг',
                  'Members’ fees, income from services',
                ),
              },
              {
                term: say(lang, 'Сотрудников', 'Staff'),
                value: <Uncertain certainty="guess">9</Uncertain>,
              },
            ]}
          />
        </Section>
      </>
    ),
  },
  {
    id: 'notices',
    title: 'Notice, EmptyState',
    note: {
      ru: 'Сообщение, вызванное действием, читается вслух само (live).',
      en: 'A message caused by an action is read out by itself (live).',
    },
    show: (lang) => (
      <div className="space-y-4">
        <Notice kind="info" title={say(lang, 'Профиль сохранён', 'Profile saved')} />
        <Notice
          kind="warn"
          title={say(lang, 'Цифры выведены по\u00a0смыслу', 'Figures are inferred')}
        >
          {say(
            lang,
            'Годы не\u00a0напечатаны рядом со\u00a0значениями.',
            'The years are not printed next to the values.',
          )}
        </Notice>
        <Notice kind="error" title={say(lang, 'Не\u00a0сохранено', 'Not saved')}>
          {say(
            lang,
            'Связь прервалась. Введённое осталось на\u00a0странице, попробуйте ещё раз.',
            'The connection broke. What you typed is still here; try again.',
          )}
        </Notice>
        <EmptyState
          title={say(lang, 'Ничего не\u00a0нашлось', 'Nothing found')}
          action={
            <LinkButton href="#notices" kind="quiet">
              {say(lang, 'Снять все отборы', 'Clear all filters')}
            </LinkButton>
          }
        >
          {say(
            lang,
            'Попробуйте другое слово или уберите один из\u00a0отборов.',
            'Try another word, or take one of the filters off.',
          )}
        </EmptyState>
      </div>
    ),
  },
  {
    id: 'ways',
    title: 'Breadcrumbs, Pagination',
    note: {
      ru: 'Обычные ссылки: работают без скриптов, у\u00a0каждой страницы свой адрес.',
      en: 'Plain links: they work without scripts, every page has its address.',
    },
    show: (lang, prefix) => (
      <>
        <Breadcrumbs
          label={say(lang, 'Вы здесь', 'You are here') + nth(prefix)}
          items={[
            { label: say(lang, 'Кластеры', 'Clusters'), href: '#ways' },
            { label: say(lang, 'Биокластер «Пущино»', 'Pushchino Biotechnology Cluster') },
          ]}
        />
        <Pagination
          label={say(lang, 'Страницы', 'Pages') + nth(prefix)}
          page={3}
          pages={12}
          hrefOf={(page) => `#ways-${page}`}
        />
      </>
    ),
  },
  {
    id: 'waiting',
    title: 'Progress, Skeleton',
    note: {
      ru: 'Появляются через 200\u00a0мс; без движения, если оно отключено в\u00a0системе.',
      en: 'They appear after 200 ms; without motion where the system asks for none.',
    },
    show: (lang) => (
      <div className="space-y-6">
        <Progress label={say(lang, 'Заполнено полей', 'Fields filled in')} value={41} />
        <Progress label={say(lang, 'Готовится выгрузка', 'Preparing the export')} />
        <Skeleton rows={3} />
        <Skeleton kind="table" rows={3} />
        <Skeleton kind="chart" />
      </div>
    ),
  },
]
