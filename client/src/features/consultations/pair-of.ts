type Opinion = { paired: boolean; outcome?: string | null };

/** The colleague who answers for the adult track beside the responder, or is asked to; one who could not is none. */
export const pairOf = <Asked extends Opinion>(opinions: readonly Asked[]): Asked | undefined =>
  opinions.findLast(({ paired, outcome }) => paired && (outcome == null || outcome === 'GIVEN'));
