/** Why there is no picture; the words are in the catalogue. */
export type CameraProblem = 'denied' | 'none' | 'failed'

export type Camera = {
  stream: MediaStream
  /** Whether there is a lamp to switch. */
  hasLight: boolean
  setLight(on: boolean): Promise<void>
  /** Whether the device has another camera to turn to. */
  hasOther: boolean
  stop(): void
}

/** What of the barcode interface of browsers is used here; TypeScript does not know it yet. */
type Detector = { detect(of: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type Detectors = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

type Lamp = MediaTrackCapabilities & { torch?: boolean }

/**
 * @param which the front one for a tablet on a desk, the back one for a phone in a hand
 * @throws CameraError
 */
export async function openCamera(which: 'environment' | 'user'): Promise<Camera> {
  const media = navigator.mediaDevices as MediaDevices | undefined
  if (!media) throw new CameraError('none')
  let stream: MediaStream
  try {
    stream = await media.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: which }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    throw new CameraError(
      name === 'NotAllowedError' || name === 'SecurityError'
        ? 'denied'
        : name === 'NotFoundError' || name === 'OverconstrainedError'
          ? 'none'
          : 'failed',
    )
  }
  const [track] = stream.getVideoTracks()
  const cameras = (await media.enumerateDevices()).filter(({ kind }) => kind === 'videoinput')
  return {
    stream,
    hasLight: Boolean((track?.getCapabilities?.() as Lamp | undefined)?.torch),
    setLight: async (on) =>
      track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] }),
    hasOther: cameras.length > 1,
    stop: () => stream.getTracks().forEach((one) => one.stop()),
  }
}

export class CameraError extends Error {
  constructor(readonly problem: CameraProblem) {
    super(problem)
  }
}

/** Pictures looked at a second, and the side of the square that is looked at, in pixels. */
const EVERY = 110
const SIDE = 640
/** The same code counts again once it was out of sight for so long, ms. */
const GONE = 2_500

/**
 * Looks for QR codes in a camera's picture until stopped. The browser's own detector is used where there is one; else
 * a decoder in a worker.
 */
export function watchForCodes(video: HTMLVideoElement, found: (text: string) => void): () => void {
  let stopped = false
  let last = { text: '', at: 0 }
  const report = (text: string | null | undefined) => {
    if (!text || stopped) return
    const now = performance.now()
    const again = text === last.text && now - last.at < GONE
    last = { text, at: now }
    if (!again) found(text)
  }
  const looking = lookerFor(video)
  async function look(): Promise<void> {
    if (stopped) return
    if (video.readyState >= 2) report(await (await looking).look().catch(() => null))
    if (!stopped) setTimeout(() => void look(), EVERY)
  }
  void look()
  return () => {
    stopped = true
    void looking.then(({ end }) => end())
  }
}

type Looker = { look(): Promise<string | null>; end(): void }

async function lookerFor(video: HTMLVideoElement): Promise<Looker> {
  const own = (globalThis as { BarcodeDetector?: Detectors }).BarcodeDetector
  const formats: string[] = (await own?.getSupportedFormats().catch(() => [])) ?? []
  if (own && formats.includes('qr_code')) {
    const detector = new own({ formats: ['qr_code'] })
    return {
      look: async () => (await detector.detect(video))[0]?.rawValue ?? null,
      end: () => {},
    }
  }
  return workerLooker(video)
}

function workerLooker(video: HTMLVideoElement): Looker {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' })
  const canvas = document.createElement('canvas')
  canvas.width = SIDE
  canvas.height = SIDE
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  const waiting = new Map<number, (text: string | null) => void>()
  worker.addEventListener(
    'message',
    ({ data: { n, text } }: MessageEvent<{ n: number; text: string | null }>) => {
      waiting.get(n)?.(text)
      waiting.delete(n)
    },
  )
  let n = 0
  return {
    look: () =>
      new Promise((resolve) => {
        if (!drawing) return resolve(null)
        // The middle of the picture, where the frame on the screen is.
        const side = Math.min(video.videoWidth, video.videoHeight)
        const left = (video.videoWidth - side) / 2
        const top = (video.videoHeight - side) / 2
        drawing.drawImage(video, left, top, side, side, 0, 0, SIDE, SIDE)
        const { data } = drawing.getImageData(0, 0, SIDE, SIDE)
        waiting.set(++n, resolve)
        worker.postMessage({ n, width: SIDE, height: SIDE, data }, [data.buffer])
      }),
    end: () => worker.terminate(),
  }
}
