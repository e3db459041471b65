import { startServer } from './node.ts'

// The file that an editor starts; the command line starts the server through `node.ts`.
startServer()
