/** The administration's first page. A section's words stand here under its id. */
export const ru = {
  title: 'Администрирование',
  lead: 'Люди и\u00a0права, почта и\u00a0правила портала.',
  section: {
    thresholds: {
      title: 'Пороги',
      text: 'Заполненность для каждого уровня, требования к\u00a0промышленному кластеру',
    },
    badgeKeys: {
      title: 'Ключи подписи знаков',
      text: 'Каким ключом портал подписывает удостоверения кластеров, сменить или отозвать',
    },
    people: {
      title: 'Люди и\u00a0роли',
      text: 'Найти человека, дать роль или забрать',
    },
    reckoning: {
      title: 'Пересчёт категорий',
      text: 'Пересчитать заполненность, уровни и\u00a0категории всех кластеров',
    },
    outbox: {
      title: 'Исходящая почта',
      text: 'Что портал написал, кому и\u00a0дошло\u00a0ли',
    },
    audit: {
      title: 'Журнал действий',
      text: 'Кто входил, что менял и\u00a0кому давал права',
    },
  },
} as const

/** A section of the administration: one with words. */
export type AdminSectionId = keyof typeof ru.section
