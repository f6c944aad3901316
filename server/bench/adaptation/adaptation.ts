import { effectiveDocument } from 'shared/publishing/adaptation.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { inTransaction, type Context } from '../../src/kernel/context.ts';
import { projection } from '../../src/kernel/database/projection.ts';
import { ArtefactVersion } from '../../src/publishing/artefact-version.entity.ts';
import { Artefact } from '../../src/publishing/artefact.entity.ts';
import { moveBelow } from '../../src/publishing/adaptation/move-below.ts';
import { chainOf } from '../../src/publishing/adaptation/scopes.ts';
import { importPublishedVersion } from '../../src/publishing/import-published-version.ts';
import { kindNamed } from '../../src/publishing/kinds.ts';
import { writeVersion } from '../../src/publishing/write-version.ts';
import { openBenchDatabase, type BenchDatabase } from '../bench-database.ts';
import { milliseconds, percentile, type FigureGroup, type Measured } from '../figure.ts';
import { addOrganisation, addOverlays, nationalText } from './adaptation-data.ts';
import { sql } from 'kysely';

const PUBLICATIONS = 10;
const FOLDS = 200;
const CHANGED = 10;
/** What the figures ask for, in milliseconds. */
const DRIFT_GATE = 3_000;
const DRIFT_GOAL = 1_000;

/** What a change of the national text costs where 4,227 organisations have words of their own, and what reading costs at the end of a chain. */
export const adaptation: FigureGroup = {
  name: 'adaptation',
  async measure() {
    const database = await openBenchDatabase();
    try {
      const { artefactId, unitId } = await prepare(database);
      return [...(await publications(database, artefactId)), await folds(database, artefactId, unitId)];
    } finally {
      await database.close();
    }
  },
};

async function prepare(database: BenchDatabase): Promise<{ artefactId: string; unitId: string }> {
  const document = nationalText();
  const artefactId = crypto.randomUUID();
  const unitId = await inTransaction(database.context(), async (context) => {
    const places = await addOrganisation(context, document);
    const version = await importPublishedVersion(context, {
      artefactId,
      slug: 'riktlinje',
      ownerId: places[0]?.id ?? '',
      track: 'ADULT',
      levels: [1],
      tags: [],
      document,
      changeNote: 'Första version.',
      reviewBy: null,
    });
    await addOverlays(context, artefactId, version.id, places);
    const artefact = await context.em.findOneOrFail(Artefact, artefactId);
    await moveBelow(context, {
      artefact,
      version,
      before: version.document,
      changed: null,
      safety: { nodes: new Set(), withAbove: new Set() },
    });
    return places.at(-1)?.id ?? '';
  });
  await sql`analyze`.execute(projection(database.context().em)).catch(() => undefined);
  return { artefactId, unitId };
}

class RolledBack extends Error {}

/** Each publication is rolled back at its end, so that all meet the same database. */
async function publications(database: BenchDatabase, artefactId: string): Promise<Measured[]> {
  const next = nationalText(CHANGED);
  const times: number[] = [];
  for (let count = 0; count <= PUBLICATIONS; count += 1) {
    const time = await milliseconds(() =>
      inTransaction(database.context(), async (context) => {
        await publish(context, artefactId, next);
        throw new RolledBack();
      }).catch((error: unknown) => {
        if (!(error instanceof RolledBack)) throw error;
      }),
    );
    if (count > 0) times.push(time);
  }
  const ours = percentile(times, 0.95);
  const common = { ours, unit: 'ms', goal: 1, lessIsBetter: true };
  return [
    { figure: 'drift-classification-gate', reference: DRIFT_GATE, ...common },
    {
      figure: 'drift-classification',
      reference: DRIFT_GOAL,
      ...common,
      note: `p95 of ${PUBLICATIONS} publications, 10 of 100 parts changed, 4,227 overlays`,
    },
  ];
}

async function publish(context: Context, artefactId: string, document: Doc): Promise<void> {
  const artefact = await context.em.findOneOrFail(Artefact, artefactId);
  await writeVersion(context, {
    artefact,
    kind: kindNamed(context, artefact.kind),
    document,
    changeNote: 'Tio rekommendationer i ny lydelse.',
    erratum: false,
    reviewBy: null,
    approvedById: null,
    provenance: 'AUTHORED',
    path: 'FULL',
  });
}

/** The fold of one page at a unit, three organisations below the nation, beside reading the document it starts from. */
async function folds(database: BenchDatabase, artefactId: string, unitId: string): Promise<Measured> {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let count = 0; count < FOLDS; count += 1) {
    const context = database.context();
    let document: Doc | null = null;
    reference.push(await milliseconds(async () => (document = await published(context, artefactId))));
    ours.push(
      await milliseconds(async () => {
        const chain = await chainOf(context, artefactId, unitId);
        if (document)
          effectiveDocument(
            document,
            chain.map(({ overlay }) => overlay),
          );
      }),
    );
  }
  return {
    figure: 'fold-of-a-page',
    ours: percentile(ours, 0.5),
    reference: percentile(reference, 0.5),
    unit: 'ms',
    goal: 1,
    lessIsBetter: true,
    note: 'median; chain read and folded, beside reading the published document itself',
  };
}

async function published(context: Context, artefactId: string): Promise<Doc> {
  const { publishedVersionId } = await context.em.findOneOrFail(Artefact, artefactId);
  const { document } = await context.em.findOneOrFail(ArtefactVersion, publishedVersionId ?? '');
  return document;
}
