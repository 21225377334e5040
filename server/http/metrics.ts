import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { PageCache } from './page-cache.ts'

/** What /metrics tells, in Prometheus' text format. */
export function createMetrics(pages: PageCache) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'corridor_http_requests_total',
    help: 'Requests answered by the application, by method and status class; kept pages are counted apart.',
    labelNames: ['method', 'status'],
    registers: [registry],
  })
  const duration = new Histogram({
    name: 'corridor_http_request_seconds',
    help: 'Time from request to the last byte.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  gauge('corridor_page_cache_hits', 'Answers given from kept pages since start.', () => pages.hits)
  gauge(
    'corridor_page_cache_misses',
    'Look-ups that found no kept page since start.',
    () => pages.misses,
  )
  gauge('corridor_page_cache_bytes', 'Bytes of all kept pages.', () => pages.size.bytes)
  gauge('corridor_page_cache_pages', 'Kept pages.', () => pages.size.pages)
  return {
    observe(method: string, status: number, seconds: number) {
      requests.inc({ method, status: `${Math.floor(status / 100)}xx` })
      duration.observe(seconds)
    },
    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}
