import { field, goalField, lineLength } from './template-field.ts';

const triedTreatment = field(
  'provad_behandling',
  ['Prövad behandling', 'Treatment tried'],
  [
    'Vad som prövats, hur länge, med vilken effekt och varför det avslutades.',
    'What was tried, for how long, to what effect and why it ended.',
  ],
);

/** Templates of the topics that are named after a condition: the questions of each, in order. */
export const conditionTemplates = {
  NEUROPATHIC: {
    sv: 'Neuropatisk smärta',
    en: 'Neuropathic pain',
    fields: [
      field(
        'utbredning',
        ['Utbredning', 'Distribution'],
        [
          'Var det gör ont, om det följer en nerv, och sedan hur länge i månader.',
          'Where it hurts, whether it follows a nerve, and for how many months.',
        ],
      ),
      field(
        'kanselfynd',
        ['Känselfynd', 'Sensory findings'],
        [
          'Nedsatt eller ökad känsel, smärta vid beröring eller kyla, ilningar.',
          'Reduced or increased sensation, pain on touch or cold, shooting pain.',
        ],
      ),
      field(
        'provade_lakemedel',
        ['Prövade läkemedel', 'Medicines tried'],
        ['Läkemedel, högsta dos, tid, effekt och biverkningar.', 'Medicine, highest dose, time, effect and side effects.'],
      ),
      field(
        'njurfunktion',
        ['Njurfunktion', 'Kidney function'],
        ['Senaste eGFR, eller att den inte är känd.', 'Latest eGFR, or that it is not known.'],
        { maxLength: lineLength },
      ),
      goalField,
    ],
  },
  WIDESPREAD: {
    sv: 'Fibromyalgi och utbredd smärta',
    en: 'Fibromyalgia and widespread pain',
    fields: [
      field('duration', ['Hur länge', 'How long'], ['I månader eller år, inga datum.', 'In months or years, no dates.'], {
        maxLength: lineLength,
      }),
      field('somn', ['Sömn', 'Sleep'], ['Insomning, uppvaknanden, utvilad eller inte.', 'Falling asleep, waking, rested or not.'], {
        required: false,
      }),
      field(
        'aktivitet',
        ['Aktivitet och vardag', 'Activity and everyday life'],
        ['Arbete, rörelse och vad som har slutat fungera.', 'Work, movement and what no longer works.'],
      ),
      triedTreatment,
      field(
        'samsjuklighet',
        ['Samsjuklighet', 'Other conditions'],
        ['Kroppslig och psykisk, det som påverkar valet.', 'Physical and mental, what affects the choice.'],
        { required: false },
      ),
      goalField,
    ],
  },
  LOW_BACK: {
    sv: 'Ländryggssmärta',
    en: 'Low back pain',
    fields: [
      field(
        'duration',
        ['Hur länge', 'How long'],
        ['I månader eller år, och om ryggen är opererad.', 'In months or years, and whether the back was operated on.'],
        { maxLength: lineLength },
      ),
      field(
        'rodflagg',
        ['Varningstecken', 'Red flags'],
        [
          'Känsel, kraft, blåsa och tarm, feber, viktnedgång, trauma. Skriv ”inga” om de är uteslutna.',
          'Sensation, strength, bladder and bowel, fever, weight loss, trauma. Write “none” if ruled out.',
        ],
      ),
      triedTreatment,
      field(
        'arbete',
        ['Arbete', 'Work'],
        [
          'Typ av arbete och sjukskrivning i procent, inte arbetsplatsens namn.',
          'Kind of work and sick leave in per cent, not the name of the workplace.',
        ],
        { required: false, maxLength: 300 },
      ),
      goalField,
    ],
  },
  HEADACHE: {
    sv: 'Huvudvärk med överlappning',
    en: 'Overlapping headaches',
    fields: [
      field('dagar_per_manad', ['Huvudvärksdagar per månad', 'Headache days a month'], ['Ungefärligt antal.', 'A rough number.'], {
        maxLength: lineLength,
      }),
      field(
        'lakemedelsdagar',
        ['Läkemedelsdagar per månad', 'Medication days a month'],
        ['Antal dagar och vilka läkemedel som tas vid behov.', 'Number of days and which medicines are taken as needed.'],
        { maxLength: 300 },
      ),
      field(
        'rodflagg',
        ['Varningstecken', 'Red flags'],
        [
          'Plötslig debut, neurologiskt bortfall, feber, ny huvudvärk efter 50. Skriv ”inga” om de är uteslutna.',
          'Sudden onset, neurological deficit, fever, new headache after 50. Write “none” if ruled out.',
        ],
      ),
      goalField,
    ],
  },
  OROFACIAL: {
    sv: 'Orofacial smärta',
    en: 'Orofacial pain',
    fields: [
      field(
        'lokalisation',
        ['Var det gör ont', 'Where it hurts'],
        ['Sida, tand, käkled, kind, och hur det utlöses.', 'Side, tooth, jaw joint, cheek, and what sets it off.'],
      ),
      field(
        'tandvardsbedomning',
        ['Tandvårdens bedömning', 'Dental assessment'],
        [
          'Vad tandvården har undersökt och gjort, eller att ingen bedömning finns.',
          'What dental care has examined and done, or that there is no assessment.',
        ],
      ),
      triedTreatment,
      goalField,
    ],
  },
  CANCER_SURVIVOR: {
    sv: 'Smärta efter cancer',
    en: 'Pain after cancer',
    fields: [
      field(
        'uppfoljning',
        ['Uppföljning', 'Follow-up'],
        [
          'Avslutad eller pågående onkologisk uppföljning och behandling, utan datum.',
          'Oncological follow-up and treatment, ended or going on, without dates.',
        ],
      ),
      field(
        'ny_eller_stabil',
        ['Ny eller stabil smärta', 'New or stable pain'],
        [
          'Ny, ökande eller oförändrad, och om återfall är uteslutet.',
          'New, increasing or unchanged, and whether recurrence is ruled out.',
        ],
      ),
      triedTreatment,
      goalField,
    ],
  },
} as const;
