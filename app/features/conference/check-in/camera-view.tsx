import { useEffect, useRef, useState } from 'react'
import { checkIn } from '#app/i18n/check-in.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import {
  CameraError,
  openCamera,
  watchForCodes,
  type Camera,
  type CameraProblem,
} from './camera.ts'

/** The camera: off until somebody starts it, on until somebody stops it. */
export function CameraView({ found }: { found: (text: string) => void }) {
  const t = useMessages(checkIn).camera
  const [on, setOn] = useState(false)
  const [which, setWhich] = useState<'environment' | 'user'>('environment')
  const [camera, setCamera] = useState<Camera | null>(null)
  const [problem, setProblem] = useState<CameraProblem | null>(null)
  const [light, setLight] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(found)
  useEffect(() => {
    latest.current = found
  })

  useEffect(() => {
    if (!on) return
    let gone = false
    let opened: Camera | undefined
    let unwatch = () => {}
    openCamera(which).then(
      async (own) => {
        if (gone) return own.stop()
        opened = own
        setCamera(own)
        const picture = video.current
        if (!picture) return
        picture.srcObject = own.stream
        await picture.play().catch(() => {})
        unwatch = watchForCodes(picture, (text) => latest.current(text))
      },
      (error: unknown) => {
        setProblem(error instanceof CameraError ? error.problem : 'failed')
        setOn(false)
      },
    )
    return () => {
      gone = true
      unwatch()
      opened?.stop()
      setCamera(null)
      setLight(false)
    }
  }, [on, which])

  if (!on)
    return (
      <div className="grid gap-3">
        {problem && (
          <Notice kind="warn" live>
            {t[problem]}
          </Notice>
        )}
        <div>
          <Button
            type="button"
            onClick={() => {
              setProblem(null)
              setOn(true)
            }}
          >
            {t.start}
          </Button>
        </div>
      </div>
    )
  return (
    <div className="grid gap-3">
      <div className="gate-picture">
        <video ref={video} muted playsInline aria-label={t.view} />
      </div>
      <p role="status" className="text-sm text-muted">
        {camera ? t.looking : t.starting}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="button" kind="quiet" onClick={() => setOn(false)}>
          {t.stop}
        </Button>
        {camera?.hasLight && (
          <Button
            type="button"
            kind="quiet"
            aria-pressed={light}
            onClick={() => {
              void camera.setLight(!light)
              setLight(!light)
            }}
          >
            {t.light}
          </Button>
        )}
        {camera?.hasOther && (
          <Button
            type="button"
            kind="quiet"
            onClick={() => setWhich(which === 'user' ? 'environment' : 'user')}
          >
            {t.other}
          </Button>
        )}
      </div>
    </div>
  )
}
