import { createNodeHost } from '../host/node.ts'
import { newPlan, newPlanForms } from '../service/new-plan.ts'
import { dayOption } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

/** `throughline new md|yaml`: a plan to fill in, on standard output; gives the exit status. */
export function newPlanCommand(form: string, options: { readonly today?: string }): ExitStatus | UsageProblem {
  const known = oneOf('form', newPlanForms, form)
  if (isUsageProblem(known)) return known
  const today = dayOption(options.today, createNodeHost().today())
  if (isUsageProblem(today)) return today
  process.stdout.write(newPlan(known, today))
  return 0
}
