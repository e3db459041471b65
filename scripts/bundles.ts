import type { BuildOptions } from 'esbuild'

/** What each bundle is made of; the build writes them, and tests run them as they are written. */

const shared = {
  bundle: true,
  // Names stay readable, so that a stack trace in a bug report says where it happened.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions

/** Libraries in CommonJS ask for Node's modules with `require`, which an ES module does not have. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** The command line and the language server, which share their chunks. */
export const serverBundle = {
  ...shared,
  platform: 'node',
  entryPoints: [
    { in: 'server/src/cli/main.ts', out: 'cli' },
    { in: 'server/src/lsp/main.ts', out: 'lsp' },
  ],
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  target: 'node20.19',
  // ES module builds of libraries are smaller; some name their CommonJS build first.
  mainFields: ['module', 'main'],
  banner: { js: requireBanner },
} as const satisfies BuildOptions

/** The extension on a desktop, in the oldest VS Code that the manifest allows: 1.91 runs Node 20.9. */
export const clientBundle = {
  ...shared,
  platform: 'node',
  entryPoints: [{ in: 'client/src/extension.node.ts', out: 'extension.node' }],
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  target: 'node20.9',
  external: ['vscode'],
} as const satisfies BuildOptions

const web = {
  ...shared,
  platform: 'browser',
  // Without it a library for characters asks for a document, which a worker has not.
  conditions: ['worker'],
  target: 'es2022',
} as const satisfies BuildOptions

/**
 * The extension in a browser. An editor there takes the file for an ES module, which it refuses, unless its name ends in
 * `.cjs`, as the manifest is of type `module`.
 */
export const webClientBundle = {
  ...web,
  entryPoints: [{ in: 'client/src/extension.web.ts', out: 'extension.web' }],
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['vscode'],
} as const satisfies BuildOptions

/** The language server in a browser's worker. */
export const webServerBundle = {
  ...web,
  entryPoints: [{ in: 'server/src/lsp/browser.ts', out: 'server.web' }],
  format: 'iife',
} as const satisfies BuildOptions
