import type { Equipment } from '#app/domain/conference/vocabulary.ts'
import type { Pair } from './demo-words.ts'

export type DemoHall = {
  slug: string
  name: Pair
  capacity: number
  equipment: readonly Equipment[]
  note: Pair
  speakerNote: Pair
  /** Slug of the hall to go to when it is full. */
  alternative?: string
}

export const demoHalls: readonly DemoHall[] = [
  {
    slug: 'bolshoy',
    name: ['Большой зал', 'Great Hall'],
    capacity: 500,
    equipment: ['stage', 'projector', 'microphones', 'interpretation', 'recording', 'accessible'],
    note: ['Второй этаж, вход из фойе', 'Second floor, entrance from the foyer'],
    speakerNote: ['Зайдите за сцену за 20 минут до начала', 'Come backstage 20 minutes before the start'],
    alternative: 'neva',
  },
  {
    slug: 'neva',
    name: ['Зал «Нева»', 'Neva Hall'],
    capacity: 180,
    equipment: ['projector', 'microphones', 'interpretation', 'video_link', 'accessible'],
    note: ['Первый этаж, налево от гардероба', 'Ground floor, left of the cloakroom'],
    speakerNote: ['Пульт лежит на трибуне', 'The clicker is on the lectern'],
    alternative: 'ladoga',
  },
  {
    slug: 'ladoga',
    name: ['Зал «Ладога»', 'Ladoga Hall'],
    capacity: 120,
    equipment: ['projector', 'microphones', 'video_link', 'accessible'],
    note: ['Первый этаж, направо от гардероба', 'Ground floor, right of the cloakroom'],
    speakerNote: ['', ''],
    alternative: 'neva',
  },
  {
    slug: 'onega',
    name: ['Зал «Онега»', 'Onega Hall'],
    capacity: 90,
    equipment: ['projector', 'microphones', 'accessible'],
    note: ['Второй этаж', 'Second floor'],
    speakerNote: ['', ''],
    alternative: 'ladoga',
  },
  {
    slug: 'fontanka',
    name: ['Класс «Фонтанка»', 'Fontanka Room'],
    capacity: 60,
    equipment: ['screen', 'flipchart', 'accessible'],
    note: ['Третий этаж', 'Third floor'],
    speakerNote: ['Столы стоят по шесть мест', 'Tables seat six each'],
  },
  {
    slug: 'moyka',
    name: ['Мастерская «Мойка»', 'Moyka Workshop'],
    capacity: 40,
    equipment: ['screen', 'flipchart'],
    note: ['Третий этаж, в конце коридора', 'Third floor, at the end of the corridor'],
    speakerNote: ['', ''],
  },
] // prettier-ignore

export const demoTracks: readonly Pair[] = [
  ['Кластерная политика', 'Cluster policy'],
  ['Технологии и производство', 'Technology and production'],
  ['Выход на новые рынки', 'New markets'],
  ['Люди и навыки', 'People and skills'],
]

export const demoDescription: Pair = [
  'Два дня о том, как кластеры работают вместе: круглые столы с общей резолюцией, стратегические сессии, обучение и встречи предприятий.\n\nКонференция придумана для показа портала: её программа, спикеры и участники вымышлены.',
  'Two days on how clusters work together: round tables with a joint resolution, strategic sessions, training, and meetings of companies.\n\nThe conference was invented to show the portal: its programme, speakers and attendees are fictitious.',
]
