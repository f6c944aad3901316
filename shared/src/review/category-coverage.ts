import type { BodyCategory } from './review-words.ts';

/** The categories of which at least one body must be invited. */
export const REQUIRED_CATEGORIES: readonly BodyCategory[] = ['PROFESSION', 'PATIENT_ORGANISATION', 'REGION', 'AUTHORITY'];

/** Somebody who was asked: `answered` also where another body answered for it, `panel` for a member of a panel. */
export type Invited = { category: BodyCategory; answered: boolean; panel: boolean };

/** How many of a category were asked, how many of them are bodies of their own, and how many have answered. */
export type Coverage = { category: BodyCategory; invited: number; bodies: number; answered: number };

/** Every required category, and every other that was asked, in the order of the table. */
export function coverageOf(invited: readonly Invited[]): Coverage[] {
  const order: readonly BodyCategory[] = [...REQUIRED_CATEGORIES, 'KNOWLEDGE_SYSTEM', 'OTHER'];
  return order
    .map((category) => {
      const asked = invited.filter((each) => each.category === category);
      return {
        category,
        invited: asked.length,
        bodies: asked.filter(({ panel }) => !panel).length,
        answered: asked.filter(({ answered }) => answered).length,
      };
    })
    .filter(({ category, invited: asked }) => asked > 0 || REQUIRED_CATEGORIES.includes(category));
}

/** The required categories of which no body is asked: those who are asked one by one speak for themselves. */
export function missingCategories(invited: readonly Pick<Invited, 'category' | 'panel'>[]): BodyCategory[] {
  return REQUIRED_CATEGORIES.filter((category) => !invited.some((each) => each.category === category && !each.panel));
}
