import { MOST_SKEW, type ScanAction } from '#app/domain/conference/check-in/vocabulary.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { doorTime } from '#app/i18n/door-times.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { GateState } from './engine/state.ts'

type Props = {
  gate: string
  conference: string
  zone: string
  action: ScanAction
  state: GateState
  canVerify: boolean
  lasting: boolean
}

/** Where this is and how it works: without connection nobody can miss it. */
export function ModeBar({ gate, conference, zone, action, state, canVerify, lasting }: Props) {
  const lang = useLang()
  const t = useMessages(checkIn)
  const { mode, queued, sending, list, skew, clockMoved } = state
  const minutes = Math.round(skew / 60_000)
  return (
    <>
      <div className="gate-bar">
        <div className="min-w-0 grow">
          <h1 className="text-lg leading-tight font-semibold">{gate}</h1>
          <p className="truncate text-sm text-muted">{conference}</p>
        </div>
        {action === 'out' && <p className="gate-out">{t.outMode}</p>}
        {mode === 'online' && (
          <p className="flex items-center gap-1.5 text-sm font-medium text-accent">
            <Icon name="check" /> {t.mode.online}
          </p>
        )}
        {queued > 0 && mode !== 'offline' && (
          <p className="text-sm font-medium">
            {sending ? t.mode.sending(queued) : t.mode.queued(queued)}
          </p>
        )}
      </div>
      <div role="alert">
        {mode === 'offline' && (
          <div className="gate-offline" data-banner="offline">
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xl font-bold uppercase">
              <Icon name="warning" size={24} /> {t.mode.offline}
              {queued > 0 && (
                <span className="text-base font-semibold normal-case">{t.mode.queued(queued)}</span>
              )}
            </p>
            <p className="max-w-measure text-sm">
              {t.mode.offlineText}{' '}
              {list ? t.mode.listOf(doorTime(lang, list.asOf, zone), list.people) : t.mode.noList}
            </p>
          </div>
        )}
        {mode === 'ended' && (
          <div className="gate-offline" data-banner="ended">
            <p className="text-xl font-bold">{t.ended.title}</p>
            <p className="text-sm">{queued > 0 ? t.ended.queue(queued) : t.ended.text}</p>
          </div>
        )}
      </div>
      {(minutes !== 0 && Math.abs(skew) > MOST_SKEW) || clockMoved || !canVerify || !lasting ? (
        <div className="no-print grid gap-3 px-4 pt-4">
          {Math.abs(skew) > MOST_SKEW && (
            <Notice kind="warn" title={t.clock.title(minutes)}>
              {t.clock.text}
            </Notice>
          )}
          {clockMoved && (
            <Notice kind="warn" title={t.clock.moved}>
              {t.clock.movedText}
            </Notice>
          )}
          {!canVerify && <Notice kind="warn">{t.mode.noEd25519}</Notice>}
          {!lasting && <Notice kind="warn">{t.mode.notStored}</Notice>}
        </div>
      ) : null}
    </>
  )
}
