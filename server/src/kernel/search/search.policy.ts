import { holdsRoleSomewhere, type Viewer } from '../viewer.ts';

/** May keep the table of synonyms and see what is searched for in vain: editors, wherever they are one. The table belongs to no organisation. */
export function canKeepSearch(viewer: Viewer): boolean {
  return holdsRoleSomewhere(viewer, ['CENTRE_EDITOR']);
}
