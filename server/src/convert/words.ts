import { type Field, type FieldName, fieldNames, type Relation } from '../model/item.ts'

/** What stands in front of references as a field of the item: `Serves: O1`. */
export const relationLabels: Readonly<Record<Relation, string>> = {
  serves: 'Serves',
  addresses: 'Addresses',
  leverages: 'Leverages',
  drives: 'Drives',
  dependsOn: 'Depends on',
}

const order: readonly FieldName[] = ['value', ...fieldNames.filter((name) => name !== 'value')]

/** Fields in the one order that the reference form has. */
export const inFieldOrder = (fields: readonly Field[]): readonly Field[] =>
  [...fields].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
