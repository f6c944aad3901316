type Payload = { issues: readonly { path?: readonly PropertyKey[] }[] };

/**
 * For a check of several fields together: it is made as soon as those fields hold, each by itself, whatever stands in the others. Without this a check waits
 * for the whole form, and what is wrong here is not told before everything else is filled in.
 */
export function whenHold(...fields: readonly string[]): { when: (payload: Payload) => boolean } {
  return { when: ({ issues }) => !issues.some(({ path }) => path === undefined || path.length === 0 || fields.includes(String(path[0]))) };
}
