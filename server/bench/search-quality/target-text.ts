import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import { documentText } from 'shared/publishing/document-text.ts';
import { organisationContent } from '../../src/organisation/organisation-content.ts';
import type { Target } from './pair.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'seeds', 'content');

/** Holds the answers to a course, which no search may give away. */
const quizTypes = ['quiz', 'question'];

const documents = readDocuments();
const organisation = readOrganisation();

/** What a reader may find of a target, Swedish and English, one text for each node. Empty where there is no such target. */
export function textsOf(target: Target): string[] {
  if ('organisation' in target) return organisation.get(target.organisation) ?? [];
  const document = documents.get(target.artefact);
  if (!document) return [];
  const nodes = documentOrder(document).filter((id) => !quizTypes.includes(nodeOf(document, id).type));
  return nodes.filter((id) => target.node === null || id === target.node).map((id) => nodeText(document, id));
}

function nodeText(document: Doc, id: string): string {
  const alone = { ...nodeOf(document, id), children: [] };
  const { sv, en = '' } = documentText({ ...document, root: id, nodes: { [id]: alone } });
  return `${sv}\n${en}`;
}

function readDocuments(): Map<string, Doc> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const artefacts = names.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { slug?: string; document?: Doc }[]);
  return new Map(artefacts.flatMap(({ slug, document }) => (slug && document ? [[slug, document] as const] : [])));
}

function readOrganisation(): Map<string, string[]> {
  const { nation, healthcareRegions, regions, units } = organisationContent;
  const areas = [nation, ...healthcareRegions, ...regions].map(({ slug, name, shortName }) => ({ slug, lines: [name, shortName] }));
  const places = units.map(({ slug, name, shortName, municipality = '', summary = '' }) => {
    return { slug, lines: [name, shortName, municipality, summary] };
  });
  return new Map([...areas, ...places].map(({ slug, lines }) => [slug, [lines.join('\n')]]));
}
