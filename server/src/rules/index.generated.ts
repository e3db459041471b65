// Written by `npm run generate`. Do not edit.
import { activityAsMeasure } from './activity-as-measure.ts'
import { activityAsObjective } from './activity-as-objective.ts'
import { ambiguousMetric } from './ambiguous-metric.ts'
import { ambiguousReference } from './ambiguous-reference.ts'
import { audienceSizeAsObjective } from './audience-size-as-objective.ts'
import { budgetMismatch } from './budget-mismatch.ts'
import { channelAsObjective } from './channel-as-objective.ts'
import { channelAsStrategy } from './channel-as-strategy.ts'
import { conversationCliche } from './conversation-cliche.ts'
import { deadlineAfterParent } from './deadline-after-parent.ts'
import { discreditedMetric } from './discredited-metric.ts'
import { duplicateId } from './duplicate-id.ts'
import { engagementAsObjective } from './engagement-as-objective.ts'
import { goalAsStrategy } from './goal-as-strategy.ts'
import { insightWithoutAction } from './insight-without-action.ts'
import { invalidPlan } from './invalid-plan.ts'
import { measureWithoutBaseline } from './measure-without-baseline.ts'
import { measureWithoutComparison } from './measure-without-comparison.ts'
import { measureWithoutDeadline } from './measure-without-deadline.ts'
import { measureWithoutSource } from './measure-without-source.ts'
import { measureWithoutTarget } from './measure-without-target.ts'
import { metricObjectiveMismatch } from './metric-objective-mismatch.ts'
import { metricWithoutLine } from './metric-without-line.ts'
import { mixedUnits } from './mixed-units.ts'
import { objectiveWithoutDeadline } from './objective-without-deadline.ts'
import { objectiveWithoutMeasure } from './objective-without-measure.ts'
import { objectiveWithoutOwner } from './objective-without-owner.ts'
import { objectiveWithoutParent } from './objective-without-parent.ts'
import { objectiveWithoutStrategy } from './objective-without-strategy.ts'
import { objectiveWithoutValue } from './objective-without-value.ts'
import { pastDeadline } from './past-deadline.ts'
import { placeholderText } from './placeholder-text.ts'
import { planWithoutCustomerValue } from './plan-without-customer-value.ts'
import { planWithoutDefinitions } from './plan-without-definitions.ts'
import { planWithoutFeedbackLoop } from './plan-without-feedback-loop.ts'
import { planWithoutPolicy } from './plan-without-policy.ts'
import { planWithoutReview } from './plan-without-review.ts'
import { planWithoutSituation } from './plan-without-situation.ts'
import { planWithoutSponsor } from './plan-without-sponsor.ts'
import { planWithoutVision } from './plan-without-vision.ts'
import { platformJargon } from './platform-jargon.ts'
import { referenceCycle } from './reference-cycle.ts'
import { restatedParent } from './restated-parent.ts'
import { reviewOverdue } from './review-overdue.ts'
import { roiWithoutInputs } from './roi-without-inputs.ts'
import { shortHorizon } from './short-horizon.ts'
import { siloedPlan } from './siloed-plan.ts'
import { skippedLevel } from './skipped-level.ts'
import { strategyWithoutMetric } from './strategy-without-metric.ts'
import { strategyWithoutObjective } from './strategy-without-objective.ts'
import { strategyWithoutSituation } from './strategy-without-situation.ts'
import { strategyWithoutTactic } from './strategy-without-tactic.ts'
import { tacticHeavyPlan } from './tactic-heavy-plan.ts'
import { tacticWithoutEvaluation } from './tactic-without-evaluation.ts'
import { tacticWithoutOwner } from './tactic-without-owner.ts'
import { tacticWithoutStrategy } from './tactic-without-strategy.ts'
import { tacticWithoutTimebox } from './tactic-without-timebox.ts'
import { targetAgainstDirection } from './target-against-direction.ts'
import { unaddressedWeakness } from './unaddressed-weakness.ts'
import { undefinedChannel } from './undefined-channel.ts'
import { unfundedObjective } from './unfunded-objective.ts'
import { unknownKey } from './unknown-key.ts'
import { unlinkedMeasure } from './unlinked-measure.ts'
import { unresolvedReference } from './unresolved-reference.ts'
import { unusedStrength } from './unused-strength.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { vagueWording } from './vague-wording.ts'
import { vanityOnlyMetric } from './vanity-only-metric.ts'
import { wrongLevelReference } from './wrong-level-reference.ts'
import type { Rule } from './rule.ts'

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  activityAsMeasure,
  activityAsObjective,
  ambiguousMetric,
  ambiguousReference,
  audienceSizeAsObjective,
  budgetMismatch,
  channelAsObjective,
  channelAsStrategy,
  conversationCliche,
  deadlineAfterParent,
  discreditedMetric,
  duplicateId,
  engagementAsObjective,
  goalAsStrategy,
  insightWithoutAction,
  invalidPlan,
  measureWithoutBaseline,
  measureWithoutComparison,
  measureWithoutDeadline,
  measureWithoutSource,
  measureWithoutTarget,
  metricObjectiveMismatch,
  metricWithoutLine,
  mixedUnits,
  objectiveWithoutDeadline,
  objectiveWithoutMeasure,
  objectiveWithoutOwner,
  objectiveWithoutParent,
  objectiveWithoutStrategy,
  objectiveWithoutValue,
  pastDeadline,
  placeholderText,
  planWithoutCustomerValue,
  planWithoutDefinitions,
  planWithoutFeedbackLoop,
  planWithoutPolicy,
  planWithoutReview,
  planWithoutSituation,
  planWithoutSponsor,
  planWithoutVision,
  platformJargon,
  referenceCycle,
  restatedParent,
  reviewOverdue,
  roiWithoutInputs,
  shortHorizon,
  siloedPlan,
  skippedLevel,
  strategyWithoutMetric,
  strategyWithoutObjective,
  strategyWithoutSituation,
  strategyWithoutTactic,
  tacticHeavyPlan,
  tacticWithoutEvaluation,
  tacticWithoutOwner,
  tacticWithoutStrategy,
  tacticWithoutTimebox,
  targetAgainstDirection,
  unaddressedWeakness,
  undefinedChannel,
  unfundedObjective,
  unknownKey,
  unlinkedMeasure,
  unresolvedReference,
  unusedStrength,
  unusedSuppression,
  vagueWording,
  vanityOnlyMetric,
  wrongLevelReference,
]
