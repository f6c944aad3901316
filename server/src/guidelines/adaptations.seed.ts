import { nodeOf, type Attrs, type Doc } from 'shared/publishing/document.ts';
import { adaptDecision, excludeDecision } from 'shared/publishing/overlay-decisions.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { placeAddition } from 'shared/publishing/place-addition.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { importOverlay } from '../publishing/adaptation/import-overlay.ts';
import { Overlay as OverlayEntity } from '../publishing/adaptation/overlay.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import content from '../seeds/content/adaptations.json' with { type: 'json' };
import type { Seed } from '../seeds/seed.ts';

const DAY = 86_400_000;
const REVIEW_MONTHS = 24;

type Words = { text?: string; note?: string };
type Adapted = Words & { node: string; reason: string; differingCriteria: string[]; consequence: string };
type Added = Words & { node: string; parent: string; after: string; like: string; title: string };
type Adaptation = {
  organisation: string;
  daysAgo: number;
  adapt?: Adapted[];
  exclude?: { node: string; reason: string }[];
  add?: Added[];
};

/**
 * Example adaptations of the care programme, each on top of what its organisation had decided before. The last one moves under a decision of Region Skåne,
 * so that there is a drift to look at; most regions have decided nothing.
 */
export const adaptationsSeed: Seed = {
  name: 'adaptations',
  async run(context, progress) {
    const artefact = await context.em.findOneOrFail(Artefact, { slug: content.artefact });
    if ((await context.em.count(OverlayEntity, { artefactId: artefact.id })) > 0) return;
    const adaptations: Adaptation[] = content.adaptations;
    for (const [done, adaptation] of adaptations.entries()) {
      progress('adaptations', done, adaptations.length);
      await load(context, artefact, adaptation);
    }
    progress('adaptations', adaptations.length, adaptations.length);
  },
};

async function load(context: Context, artefact: Artefact, adaptation: Adaptation): Promise<void> {
  const { em, clock } = context;
  const publishedAt = new Date(clock.now().getTime() - adaptation.daysAgo * DAY);
  await importOverlay(
    { ...context, clock: { now: () => publishedAt } },
    {
      artefact,
      organisationNode: await em.findOneOrFail(OrganisationNode, { slug: adaptation.organisation }),
      decide: (above, published) => decided(above, published, adaptation),
      changeNote: content.changeNote,
      reviewBy: addMonths(today(clock), REVIEW_MONTHS),
    },
  );
}

function decided(above: Doc, published: Overlay, { adapt = [], exclude = [], add = [] }: Adaptation): Overlay {
  const adapted = adapt.flatMap(({ node, text, note, ...grounds }) => {
    const decision = adaptDecision(above, node, { set: attributes({ text, note }), ...grounds });
    return decision ? [[node, decision] as const] : [];
  });
  const excluded = exclude.map(({ node, reason }) => [node, excludeDecision(above, node, reason)] as const);
  const decisions = { ...published.decisions, ...Object.fromEntries([...adapted, ...excluded]) };
  return add.reduce((overlay, each) => added(above, overlay, each), { ...published, decisions });
}

/** A recommendation for the same people on the same levels as another one, which rests on nothing but itself. */
function added(above: Doc, overlay: Overlay, { node, parent, after, like, title, ...words }: Added): Overlay {
  const { type, attrs } = nodeOf(above, like);
  const own = { title: { sv: title }, note: null, patientNeeds: [], cites: [], sources: [], ...attributes(words) };
  return placeAddition(above, overlay, { node, parent, after, nodes: { [node]: { type, attrs: { ...attrs, ...own }, children: [] } } });
}

function attributes({ text, note }: Words): Attrs {
  return { ...(text === undefined ? {} : { text: richText(text) }), ...(note === undefined ? {} : { note: { sv: note } }) };
}

function richText(text: string): Attrs {
  return { sv: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } };
}
