// Bundled by itself for `npm start`, which prints this list: it must import nothing that runs.
import type { Role } from '#app/domain/accounts/permissions.ts'
import type { Lang } from '#app/domain/shared/lang.ts'

/** The password of every demo account: published, which is why demo mode listens on this machine only. */
export const DEMO_PASSWORD = 'zelyony-koridor'

export type DemoAccount = {
  email: string
  name: string
  lang: Lang
  role: Role
  /** Slug of the cluster where the role counts; without it, the whole portal. */
  cluster?: string
}

/** The accounts of demo mode: one for each role a newcomer may want to try. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'admin@example.org', name: 'Анна Смирнова', lang: 'ru', role: 'administrator' },
  { email: 'organiser@example.org', name: 'Игорь Лебедев', lang: 'ru', role: 'organiser' },
  { email: 'expert@example.org', name: 'Марина Орлова', lang: 'ru', role: 'expert' },
  {
    email: 'cluster@example.org',
    name: 'Павел Никитин',
    lang: 'ru',
    role: 'representative',
    cluster: 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy',
  },
  { email: 'attendee@example.org', name: 'Aino Virtanen', lang: 'en', role: 'attendee' },
]
