import type {
  CompetencyAttrs,
  ProgrammeAttrs,
  ProgrammeCourseAttrs,
  ProgrammeIndicatorAttrs,
} from 'shared/education/programmes/programme-nodes.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { contentId } from '../../../seeds/content-id.ts';
import { competencyIdOf } from '../competency.entity.ts';
import { toNodeId } from '../../../kernel/node-id.ts';

/** Slug of the programme that tests publish for themselves. */
export const TEST_PROGRAMME = 'provprogram';

const step = (level: number) => ({ level, name: { sv: `Nivå ${level}` }, descriptor: { sv: `Så ser nivå ${level} ut.` } });

/** Asks nurses for level 3 of `k1`, and says that the named course, whose topmost part is `root`, shows level 2 of it. */
export function testProgramme(course: string, changed: Partial<CompetencyAttrs> = {}, root = 'kurs'): Doc {
  const programme: ProgrammeAttrs = {
    title: { sv: 'Provprogrammet' },
    summary: null,
    body: null,
    targetProfessions: ['sjukskoterska'],
    careLevels: [],
    perspectives: [],
  };
  const competency: CompetencyAttrs = {
    title: { sv: 'Bedöma smärta' },
    description: null,
    scale: [1, 2, 3, 4].map(step),
    expected: [{ profession: 'sjukskoterska', careLevels: [], level: 3 }],
    sources: [],
    cites: [],
    ...changed,
  };
  const leads: ProgrammeCourseAttrs = {
    title: { sv: 'Grunden' },
    note: null,
    required: true,
    builds: [{ competency: 'k1', level: 2 }],
    cites: [{ artefact: contentId(course), node: root }],
  };
  const indicator: ProgrammeIndicatorAttrs = { title: { sv: 'Har en plan' }, text: { sv: 'Fler ska ha en plan.' }, url: null };
  return {
    kind: 'programme',
    schema: 1,
    root: 'program',
    nodes: {
      program: { type: 'programme', attrs: programme, children: ['k1', 'steg', 'matt'] },
      k1: { type: 'competency', attrs: competency, children: [] },
      steg: { type: 'programmeCourse', attrs: leads, children: [] },
      matt: { type: 'programmeIndicator', attrs: indicator, children: [] },
    },
  };
}

/** The API's id of the test programme's competency. */
export const testCompetency = (slug = TEST_PROGRAMME): string => toNodeId('Competency', competencyIdOf(contentId(slug), 'k1'));
