import { careProgrammeKind } from 'shared/guidelines/care-programme.kind.ts';
import type { PublishedKind } from '../publishing/kinds.ts';

/** How care programmes are published: anybody may read them whole, and each recommendation has a page of its own. */
export const publishedCareProgramme: PublishedKind = {
  declaration: careProgrammeKind,
  openDocument: true,
  readerPath: (slug) => `/kunskap/vardprogram/${slug}`,
  nodePath: (slug, { nodeId, type }) =>
    type === 'recommendation' ? `/kunskap/vardprogram/${slug}/${nodeId}` : `/kunskap/vardprogram/${slug}#${nodeId}`,
  editorPath: (slug) => `/redaktion/text/${slug}`,
  rulesVersion: 'none',
};
