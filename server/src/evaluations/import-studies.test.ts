import { afterAll, beforeAll, expect, it } from 'vitest';
import { Draft } from '../publishing/draft.entity.ts';
import { DraftNode } from '../publishing/draft-node.entity.ts';
import { Editions, GABAPENTIN, nodeId, type Who } from '../publishing/testing/editions.ts';
import { testContext } from '../testing/test-context.ts';
import { importStudies } from './import-studies.ts';

const ROW = 'row-phn-50-placebo';

let editions: Editions;
beforeAll(async () => {
  editions = await Editions.open();
});
afterAll(() => editions.close());

type Asked = { who?: Who; row?: string; apply?: boolean; revision?: number | null };

async function bringIn(text: string, { who = 'editor', row = ROW, apply = false, revision = null }: Asked = {}) {
  return importStudies(await editions.as(who), {
    artefactId: nodeId(GABAPENTIN),
    row,
    model: 'RANDOM',
    bytes: Buffer.from(text),
    apply,
    revision,
  });
}

async function draftNodes(type: string) {
  const { em } = testContext(editions.database);
  const draft = await em.findOne(Draft, { artefactId: (await editions.current(GABAPENTIN)).artefactId });
  return draft ? em.find(DraftNode, { draftId: draft.id, type, removed: false }) : [];
}

/** The trials of BCG against tuberculosis, whose pooled risk ratio is published: 0.49 (0.34 to 0.70) by DerSimonian and Laird. */
const bcg = `Studie;Händelser metod;Antal metod;Händelser jämförelse;Antal jämförelse;Bias slumpning;Bias mätning
Aronson 1948;4;123;11;139;låg;viss
Ferguson & Simes 1949;6;306;29;303;hög;
Rosenthal 1960;3;231;11;220;;
Hart & Sutherland 1977;62;13598;248;12867;;
Frimodt-Moller 1973;33;5069;47;5808;;
Stein & Aronson 1953;180;1541;372;1451;;
Vandiviere 1973;8;2545;10;629;;
TPT Madras 1980;505;88391;499;88391;;
Coetzee & Berjak 1968;29;7499;45;7277;;
Rosenthal 1961;17;1716;65;1665;;
Comstock 1974;186;50634;141;27338;;
Comstock & Webster 1969;5;2498;3;2341;;
Comstock 1976;27;16913;29;17854;;
`;

const measured = `Studie;Skattning;Nedre gräns;Övre gräns
Norr 2026;1,6;1,2;2,1
Söder 2026;1,9;1,3;2,8
`;

const problemsOf = async (text: string): Promise<string[]> =>
  (await bringIn(text)).problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);

it('shows what it has read and changes nothing until it is told to', async () => {
  const outcome = await bringIn(bcg);
  expect(outcome).toMatchObject({ done: false, errors: [], problems: [] });
  expect(outcome.studies).toHaveLength(13);
  expect(await draftNodes('study')).toEqual([]);
});

it('writes the studies and what they come to into the row', async () => {
  expect((await bringIn(bcg, { apply: true })).done).toBe(true);
  const [row] = (await draftNodes('evidenceRow')).filter((node) => node.nodeId === ROW);
  expect(row?.attrs).toMatchObject({ estimate: 0.4896, ciLow: 0.3449, ciHigh: 0.695, nStudies: 13, nParticipants: 357_347 });
  const studies = await draftNodes('study');
  expect(studies).toHaveLength(13);
  expect(studies.find(({ attrs }) => attrs['name'] === 'Aronson 1948')?.attrs['bias']).toMatchObject({
    randomisation: 'LOW_RISK',
    measurement: 'SOME_CONCERNS',
    reporting: 'NOT_JUDGED',
  });
});

it('keeps the ids of studies that are there again, removes those that are not, and minds who was first', async () => {
  const before = await draftNodes('study');
  const row = async () => (await draftNodes('evidenceRow')).find((node) => node.nodeId === ROW);
  const confirmed = { confirmation: 'CONFIRMED', toConfirm: null };
  await editions.set(GABAPENTIN, ROW, confirmed, { revision: (await row())?.nodeRevision ?? 0 });
  await bringIn(bcg, { apply: true });
  expect((await row())?.attrs).toMatchObject(confirmed);
  const seen = await bringIn(bcg);
  const fewer = bcg.split('\n').slice(0, 4).join('\n');
  expect((await bringIn(fewer, { apply: true, revision: seen.revision })).done).toBe(true);
  const after = await draftNodes('study');
  expect(after).toHaveLength(3);
  expect((await row())?.attrs).toMatchObject({ confirmation: 'UNCONFIRMED', toConfirm: expect.stringContaining('Jämför') });
  expect(before.map(({ nodeId: id }) => id)).toEqual(expect.arrayContaining(after.map(({ nodeId: id }) => id)));
  expect((await bringIn(bcg, { apply: true, revision: seen.revision })).errors).toHaveLength(1);
});

it('stops the edition where the row says something else than its studies', async () => {
  await editions.describe(GABAPENTIN);
  const [row] = (await draftNodes('evidenceRow')).filter((node) => node.nodeId === ROW);
  await editions.set(GABAPENTIN, ROW, { ciHigh: 0.99 }, { revision: row?.nodeRevision ?? 0 });
  const { errors } = await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
  expect(errors[0]).toMatchObject({ path: [ROW], message: expect.stringMatching(/^Raden säger .*0.99\), men dess studier ger/) });
});

it('stops the edition where words still say what the row gave before the studies were brought in', async () => {
  const { errors } = await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
  const told = errors.filter(({ message }) => message.includes('Det gav raden')).map(({ path, message }) => [path[0], message]);
  expect(told.toSorted()).toEqual([
    ['conclusion', expect.stringMatching(/^Texten säger ”en av sju”\. Det gav raden ”Minst 50 % smärtlindring, postherpetisk neuralgi/)],
    ['etd-benefit', expect.stringMatching(/^Texten säger ”14–15 fler av 100”/)],
    [ROW, expect.stringMatching(/^Texten säger ”330 per 1 000”, ”NNT 6,9”/)],
  ]);
});

it.each<[string, string, string[]]>([
  [
    'is cut in the middle of a line',
    bcg.slice(0, bcg.indexOf('88391;499')),
    ['9 null: Raden har 3 celler och rubrikraden 7. Är filen avklippt?'],
  ],
  [
    'is cut within quotation marks',
    'studie;skattning\n"Aronson',
    ['2 null: Filen går inte att läsa härifrån: ett citattecken saknar sitt par, eller filen slutar mitt i.'],
  ],
  ['has a column nobody knows', 'studie;händelse\nA;1', ['1 händelse: Kolumnen är okänd. Ta bort den eller rätta namnet.']],
  ['has no column of names', 'skattning\n1', ['1 studie: Kolumnen saknas i rubrikraden.']],
  ['has words for numbers', 'studie;skattning;nedre gräns;övre gräns\nA;hög;0,5;2', ['2 skattning: Skriv ett tal.']],
  [
    'has too few numbers for a study',
    'studie;händelser metod;antal metod\nA;1;5',
    ['2 null: Studiens siffror räcker inte till RR. Fyll i båda grupperna, eller skattning och konfidensintervall.'],
  ],
  [
    'has an interval without its estimate',
    'studie;skattning;nedre gräns;övre gräns\nA;3;0,5;2',
    ['2 skattning: Konfidensintervallet ska innehålla skattningen: nedre gränsen får inte vara högre, övre inte lägre.'],
  ],
  [
    'has more events than people',
    'studie;händelser metod;antal metod;händelser jämförelse;antal jämförelse\nA;9;5;1;5',
    ['2 händelser metod: Fler har fått utfallet än gruppen har deltagare.'],
  ],
  [
    'has a study twice',
    'studie;skattning;nedre gräns;övre gräns\nA;1;0,5;2\na;1;0,5;2',
    ['3 studie: Studien står två gånger. Ta bort den ena.'],
  ],
  [
    'has a judgement nobody knows',
    'studie;skattning;nedre gräns;övre gräns;bias mätning\nA;1;0,5;2;grön',
    ['2 bias mätning: Skriv låg, viss, hög eller kritisk, eller lämna tomt.'],
  ],
  [
    'has only studies where nobody had the outcome',
    'studie;händelser metod;antal metod;händelser jämförelse;antal jämförelse\nA;0;50;0;50',
    [
      'null null: I filens studier fick ingen, eller alla, utfallet i båda grupperna. En sådan studie ger ingen relativ effekt, så det finns inget att väga samman.',
    ],
  ],
  ['is empty', 'studie;skattning\n', ['null null: Filen har inga studier.']],
])('says where a file %s', async (_what, text, problems) => {
  expect(await problemsOf(text)).toEqual(problems);
});

it('is not for others, nor for a row that is not there', async () => {
  expect((await bringIn(bcg, { who: 'nurse' })).errors).toHaveLength(1);
  expect((await bringIn(bcg, { row: 'outcome-sae' })).problems[0]?.message).toBe('Evidensraden finns inte i utgåvan.');
});

it('does not keep the number of people of other studies, where it is not told', async () => {
  for (const file of [bcg, measured]) {
    const outcome = await bringIn(file, { apply: true, revision: (await bringIn(file)).revision });
    expect(outcome).toMatchObject({ errors: [], problems: [], done: true });
  }
  const [row] = (await draftNodes('evidenceRow')).filter((node) => node.nodeId === ROW);
  expect(row?.attrs).toMatchObject({ nStudies: 2, nParticipants: null });
});
