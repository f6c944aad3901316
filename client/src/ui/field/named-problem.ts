/** What is wrong, after the name of what it is wrong with: for the summary above a form. */
export const namedProblem = (name: string | null | undefined, message: string): string =>
  name ? `${name}${/[?.!)]$/.test(name) ? '' : ':'} ${message}` : message;
