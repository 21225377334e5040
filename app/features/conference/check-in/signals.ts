import type { ResultTone } from '#app/domain/conference/check-in/vocabulary.ts'

/** Notes of each tone: [Hz, ms]. Up for «go», level for «decide», down and long for «stop»: told apart without looking. */
const NOTES: Record<ResultTone, readonly (readonly [number, number])[]> = {
  go: [
    [880, 70],
    [1320, 130],
  ],
  ask: [
    [660, 110],
    [0, 60],
    [660, 110],
  ],
  stop: [
    [330, 160],
    [220, 380],
  ],
}
const PULSES: Record<ResultTone, number[]> = {
  go: [60],
  ask: [90, 70, 90],
  stop: [350],
}

let audio: AudioContext | undefined

/** Has the browser let us sound: it wants a press or a touch first. */
export function wakeSound(): void {
  audio ??= new AudioContext()
  if (audio.state === 'suspended') audio.resume().catch(() => {})
}

/** Tells a result to the ear. */
export function sound(tone: ResultTone): void {
  wakeSound()
  if (!audio || audio.state !== 'running') return
  let at = audio.currentTime
  for (const [pitch, ms] of NOTES[tone]) {
    if (pitch > 0) {
      const note = audio.createOscillator()
      const loudness = audio.createGain()
      note.type = tone === 'stop' ? 'square' : 'sine'
      note.frequency.value = pitch
      loudness.gain.setValueAtTime(0.25, at)
      loudness.gain.exponentialRampToValueAtTime(0.001, at + ms / 1000)
      note.connect(loudness).connect(audio.destination)
      note.start(at)
      note.stop(at + ms / 1000)
    }
    at += ms / 1000
  }
}

/** Tells it to the hand that holds the device. */
export function vibrate(tone: ResultTone): void {
  navigator.vibrate?.(PULSES[tone])
}
