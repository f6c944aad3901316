import { describe, expect, it } from 'vitest';
import { hasFieldMessage } from '../text/field-messages.ts';
import { consultAnswerSchema } from './consult-answer.ts';
import { closeOutSchema } from './consult-close-out.ts';
import { consultDraftSchema, consultSubmissionSchema } from './consult-submission.ts';
import { refusalMessage } from './refusal-messages.ts';
import { transitionGuards } from './transition-guards.ts';

type Schema = { safeParse(value: unknown): { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } } };

/** What is wrong, as "path key"; every key must have a wording. */
function problems(schema: Schema, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  for (const { message } of issues) expect([message, hasFieldMessage(message)]).toEqual([message, true]);
  return issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

const backPain = {
  topic: 'LOW_BACK',
  track: 'ADULT',
  ageBand: 'AGE_40_49',
  sex: 'MALE',
  level: 1,
  priority: 'ROUTINE',
  title: 'Ländryggssmärta, nästa steg',
  question: 'Vad är nästa steg när fysioterapi inte har räckt?',
  template: { duration: 'Två år', rodflagg: 'Inga', provad_behandling: 'Fysioterapi', mal: 'Lyfta sitt barn' },
  notEmergency: true,
  deidentifiedConfirmed: true,
};
const child = {
  ...backPain,
  topic: 'CHILD',
  track: 'CHILD',
  ageBand: 'AGE_16_17',
  template: {
    skola: 'Frånvaro 30 %',
    barnets_egen_bild: 'Oro',
    vardnadshavare_informerade: 'Ja',
    funktion: 'Sover dåligt',
    mal: 'Gå i skolan',
  },
};

describe('consultSubmissionSchema', () => {
  it('accepts the minimum data of a topic, with optional answers left out, null or given', () => {
    expect(problems(consultSubmissionSchema('LOW_BACK'), backPain)).toEqual([]);
    expect(
      problems(consultSubmissionSchema('LOW_BACK'), {
        ...backPain,
        regionBand: null,
        patientGroups: ['aldre'],
        template: { ...backPain.template, arbete: '' },
      }),
    ).toEqual([]);
    expect(problems(consultSubmissionSchema('CHILD'), { ...child, transition: true })).toEqual([]);
  });

  it('names every missing piece of the minimum data', () => {
    expect(problems(consultSubmissionSchema('LOW_BACK'), { topic: 'LOW_BACK', track: 'ADULT', template: { mal: ' ' } })).toEqual([
      'ageBand chooseOne',
      'sex chooseOne',
      'level notAWholeNumber',
      'priority chooseOne',
      'title required',
      'question required',
      'template.duration required',
      'template.rodflagg required',
      'template.provad_behandling required',
      'template.mal required',
      'notEmergency confirmNotEmergency',
      'deidentifiedConfirmed confirmDeidentified',
    ]);
  });

  it('refuses what is too long, what is not of the form, and confirmations that are not given', () => {
    const schema = consultSubmissionSchema('LOW_BACK');
    expect(problems(schema, { ...backPain, title: 'a'.repeat(121) })).toEqual(['title tooLong']);
    expect(problems(schema, { ...backPain, template: { ...backPain.template, duration: 'a'.repeat(201) } })).toEqual([
      'template.duration tooLong',
    ]);
    expect(problems(schema, { ...backPain, template: { ...backPain.template, skola: 'x' } })).toEqual(['template invalid']);
    expect(problems(schema, { ...backPain, birthDate: '1901-03-03' })).toEqual([' invalid']);
    expect(problems(schema, { ...backPain, notEmergency: false, deidentifiedConfirmed: false })).toEqual([
      'notEmergency confirmNotEmergency',
      'deidentifiedConfirmed confirmDeidentified',
    ]);
    expect(problems(schema, { ...backPain, question: 'a\0b' })).toEqual(['question notText']);
  });

  it('keeps age bands to their track, and asks about the child in it whatever the topic', () => {
    expect(problems(consultSubmissionSchema('LOW_BACK'), { ...backPain, ageBand: 'AGE_12_15' })).toEqual(['ageBand chooseOne']);
    expect(problems(consultSubmissionSchema('HEADACHE'), { ...backPain, track: 'CHILD' })).toContain('track invalid');
    expect(problems(consultSubmissionSchema('LOW_BACK', 'CHILD'), { ...backPain, track: 'CHILD', ageBand: 'AGE_12_15' })).toEqual([
      'template.skola required',
      'template.barnets_egen_bild required',
      'template.vardnadshavare_informerade required',
      'template.funktion required',
    ]);
  });

  it('lets only those of 16 and 17 be in transition to adult care', () => {
    expect(problems(consultSubmissionSchema('CHILD'), { ...child, ageBand: 'AGE_12_15', transition: true })).toEqual([
      'transition transitionOnlyFrom16',
    ]);
  });
});

describe('consultDraftSchema', () => {
  it('accepts nothing at all, nulls, half an answer, and answers left over from another topic', () => {
    expect(problems(consultDraftSchema, {})).toEqual([]);
    expect(problems(consultDraftSchema, { topic: null, title: null, template: null })).toEqual([]);
    expect(
      problems(consultDraftSchema, {
        ...backPain,
        title: '',
        question: undefined,
        template: { skola: '', substans_dos: 'x' },
        notEmergency: false,
      }),
    ).toEqual([]);
    expect(problems(consultDraftSchema, backPain)).toEqual([]);
  });

  it('is bounded: nothing too long, unknown or of another kind', () => {
    expect(
      problems(consultDraftSchema, { title: 'a'.repeat(121), question: 'a'.repeat(3001), template: { mal: 'a'.repeat(1001) } }),
    ).toEqual(['title tooLong', 'question tooLong', 'template.mal tooLong']);
    expect(problems(consultDraftSchema, { topic: 'KNEE', template: { name: 'x' }, level: 0.5, name: 'x' })).toEqual([
      'topic invalid',
      'level notAWholeNumber',
      'template invalid',
      ' invalid',
    ]);
    expect(problems(consultDraftSchema, { template: 'x', patientGroups: Array.from({ length: 11 }, () => 'aldre') })).toHaveLength(2);
  });
});

describe('consultAnswerSchema', () => {
  const answer = {
    disposition: 'MANAGE_HERE',
    text: 'Börja med det samtalet och boka återbesök.',
    citations: [{ artefact: 'a', node: 'n' }],
    knowledgeMissing: false,
  };

  it('accepts an answer that cites knowledge, or says that there is none', () => {
    expect(problems(consultAnswerSchema, answer)).toEqual([]);
    expect(
      problems(consultAnswerSchema, { ...answer, citations: [], knowledgeMissing: true, followUp: { weeks: 12, measure: 'Sömn' } }),
    ).toEqual([]);
    expect(problems(consultAnswerSchema, { ...answer, followUp: null })).toEqual([]);
  });

  it('refuses an answer without disposition, with two, too short, too long, or that rests on nothing', () => {
    expect(problems(consultAnswerSchema, { ...answer, disposition: undefined })).toEqual(['disposition chooseOne']);
    expect(problems(consultAnswerSchema, { ...answer, disposition: ['MANAGE_HERE', 'REFER_LEVEL_3'] })).toEqual(['disposition chooseOne']);
    expect(problems(consultAnswerSchema, { ...answer, text: `Nitton tecken här. ${' '.repeat(30)}` })).toEqual(['text tooShort']);
    expect(problems(consultAnswerSchema, { ...answer, text: 'a'.repeat(20) })).toEqual([]);
    expect(problems(consultAnswerSchema, { ...answer, text: 'a'.repeat(8001) })).toEqual(['text tooLong']);
    expect(problems(consultAnswerSchema, { ...answer, citations: [] })).toEqual(['citations citationOrKnowledgeMissing']);
    expect(problems(consultAnswerSchema, { ...answer, citations: Array.from({ length: 51 }, () => answer.citations[0]) })).toEqual([
      'citations tooMany',
    ]);
    expect(problems(consultAnswerSchema, { ...answer, followUp: { weeks: 5, measure: '' } })).toEqual([
      'followUp.weeks outOfRange',
      'followUp.measure required',
    ]);
  });
});

describe('closeOutSchema', () => {
  it('needs the first two answers only', () => {
    expect(problems(closeOutSchema, { patientOutcome: 'NEW_COURSE', referralEffect: 'CONTEMPLATED_AVOIDED' })).toEqual([]);
    expect(problems(closeOutSchema, { patientValue: 6, learned: 'a'.repeat(501) })).toEqual([
      'patientOutcome chooseOne',
      'referralEffect chooseOne',
      'patientValue outOfRange',
      'learned tooLong',
    ]);
  });

  it.each(['a\0b', '\ud800'])('takes no characters that cannot be stored: %j', (learned) => {
    const survey = { patientOutcome: 'NEW_COURSE', referralEffect: 'CONTEMPLATED_AVOIDED', learned };
    expect(problems(closeOutSchema, survey)).toEqual(['learned notText']);
  });
});

describe('refusalMessage', () => {
  it('has words in both languages for every reason a transition is refused', () => {
    const names = Object.keys(transitionGuards) as (keyof typeof transitionGuards)[];
    for (const refusal of [
      'unknownTransition',
      'quarantined',
      'notQuarantined',
      'notInThisState',
      'notReopenable',
      'notThisRole',
      ...names,
    ] as const) {
      expect(refusalMessage(refusal, 'sv')).toMatch(/\.$/);
      expect(refusalMessage(refusal, 'en')).toMatch(/\.$/);
    }
  });
});
