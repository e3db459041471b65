import type { GraphReport } from './graph-report.ts'

/** `graph --format json`, as `schemas/report.schema.json` describes it. */
export const graphJson = ({ items, links }: GraphReport): string =>
  `${JSON.stringify({ version: 1, items, links }, null, 2)}\n`
