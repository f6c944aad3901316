import type { Context } from '../../context.ts';
import { clauseQuery } from './tsquery.ts';
import type { Interpretation } from './interpretation.ts';

/** What a text for patients says beside whom to call. */
export const OWN_LIFE = 'ta ditt liv';

/**
 * What somebody outside of care sees first who asks about not wanting to live, as PostgreSQL's `tsquery`: whom to call. Null for other questions, and for those who
 * work in care: they are led to how the risk is assessed.
 */
export function urgentQuery({ viewer }: Pick<Context, 'viewer'>, { spans }: Interpretation): string | null {
  const urgent = spans.find(
    ({ clause: { through, next, where } }) => where === 'NEAR' && (through === OWN_LIFE || next?.through === OWN_LIFE),
  );
  return viewer.kind === 'GUEST' && urgent ? clauseQuery(urgent.clause, { isWide: false, isStrewn: false }) : null;
}
