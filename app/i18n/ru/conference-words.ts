import type {
  AttendanceFormat,
  ConferenceState,
  Equipment,
  MaterialKind,
  RegistrationState,
  SessionKind,
  SpeakerRole,
} from '#app/domain/conference/vocabulary.ts'

/** The words of the closed lists (app/domain/conference/vocabulary.ts), each in the singular. */
export const ru = {
  kind: {
    plenary: 'Пленарное заседание',
    round_table: 'Круглый стол',
    strategic_session: 'Стратегическая сессия',
    training_seminar: 'Обучающий семинар',
    lecture: 'Лекция',
    master_class: 'Мастер-класс',
    break: 'Перерыв',
  } satisfies Record<SessionKind, string>,
  role: {
    speaker: 'Спикер',
    moderator: 'Модератор',
    rapporteur: 'Докладчик резолюции',
  } satisfies Record<SpeakerRole, string>,
  conferenceState: {
    draft: 'Готовится',
    open: 'Открыта',
    archived: 'В\u00a0архиве',
  } satisfies Record<ConferenceState, string>,
  equipment: {
    projector: 'Проектор',
    screen: 'Экран',
    microphones: 'Микрофоны',
    interpretation: 'Синхронный перевод',
    video_link: 'Видеосвязь',
    recording: 'Запись',
    stage: 'Сцена',
    flipchart: 'Флипчарт',
    accessible: 'Без ступеней',
  } satisfies Record<Equipment, string>,
  material: {
    slides: 'Презентация',
    document: 'Документ',
    recording: 'Запись',
    link: 'Ссылка',
  } satisfies Record<MaterialKind, string>,
  format: {
    in_person: 'Очно',
    online: 'Онлайн',
  } satisfies Record<AttendanceFormat, string>,
  registrationState: {
    pending: 'На\u00a0рассмотрении',
    waiting: 'В\u00a0листе ожидания',
    offered: 'Место предложено',
    confirmed: 'Подтверждена',
    declined: 'Отклонена',
    cancelled: 'Отменена',
    expired: 'Предложение истекло',
  } satisfies Record<RegistrationState, string>,
  language: { ru: 'Русский', en: 'Английский' },
  cancelled: 'Отменено',
}
