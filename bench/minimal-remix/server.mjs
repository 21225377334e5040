// The least a Remix page costs: Remix's own Express adapter and one route.
import { createRequestHandler } from '@remix-run/express'
import express from 'express'

const build = await import('../../build/minimal-remix/server/index.js')
const app = express()
app.disable('x-powered-by')
app.all('*', createRequestHandler({ build, mode: 'production' }))
app.listen(Number(process.env.PORT), '127.0.0.1')
