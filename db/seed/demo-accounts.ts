import type { Grant } from '#app/domain/accounts/permissions.ts'
import { fold } from '#app/domain/shared/text.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { insertAll } from '../insert.ts'
import { account, cluster, roleGrant } from '../schema/index.ts'
import type { Tx } from '../store.ts'
import type { SeedContext } from './seed.ts'
import { eq } from 'drizzle-orm'

/** The password of every demo account: published, which is why demo mode listens on this machine only. */
export const DEMO_PASSWORD = 'zelyony-koridor'

/** The accounts of demo mode: one for each role a newcomer may want to try. */
export const demoAccounts: readonly {
  email: string
  name: string
  lang: Lang
  role: Grant['role']
  /** Slug of the cluster where the role counts; without it, the whole portal. */
  cluster?: string
}[] = [
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

/** @param passwordHash hash of `DEMO_PASSWORD` */
export async function loadDemoAccounts(
  tx: Tx,
  { now, newId }: SeedContext,
  passwordHash: string,
): Promise<number> {
  const made = demoAccounts.map((one) => ({ ...one, id: newId(), at: now() }))
  await insertAll(
    tx,
    account,
    made.map(({ id, email, name, lang, at }) => ({
      id,
      email,
      emailFolded: fold(email),
      name,
      lang,
      passwordHash,
      isDemo: true,
      createdAt: at,
    })),
  )
  for (const { id, role, cluster: slug, at } of made) {
    const [place] = slug
      ? await tx.select({ id: cluster.id }).from(cluster).where(eq(cluster.slug, slug))
      : []
    await tx.insert(roleGrant).values({
      accountId: id,
      role,
      scope: place ? 'cluster' : 'portal',
      scopeId: place?.id ?? '*',
      createdAt: at,
    })
  }
  return made.length
}
