/** Where the guidelines of each kind are read: the part of the address after `/kunskap/`. */
export const guidelinePlaces = {
  nationalGuideline: 'riktlinjer',
  careProgramme: 'vardprogram',
  carePathway: 'vardforlopp',
  assignment: 'uppdrag',
  knowledgeSupport: 'kunskapsstod',
  patientText: 'patienttexter',
} as const satisfies Record<string, string>;

export type GuidelineKindName = keyof typeof guidelinePlaces;

/** Whether a kind of artefact is a guideline. */
export function isGuidelineKind(kind: string): kind is GuidelineKindName {
  return Object.hasOwn(guidelinePlaces, kind);
}

/** The site-relative address of a guideline. */
export function guidelinePath(kind: GuidelineKindName, slug: string): string {
  return `/kunskap/${guidelinePlaces[kind]}/${slug}`;
}

/** The site-relative address of a part: a recommendation has a page of its own, any other part is a place on the guideline's. */
export function guidelineNodePath(kind: GuidelineKindName, slug: string, { nodeId, type }: { nodeId: string; type: string }): string {
  return type === 'recommendation' ? `${guidelinePath(kind, slug)}/${nodeId}` : `${guidelinePath(kind, slug)}#${nodeId}`;
}
