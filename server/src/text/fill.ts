/** A template with `{name}` filled in from data; names that the data does not have stay as they are. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? '') : whole,
  )
}
