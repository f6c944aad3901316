/** The one source of chance: rules take seeds and bytes as values, use cases ask for them here. */
export type Random = {
  /** So many bytes nobody can foresee. */
  bytes(count: number): Uint8Array;
};

export const systemRandom: Random = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) };
