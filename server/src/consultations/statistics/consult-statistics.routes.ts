import type { FastifyInstance, FastifyRequest } from 'fastify';
import { statisticsDimensions } from 'shared/consultations/statistics/consult-facts.ts';
import { directiveReasons } from 'shared/consultations/directive-lifecycle.ts';
import type { DirectiveFigures } from 'shared/consultations/statistics/directive-figures.ts';
import { careTracks, keysOf, type CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../../kernel/context.ts';
import { csvOf } from '../../kernel/http/csv.ts';
import { consultStatistics, isDimension, type FiguresRow, type StatisticsArgs } from './consult-statistics.queries.ts';

/** `GET /konsultation/statistik.csv`: the table of the page with the same address, for a spreadsheet, for whoever may see the page. */
export function registerConsultStatistics(fastify: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  fastify.get('/konsultation/statistik.csv', async (request, reply) => {
    const context = await contextOf(request);
    const args = argsOf(request.query as Record<string, unknown>);
    const statistics = args && (await consultStatistics(context, args));
    if (!statistics) return reply.code(404).send({ error: 'Not found', requestId: request.id });
    const { scope, year, groupBy, total, rows, directives } = statistics;
    const head = [statisticsDimensions[groupBy].sv, ...columns.map(({ name }) => name)];
    const table = [head, ...[{ ...total, name: 'Alla' }, ...rows].map((row) => cells(row)), [], ...directiveRows(directives)];
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="konsultationer-${scope.slug}-${year}.csv"`)
      .header('cache-control', 'no-store')
      .send(csvOf(table));
  });
}

/** The question of an address; null where it asks for what does not exist. A repeated name is a list, and no name has one. */
function argsOf(query: Record<string, unknown>): StatisticsArgs | null {
  const text = (name: string): string | null => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
  const [track, groupBy, year, dimension, value] = ['spar', 'per', 'ar', 'dimension', 'varde'].map(text);
  if (!track || !Object.hasOwn(careTracks, track) || !isDimension(groupBy)) return null;
  if (year && !/^\d{4}$/u.test(year)) return null;
  const only = value && isDimension(dimension) ? { dimension, value } : null;
  return { scope: text('plats'), track: track as CareTrack, year: year ? Number(year) : null, groupBy, only };
}

/** The other direction, below the table of questions. */
function directiveRows({ sent, acknowledgedInTime, done, notDone, cannot }: DirectiveFigures): string[][] {
  return [
    ['Uppdrag ner till enheterna', 'Antal'],
    ['Skickade', count(sent)],
    ['Bekräftade i tid', count(acknowledgedInTime)],
    ['Gjorda', count(done)],
    ['Inte gjorda', count(notDone)],
    ...keysOf(directiveReasons).map((reason) => [`Gick inte: ${directiveReasons[reason].sv.toLowerCase()}`, count(cannot[reason])]),
  ];
}

const columns: readonly { name: string; of: (row: FiguresRow) => string }[] = [
  { name: 'Skickade', of: ({ sent }) => count(sent) },
  { name: 'Besvarade', of: ({ answered }) => count(answered) },
  { name: 'Median netto, arbetsdagar', of: ({ net }) => decimal(net?.median) },
  { name: '90:e percentil netto, arbetsdagar', of: ({ net }) => decimal(net?.ninetieth) },
  { name: 'Inom 5 arbetsdagar, procent', of: ({ net }) => percent(net?.withinGoal) },
  { name: 'Median brutto, dygn', of: ({ gross }) => decimal(gross?.median) },
  { name: '90:e percentil brutto, dygn', of: ({ gross }) => decimal(gross?.ninetieth) },
  { name: 'Enkäter', of: ({ surveyed }) => count(surveyed) },
  { name: 'Remiss undveks, procent', of: ({ referralsAvoided }) => percent(referralsAvoided) },
  { name: 'Uppföljda', of: ({ followedUp }) => count(followedUp) },
  { name: 'Råd följdes, procent', of: ({ adviceFollowed }) => percent(adviceFollowed) },
  { name: 'Svar utan publicerad kunskap', of: ({ knowledgeMissing }) => count(knowledgeMissing) },
  { name: 'Skickade per 1 000 listade', of: ({ perThousandListed }) => decimal(perThousandListed, 2) },
];

function cells(row: FiguresRow): string[] {
  return [row.name, ...columns.map(({ of }) => of(row))];
}

function count(value: number | null): string {
  return value === null ? 'visas inte' : String(value);
}

/** With a decimal comma, as a Swedish spreadsheet reads numbers. */
function decimal(value: number | null | undefined, digits = 1): string {
  return value == null ? '' : value.toFixed(digits).replace('.', ',');
}

function percent(share: number | null | undefined): string {
  return share == null ? '' : String(Math.round(share * 100));
}
