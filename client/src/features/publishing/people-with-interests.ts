type Review = { team: readonly { name: string; hasInterests?: boolean | null }[]; recusals: readonly { name: string }[] };

/** How many of those behind a text have an interest in it: declared, or told of one question they kept out of. */
export function peopleWithInterests({ team, recusals }: Review): number {
  const declared = team.filter(({ hasInterests }) => hasInterests);
  return new Set([...declared, ...recusals].map(({ name }) => name)).size;
}
