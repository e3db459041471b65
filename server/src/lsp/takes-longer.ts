/** Whether work is still going on after a number of milliseconds; work that fails has ended too. */
export function takesLongerThan(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const done = work.then(
    () => false,
    () => false,
  )
  return Promise.race([done, new Promise<true>((resolve) => setTimeout(resolve, milliseconds, true))])
}
