declare module 'autocannon' {
  type Options = {
    url: string
    headers: Record<string, string>
    duration: number
    connections: number
  }
  type Outcome = { requests: { average: number }; errors: number; non2xx: number }
  export default function autocannon(options: Options): Promise<Outcome>
}
