import { Button, LinkButton } from '../button.tsx'
import { Checkbox, Select, TextField } from '../fields.tsx'
import { Icon } from '../icon.tsx'
import { say, type Story } from './story.ts'

export const formStories: Story[] = [
  {
    id: 'buttons',
    title: 'Button, LinkButton',
    note: {
      ru: 'Tab\u00a0— к\u00a0кнопке, Enter или пробел нажимает; на\u00a0ссылке только Enter. Одна главная кнопка на\u00a0странице.',
      en: 'Tab reaches the button, Enter or Space presses it; on a link only Enter. One primary button a page.',
    },
    show: (lang) => (
      <div className="flex flex-wrap items-center gap-3">
        <Button type="button">{say(lang, 'Сохранить', 'Save')}</Button>
        <Button type="button" kind="quiet">
          <Icon name="download" />
          {say(lang, 'Скачать CSV', 'Download CSV')}
        </Button>
        <Button type="button" kind="danger">
          {say(lang, 'Удалить', 'Delete')}
        </Button>
        <Button type="button" disabled>
          {say(lang, 'Недоступно', 'Disabled')}
        </Button>
        <LinkButton href="#buttons" kind="primary">
          {say(lang, 'Дальше', 'Go on')}
          <Icon name="right" />
        </LinkButton>
        <LinkButton href="#buttons" kind="quiet">
          {say(lang, 'Все кластеры', 'All clusters')}
        </LinkButton>
      </div>
    ),
  },
  {
    id: 'fields',
    title: 'TextField, Select',
    note: {
      ru: 'Подсказка и\u00a0ошибка читаются вместе с\u00a0полем. Стрелки меняют значение списка.',
      en: 'Hint and error are read with the field. Arrow keys change the list.',
    },
    show: (lang) => (
      <div className="space-y-6">
        <TextField
          name="name"
          label={say(lang, 'Название кластера', 'Name of the cluster')}
          hint={say(
            lang,
            'Полностью, как в\u00a0документе о\u00a0создании',
            'In full, as in the founding document',
          )}
          defaultValue={say(lang, 'Биокластер «Пущино»', 'Pushchino Biotechnology Cluster')}
        />
        <TextField
          name="email"
          type="email"
          label={say(lang, 'Почта', 'Email')}
          error={say(lang, 'Введите адрес со\u00a0знаком\u00a0@', 'Enter an address with an @')}
          defaultValue="cluster.example.org"
        />
        <TextField
          name="site"
          optional
          label={say(lang, 'Сайт', 'Website')}
          placeholder="https://"
        />
        <TextField
          name="code"
          disabled
          label={say(lang, 'Номер в\u00a0реестре', 'Number in the register')}
          defaultValue="25"
        />
        <Select
          name="level"
          label={say(lang, 'Уровень', 'Level')}
          defaultValue="medium"
          options={[
            { value: 'initial', label: say(lang, 'Начальный', 'Initial') },
            { value: 'medium', label: say(lang, 'Средний', 'Medium') },
            { value: 'high', label: say(lang, 'Высокий', 'High') },
          ]}
        />
        <Select
          inline
          name="sort"
          label={say(lang, 'Порядок', 'Order')}
          options={[
            { value: 'name', label: say(lang, 'По названию', 'By name') },
            { value: 'updated', label: say(lang, 'Сначала новые', 'Newest first') },
          ]}
        />
      </div>
    ),
  },
  {
    id: 'boxes',
    title: 'Checkbox',
    note: {
      ru: 'Пробел ставит и\u00a0снимает. Число справа\u00a0— сколько останется.',
      en: 'Space ticks and unticks. The figure on the right is how many would be left.',
    },
    show: (lang, prefix) => (
      <fieldset className="max-w-xs">
        <legend className="mb-1 font-medium">{say(lang, 'Округ', 'District')}</legend>
        <Checkbox
          name={`${prefix}district`}
          value="c"
          label={say(lang, 'Центральный', 'Central')}
          count={35}
          defaultChecked
        />
        <Checkbox
          name={`${prefix}district`}
          value="nw"
          label={say(lang, 'Северо-Западный', 'Northwestern')}
          count={23}
        />
        <Checkbox
          name={`${prefix}district`}
          value="fe"
          label={say(lang, 'Дальневосточный', 'Far Eastern')}
          count={0}
          disabled
        />
        <Checkbox
          type="radio"
          name={`${prefix}registry`}
          value="yes"
          label={say(lang, 'Только в\u00a0реестре', 'Only in the register')}
          count={25}
          defaultChecked
        />
      </fieldset>
    ),
  },
]
