import type { IdentityKind } from 'shared/consultations/identity-hit.ts';

/** The author says that what was found in a field identifies nobody, and why. */
export type Vouching = { field: string; kind: IdentityKind; reason: string };

/** Kinds the author has vouched for in a field. */
export const vouchedIn = (vouchings: readonly Vouching[], field: string): IdentityKind[] =>
  vouchings.filter((each) => each.field === field).map(({ kind }) => kind);
