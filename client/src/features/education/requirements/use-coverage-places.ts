import { paths } from '../../../app/paths.ts';
import { useShell } from '../../../app/viewer.ts';
import type { ShellQuery } from '../../../graphql/generated/graphql.ts';

type Role = ShellQuery['viewer']['roles'][number]['role'];

const deciders: readonly Role[] = ['UNIT_MANAGER', 'LEVEL_LEAD', 'CENTRE_EDITOR', 'NATIONAL_COORDINATOR'];

/** Where the viewer may ask staff for something and see how far they have come: the places of those roles, once each. */
export function useCoveragePlaces(): { name: string; to: string }[] {
  const held = useShell().viewer.roles.filter(({ role }) => deciders.includes(role));
  return [...new Map(held.map(({ node }) => [node.id, { name: node.name, to: paths.requirements(node.slug) }])).values()];
}
