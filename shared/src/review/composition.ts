/** A member as the composition of a team is judged: null where it is not known. */
export type Composed = { profession: string | null; area: string | null; specialty: string | null };

/** What a team has to be spread over, and over how many at least: the assignment asks for several of each. */
export const COMPOSITION_DEMANDS = { profession: 2, area: 2, specialty: 2 } as const satisfies Record<keyof Composed, number>;

export type CompositionGap = { over: keyof Composed; has: number; needs: number };

/** What a team is not spread over: professions, parts of the region, specialties. The same one written in two ways is one. */
export function compositionGaps(members: readonly Composed[]): CompositionGap[] {
  const named = (value: string): string => value.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('sv');
  return (Object.keys(COMPOSITION_DEMANDS) as (keyof Composed)[]).flatMap((over) => {
    const has = new Set(members.map((member) => member[over]).flatMap((value) => (value?.trim() ? [named(value)] : []))).size;
    return has < COMPOSITION_DEMANDS[over] ? [{ over, has, needs: COMPOSITION_DEMANDS[over] }] : [];
  });
}
