// Written by `npm run generate`. Do not edit.
import { activityAsObjective } from './activity-as-objective.ts'
import { ambiguousReference } from './ambiguous-reference.ts'
import { channelAsStrategy } from './channel-as-strategy.ts'
import { duplicateId } from './duplicate-id.ts'
import { engagementAsObjective } from './engagement-as-objective.ts'
import { invalidPlan } from './invalid-plan.ts'
import { measureWithoutBaseline } from './measure-without-baseline.ts'
import { measureWithoutTarget } from './measure-without-target.ts'
import { metricObjectiveMismatch } from './metric-objective-mismatch.ts'
import { metricWithoutLine } from './metric-without-line.ts'
import { objectiveWithoutDeadline } from './objective-without-deadline.ts'
import { objectiveWithoutMeasure } from './objective-without-measure.ts'
import { objectiveWithoutParent } from './objective-without-parent.ts'
import { objectiveWithoutStrategy } from './objective-without-strategy.ts'
import { placeholderText } from './placeholder-text.ts'
import { planWithoutSituation } from './plan-without-situation.ts'
import { planWithoutVision } from './plan-without-vision.ts'
import { referenceCycle } from './reference-cycle.ts'
import { skippedLevel } from './skipped-level.ts'
import { strategyWithoutMetric } from './strategy-without-metric.ts'
import { strategyWithoutObjective } from './strategy-without-objective.ts'
import { strategyWithoutSituation } from './strategy-without-situation.ts'
import { strategyWithoutTactic } from './strategy-without-tactic.ts'
import { tacticWithoutStrategy } from './tactic-without-strategy.ts'
import { unaddressedWeakness } from './unaddressed-weakness.ts'
import { unknownKey } from './unknown-key.ts'
import { unlinkedMeasure } from './unlinked-measure.ts'
import { unresolvedReference } from './unresolved-reference.ts'
import { unusedStrength } from './unused-strength.ts'
import { vanityOnlyMetric } from './vanity-only-metric.ts'
import { wrongLevelReference } from './wrong-level-reference.ts'
import type { Rule } from './rule.ts'

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  activityAsObjective,
  ambiguousReference,
  channelAsStrategy,
  duplicateId,
  engagementAsObjective,
  invalidPlan,
  measureWithoutBaseline,
  measureWithoutTarget,
  metricObjectiveMismatch,
  metricWithoutLine,
  objectiveWithoutDeadline,
  objectiveWithoutMeasure,
  objectiveWithoutParent,
  objectiveWithoutStrategy,
  placeholderText,
  planWithoutSituation,
  planWithoutVision,
  referenceCycle,
  skippedLevel,
  strategyWithoutMetric,
  strategyWithoutObjective,
  strategyWithoutSituation,
  strategyWithoutTactic,
  tacticWithoutStrategy,
  unaddressedWeakness,
  unknownKey,
  unlinkedMeasure,
  unresolvedReference,
  unusedStrength,
  vanityOnlyMetric,
  wrongLevelReference,
]
