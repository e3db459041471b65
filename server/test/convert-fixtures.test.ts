import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { differences } from '../src/convert/compare.ts'
import type { Conversion, ConvertForm } from '../src/convert/convert.ts'
import { converted, stateOf } from '../src/convert/testing/convert.ts'

const root = fileURLToPath(new URL('../../test-fixtures/', import.meta.url))
const files = ['reading', 'plans']
  .flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`))
  .filter((name) => /\.(?:md|ya?ml|json)$/.test(name))
/** Each fixture is converted once for all tests. */
const known = new Map<string, Conversion>()
function convertedFixture(name: string, to: ConvertForm): Conversion {
  const conversion = known.get(`${name} ${to}`) ?? converted(name, textOf(name), to)
  known.set(`${name} ${to}`, conversion)
  return conversion
}
const textOf = (name: string): string => readFileSync(root + name, 'utf8')

describe('every fixture', () => {
  it.each(files)('%s is the same cascade in Markdown', (name) => {
    expect(convertedFixture(name, 'md').differences).toEqual([])
  })

  it.each(files)('%s is the same cascade in YAML, and back again', (name) => {
    const yaml = convertedFixture(name, 'yaml')
    expect(yaml.differences).toEqual([])
    const back = converted('plan.yaml', yaml.text, 'md')
    expect(differences(stateOf(name, textOf(name)).facts, stateOf('plan.md', back.text).facts)).toEqual([])
  })

  it.each(files)('%s is written as the schema of plans has it', (name) => {
    const schema: object = JSON.parse(readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8'))
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    validate(parse(convertedFixture(name, 'yaml').text))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each(files)('%s does not change when it is converted again', (name) => {
    for (const to of ['md', 'yaml'] as const) {
      const once = convertedFixture(name, to).text
      expect(converted(`once.${to}`, once, to).text).toBe(once)
    }
  })
})
