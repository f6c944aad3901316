import { parentOf } from 'shared/publishing/document-tree.ts';
import { nodeOf, subtreeHash, type Attrs, type Doc, type DocumentNode } from 'shared/publishing/document.ts';
import { attributeHash, emptyOverlay, type Adapt, type Overlay } from 'shared/publishing/overlay.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../../src/kernel/context.ts';
import { OrganisationNode } from '../../src/organisation/organisation-node.entity.ts';
import { OverlayNode } from '../../src/publishing/adaptation/overlay-node.entity.ts';
import { overlayNodeRows } from '../../src/publishing/adaptation/overlay-node-rows.ts';
import { OverlayVersion } from '../../src/publishing/adaptation/overlay-version.entity.ts';
import { kindNamed } from '../../src/publishing/kinds.ts';
import careProgramme from '../../src/seeds/content/care-programme.json' with { type: 'json' };
import { Overlay as OverlayRow } from '../../src/publishing/adaptation/overlay.entity.ts';

const content = careProgramme.document as unknown as Doc;
const deliveredOf = (type: string): DocumentNode =>
  Object.values(content.nodes).find((node) => node.type === type) ?? { type, attrs: {}, children: [] };
const delivered = deliveredOf('recommendation');

const CHAPTERS = 8;
const RECOMMENDATIONS = 100;
const HEALTHCARE_REGIONS = 6;
const REGIONS = 21;
const UNITS_PER_REGION = 200;
/** What an organisation decides, by how far from the nation it is: units write little, and few of them add or leave out. */
const DECIDED = {
  HEALTHCARE_REGION: { adapted: 5, every: 1 },
  REGION: { adapted: 10, every: 1 },
  UNIT: { adapted: 2, every: 10 },
} as const;
/** About four kilobytes a recommendation, as a real one with its table of judgements. */
const PARAGRAPHS = 24;

/** A national document of a hundred recommendations in eight chapters; `changed` of them read otherwise. */
export function nationalText(changed = 0): Doc {
  const nodes: Record<string, DocumentNode> = {};
  const chapters = Array.from({ length: CHAPTERS }, (_, index) => `kapitel-${index}`);
  nodes['rot'] = { ...nodeOf(content, content.root), children: chapters };
  for (const id of chapters) nodes[id] = { type: 'chapter', attrs: deliveredOf('chapter').attrs, children: [] };
  for (let index = 0; index < RECOMMENDATIONS; index += 1) {
    const id = recommendationId(index);
    nodes[id] = { type: 'recommendation', attrs: recommendation(index, index % 10 === 0 && index / 10 < changed), children: [] };
    nodeOf({ nodes }, chapters[index % CHAPTERS] ?? '').children.push(id);
  }
  return { kind: content.kind, schema: content.schema, root: 'rot', nodes };
}

const recommendationId = (index: number): string => `rek-${index}`;

/** A delivered recommendation with a text of the figure's length. */
function recommendation(index: number, isChanged: boolean): Attrs {
  const text = `Rekommendation ${index} om vård vid långvarig smärta, så som den nationella arbetsgruppen har formulerat den${isChanged ? ' i ny lydelse' : ''}.`;
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  return {
    ...delivered.attrs,
    title: { sv: `Rekommendation ${index}` },
    text: { sv: { type: 'doc', content: Array.from({ length: PARAGRAPHS }, () => paragraph) } },
    sources: [],
    cites: [],
  };
}

/** Some recommendations in words of its own, every other with another text and every other with a note; one in `every` also leaves one out and adds one. */
function overlayOf(document: Doc, seed: number, { adapted, every }: { adapted: number; every: number }): Overlay {
  const decisions: Overlay['decisions'] = {};
  for (let count = 0; count < adapted; count += 1) {
    const id = recommendationId((seed * 7 + count * 13) % RECOMMENDATIONS);
    decisions[id] = inOwnWords(document, id, (seed + count) % 2 === 0 ? 'text' : 'note');
  }
  if (seed % every !== 0) return { decisions, additions: [] };
  const left = recommendationId((seed * 11 + 5) % RECOMMENDATIONS);
  if (!decisions[left]) decisions[left] = { mode: 'EXCLUDE', baseHash: subtreeHash(document, left), reason: 'Finns inte här.' };
  const added = `tillagg-${seed}`;
  const nodes = { [added]: { type: 'recommendation', attrs: recommendation(seed, false), children: [] } };
  return { decisions, additions: [{ node: added, parent: 'kapitel-1', path: ['kapitel-1', 'rot'], after: null, nodes }] };
}

function inOwnWords(document: Doc, id: string, attribute: 'text' | 'note'): Adapt {
  const { type, attrs } = nodeOf(document, id);
  const words = 'Så här gör vi hos oss.';
  const ours = {
    note: { sv: words },
    text: { sv: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] } },
  };
  return {
    mode: 'ADAPT',
    set: { [attribute]: ours[attribute] },
    baseHashes: { [attribute]: attributeHash(attrs, attribute) },
    seen: { type, attrs, path: [parentOf(document).get(id) ?? 'rot', 'rot'] },
    reason: 'Andra resurser.',
    differingCriteria: [],
    consequence: '',
  };
}

type Place = { id: string; ancestorIds: string[]; overlay: Overlay | null };

/** The organisation of the figure: one nation, 6 healthcare regions, 21 regions, 200 units in each, all of which adapt the text. */
export async function addOrganisation(context: Context, document: Doc): Promise<Place[]> {
  const places: Place[] = [];
  const add = (kind: string, parent: Place | null, overlay: Overlay | null): Place => {
    const id = crypto.randomUUID();
    const place = { id, ancestorIds: [...(parent?.ancestorIds ?? []), id], overlay };
    places.push(place);
    rows.push(organisationRow(kind, place, parent));
    return place;
  };
  const rows: ReturnType<typeof organisationRow>[] = [];
  const nation = add('NATION', null, null);
  const above = Array.from({ length: HEALTHCARE_REGIONS }, (_, index) =>
    add('HEALTHCARE_REGION', nation, overlayOf(document, index, DECIDED.HEALTHCARE_REGION)),
  );
  for (let region = 0; region < REGIONS; region += 1) {
    const parent = add('REGION', above[region % HEALTHCARE_REGIONS] ?? nation, overlayOf(document, 100 + region, DECIDED.REGION));
    for (let unit = 0; unit < UNITS_PER_REGION; unit += 1)
      add('UNIT', parent, overlayOf(document, 1_000 + region * UNITS_PER_REGION + unit, DECIDED.UNIT));
  }
  await context.em.insertMany(OrganisationNode, rows as never);
  return places;
}

function organisationRow(kind: string, { id, ancestorIds }: Place, parent: Place | null) {
  return {
    id,
    kind,
    code: null,
    slug: `plats-${id}`,
    name: `Plats ${id}`,
    shortName: id,
    parentId: parent?.id ?? null,
    ancestorIds,
    healthcareRegionId: null,
    unitType: null,
    providerForm: null,
    municipality: null,
    summary: null,
    example: true,
    explicitAdoption: false,
    population: null,
    populationDate: null,
    sources: [],
    confirmation: 'CONFIRMED',
    confirmationNote: null,
    validFrom: '2024-01-01',
    validTo: null,
  };
}

/** Publishes every overlay as its first version, row by row and past the use cases, so that making the data takes seconds. */
export async function addOverlays(context: Context, artefactId: string, baseVersionId: string, places: readonly Place[]): Promise<void> {
  const now = context.clock.now();
  const adapted = places.flatMap(({ id, overlay }) =>
    overlay ? [{ id: crypto.randomUUID(), versionId: crypto.randomUUID(), organisationNodeId: id, content: overlay }] : [],
  );
  await context.em.insertMany(
    OverlayRow,
    adapted.map(({ id, versionId, organisationNodeId }) => ({
      id,
      artefactId,
      organisationNodeId,
      publishedVersionId: versionId,
      createdAt: now,
    })),
  );
  await context.em.insertMany(
    OverlayVersion,
    adapted.map(({ id, versionId, content }) => ({
      id: versionId,
      overlayId: id,
      number: 1,
      content,
      hash: sha256Hex(canonicalJson(content)),
      baseVersionId,
      changeNote: 'Första version.',
      reviewBy: null,
      publishedAt: now,
      publishedById: null,
      approvedById: null,
      supersedesId: null,
    })),
  );
  const [kind, nothing, above] = [kindNamed(context, content.kind), { content: emptyOverlay, since: new Map() }, nationalText()];
  const rows = adapted.flatMap(({ versionId, content: overlay }) =>
    overlayNodeRows(kind, above, nothing, { id: versionId, content: overlay, publishedAt: now }),
  );
  await context.em.insertMany(OverlayNode, rows);
}
