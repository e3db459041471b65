/** Takes a list of words apart that is written as one text, so that long lists stay readable. */
export const split = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
