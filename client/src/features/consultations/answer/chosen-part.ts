import type { ChosenPart } from './answer-state.ts';
import type { CitablePart } from './citable-part.ts';

/** A part that is cited, or may be, as it is shown among what an answer rests on. */
export function chosenPart({ nodeId, type, label, artefact }: Omit<CitablePart, 'path'>): ChosenPart {
  const version = artefact.publishedVersion;
  return { artefactId: artefact.id, nodeId, type, label, title: version?.title ?? null, version: version?.number ?? '' };
}
