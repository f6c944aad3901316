import { field, goalField, lineLength } from './template-field.ts';

const suicideRisk = field(
  'suicidrisk',
  ['Suicidrisk', 'Suicide risk'],
  [
    'Har frågan ställts, vad blev svaret, och hur förvaras läkemedel hemma? Akut risk hör inte hit: ring.',
    'Was it asked, what was the answer, and how are medicines kept at home? Acute risk does not belong here: call.',
  ],
);

/** What is asked about every child, whatever the topic. */
export const childFields = [
  field(
    'skola',
    ['Skola', 'School'],
    [
      'Närvaro och frånvaro i procent, vad som fungerar. Inte skolans namn.',
      'Presence and absence in per cent, what works. Not the name of the school.',
    ],
  ),
  field(
    'barnets_egen_bild',
    ['Barnets egen bild', 'The child’s own view'],
    ['Vad barnet själv tror, oroar sig för och vill.', 'What the child thinks, worries about and wants.'],
  ),
  field(
    'vardnadshavare_informerade',
    ['Vem är informerad och tillfrågad', 'Who is informed and asked'],
    ['Vårdnadshavare, och barnet självt efter ålder och mognad.', 'Guardians, and the child by age and maturity.'],
    { maxLength: 300 },
  ),
  field('funktion', ['Funktion', 'Function'], ['Sömn, rörelse, fritid och kamrater.', 'Sleep, movement, leisure and friends.']),
];

/** Templates of the topics that are named after a situation: the questions of each, in order. */
export const situationTemplates = {
  OPIOID_TAPER: {
    sv: 'Opioid: nytta, risk, nedtrappning',
    en: 'Opioids: benefit, risk, tapering',
    fields: [
      field(
        'substans_dos',
        ['Substans och dos', 'Substance and dose'],
        [
          'Läkemedel, beredning och dygnsdos, gärna i morfinekvivalenter.',
          'Medicine, form and daily dose, preferably in morphine equivalents.',
        ],
        { maxLength: 300 },
      ),
      field(
        'behandlingstid',
        ['Behandlingstid', 'Time on treatment'],
        ['I månader eller år, och hur det började.', 'In months or years, and how it began.'],
        { maxLength: 300 },
      ),
      field(
        'indikation',
        ['Indikation', 'Indication'],
        ['Vilken smärta som behandlas, och om cancer är utesluten.', 'Which pain is treated, and whether cancer is ruled out.'],
      ),
      field(
        'tidigare_forsok',
        ['Tidigare försök att trappa', 'Earlier attempts to taper'],
        ['Hur det gjordes och vad som hände.', 'How it was done and what happened.'],
        { required: false },
      ),
      field(
        'samsjuklighet',
        ['Samsjuklighet och andra läkemedel', 'Other conditions and medicines'],
        [
          'Särskilt sömnmedel, lugnande, andningssjukdom och beroende.',
          'Sleeping pills, sedatives, lung disease and dependence in particular.',
        ],
      ),
      suicideRisk,
      goalField,
    ],
  },
  CHILD: {
    sv: 'Barn och unga',
    en: 'Children and young people',
    fields: [
      field(
        'aldersband',
        ['Åldersband', 'Age band'],
        ['Hämtas från åldersbandet, aldrig födelsedatum.', 'Taken from the age band, never a date of birth.'],
        { required: false, maxLength: lineLength, sameAsAgeBand: true },
      ),
      ...childFields,
      goalField,
    ],
  },
  SICK_LISTING: {
    sv: 'Sjukskrivning och rehabilitering',
    en: 'Sick leave and rehabilitation',
    fields: [
      field(
        'tid',
        ['Sjukskrivningens längd', 'Length of sick leave'],
        ['I månader, och i vilken grad.', 'In months, and to what degree.'],
        { maxLength: lineLength },
      ),
      field(
        'sysselsattning',
        ['Sysselsättning', 'Occupation'],
        ['Typ av arbete eller studier. Inte arbetsplatsens namn.', 'Kind of work or studies. Not the name of the workplace.'],
        { maxLength: 300 },
      ),
      field(
        'atgarder',
        ['Åtgärder hittills', 'Measures so far'],
        [
          'Behandling, plan, möten med arbetsgivare och Försäkringskassan.',
          'Treatment, plan, meetings with the employer and the Social Insurance Agency.',
        ],
      ),
      field(
        'hinder',
        ['Hinder för att arbeta', 'Obstacles to work'],
        ['Vad som hindrar i aktivitet, inte bara diagnos.', 'What is an obstacle in activity, not only a diagnosis.'],
      ),
      goalField,
    ],
  },
  PSYCH_COMORBIDITY: {
    sv: 'Psykisk samsjuklighet',
    en: 'Mental health comorbidity',
    fields: [
      field(
        'tillstand',
        ['Tillstånd', 'Conditions'],
        ['Smärtan och det psykiska tillståndet, med svårighetsgrad.', 'The pain and the mental condition, with severity.'],
      ),
      field(
        'pagaende_vard',
        ['Pågående vård', 'Present care'],
        ['Vilka vårdformer som är inkopplade, utan namn på mottagningar.', 'Which kinds of care are involved, without names of clinics.'],
      ),
      suicideRisk,
      field('lakemedel', ['Läkemedel', 'Medicines'], ['Alla som påverkar hjärnan, med dos.', 'All that act on the brain, with doses.']),
      goalField,
    ],
  },
} as const;
