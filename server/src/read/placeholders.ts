/**
 * Texts that stand for something still to be written: `[Name]`, `[TBD%]`, `{Goal}`, `${Amount}`, `XX %`, `TODO`, `tbd`.
 * Checkboxes, links, `[Internal only]` and the Spanish word `todo` are none.
 */
const pattern = new RegExp(
  [
    String.raw`\$?\{[^{}\n]{1,80}\}`,
    String.raw`\[(?=[^\]\n]{2,80}\](?!\())(?:insert|add|enter|your|name|number|tbd|tbc|todo|xx?|date|target|goal|amount|company|brand|metric|owner|audience|channel|describe|specify|e\.g\.|to be|fill|placeholder|\.\.\.|…|[^\]]*\b(?:here|tbd|goes here|to be (?:defined|decided|confirmed)))[^\]\n]*\]`,
    String.raw`\b(?:TODO|TBD|TBC|FIXME|tbd|tbc)\b%?`,
    String.raw`(?<![\w.])[$€£]?\s?X{1,3}(?:,X{3})*\s?%|(?<![\w.])[$€£]\s?X{1,3}(?:,X{3})*\b|\bfrom X to Y\b|\bX{2,3}(?:,X{3})*\b(?!\s?L)`,
    String.raw`\bYYYY-MM-DD\b|\b(?:DD|MM)[/.](?:MM|DD)[/.]YYYY\b|\blorem ipsum\b`,
    String.raw`<(?:insert|your|name|date|tbd|todo|number)[^<>\n]{0,60}>`,
  ].join('|'),
  'g',
)

export function findPlaceholders(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
