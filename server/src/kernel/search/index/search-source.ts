import type { Context } from '../../context.ts';
import { extensionPoint } from '../../extension-points.ts';
import type { SearchObject } from './search-document.ts';

/** A room's things that can be found. The room itself writes them when they change (`writeEntries`); a rebuild asks for all of them. */
export type SearchSource = {
  name: string;
  /** Ids of all objects that may have something to find. */
  ids(context: Context): Promise<string[]>;
  /** What one of them lets people find now; without documents it is not found. */
  objectOf(context: Context, id: string): Promise<SearchObject>;
};

/** Each room registers its own. */
export const searchSources = extensionPoint<SearchSource>('search sources');
