/** What is missing or wrong about a seminar. Sorted by key; part of the one list in field-messages.ts. */
export const SEMINAR_MESSAGES = {
  calendarAddressChanged: {
    sv: 'Adressen har ändrats i ett annat fönster. Läs om sidan.',
    en: 'The address has been changed in another window. Reload the page.',
  },
  seminarAttendanceClosed: {
    sv: 'Koden gäller från 15 minuter före till 60 minuter efter mötet. Be den som håller i seminariet notera dig.',
    en: 'The code works from 15 minutes before until 60 minutes after the meeting. Ask whoever holds the seminar to note you.',
  },
  seminarCancelled: { sv: 'Seminariet är inställt.', en: 'The seminar is cancelled.' },
  seminarCaseUnknown: {
    sv: 'Välj ett fall bland de publicerade frågorna och svaren.',
    en: 'Choose a case among the published questions and answers.',
  },
  seminarCodeWrong: { sv: 'Koden stämmer inte. Den har sex siffror.', en: 'The code is not right. It has six digits.' },
  seminarCourseMissing: { sv: 'Välj kursen som gruppen går.', en: 'Choose the course that the group takes.' },
  seminarFuller: {
    sv: '{seated} har redan plats. Antalet platser kan inte bli färre än så.',
    en: '{seated} have a place already. There cannot be fewer places than that.',
  },
  seminarHasBegun: { sv: 'Mötet har redan börjat.', en: 'The meeting has begun already.' },
  seminarNoPlace: { sv: 'Bara den som har plats kan noteras som närvarande.', en: 'Only those who have a place can be noted as present.' },
  seminarNotBegun: {
    sv: 'Närvaro kan noteras från 15 minuter före mötet.',
    en: 'Attendance can be noted from 15 minutes before the meeting.',
  },
  seminarNotYours: {
    sv: 'Du kan ordna seminarier för den enhet eller region där du är redaktör eller konsult.',
    en: 'You can arrange seminars for the unit or region where you are editor or consulting clinician.',
  },
  seminarOpenTo: {
    sv: 'Välj en organisation som den som ordnar seminariet hör till.',
    en: 'Choose an organisation that whoever arranges the seminar belongs to.',
  },
  seminarOver: { sv: 'Seminariet är över.', en: 'The seminar is over.' },
  seminarPast: { sv: 'Välj en tid som inte har varit.', en: 'Choose a time that has not passed.' },
  seminarSessionsMissing: { sv: 'Lägg till minst ett möte.', en: 'Add at least one meeting.' },
  seminarTime: { sv: 'Skriv tiden som tt:mm, till exempel 15:00.', en: 'Write the time as hh:mm, for example 15:00.' },
  seminarTimes: { sv: 'Sluttiden ska komma efter starttiden samma dag.', en: 'The end must come after the start on the same day.' },
  seminarTooLong: { sv: 'Ett möte kan vara högst 12 timmar.', en: 'A meeting can be at most 12 hours.' },
} as const;
