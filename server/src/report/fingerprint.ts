import type { ReportFinding } from './lint-report.ts'

/**
 * Names a finding in a way that outlives moved lines: by its rule, its item and what its message is filled with. Equal
 * findings of one file are told apart by their order.
 */
export function fingerprints(path: string, findings: readonly ReportFinding[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const data = Object.entries(finding.data).sort(([a], [b]) => (a < b ? -1 : 1))
    const about = [path, finding.rule, finding.messageKey, finding.item?.key ?? '', data]
    const hash = fnv64(JSON.stringify(about))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}

/** FNV-1a over UTF-16 units, 64 bits, as 16 hexadecimal digits: short, and the same everywhere. */
function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
