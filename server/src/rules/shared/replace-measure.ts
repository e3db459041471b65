import { itemAnchor } from '../../model/anchor.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Metric } from '../../model/measure.ts'
import { measureToFillIn } from './fill-in.ts'
import { metricName, subjectOf } from './name.ts'

/** Whether all that is written about a measure stands in its one line, so that another can take its place. */
export const standsInOneLine = ({ fact }: GraphItem): boolean => fact.id === null && fact.fields.length === 0

/** Offers another metric in place of a measure, with its values to fill in. */
export const replaceMeasure = (measure: GraphItem, metric: Metric): readonly Fix[] =>
  standsInOneLine(measure)
    ? [
        {
          title: `Measure another thing in place of ${subjectOf(measure)}: ${metricName(metric)}`,
          safety: 'suggested',
          path: measure.path,
          action: { kind: 'replace', anchor: itemAnchor(measure.fact.key), text: measureToFillIn(metric) },
        },
      ]
    : []
