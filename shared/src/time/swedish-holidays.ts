/** A Swedish public holiday: its date (YYYY-MM-DD) and its Swedish name. */
export type PublicHoliday = { date: string; name: string };

const firstYear = 2005;
const lastYear = 2199;

/** Whether the list of holidays of a year is known: a year somebody is still typing is none. */
export function hasKnownHolidays(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}

/**
 * The 13 public holidays of a Swedish year (lag 1989:253 om allmänna helgdagar), sorted by date. Ordinary Sundays are left out,
 * and so are the eves, which are holidays in agreements but not in the law. Two may share a date: in 2008 Ascension Day was 1 May.
 * @throws RangeError for a year before 2005, when National Day took the place of Whit Monday in the law, or after 2199.
 */
export function swedishPublicHolidays(year: number): PublicHoliday[] {
  if (!hasKnownHolidays(year)) {
    throw new RangeError(`year is ${year}; the list of holidays is known for whole years from ${firstYear} to ${lastYear}`);
  }
  const easter = easterSunday(year);
  const holidays = [
    { date: date(year, 1, 1), name: 'Nyårsdagen' },
    { date: date(year, 1, 6), name: 'Trettondedag jul' },
    { date: plusDays(easter, -2), name: 'Långfredagen' },
    { date: easter, name: 'Påskdagen' },
    { date: plusDays(easter, 1), name: 'Annandag påsk' },
    { date: date(year, 5, 1), name: 'Första maj' },
    { date: plusDays(easter, 39), name: 'Kristi himmelsfärdsdag' },
    { date: plusDays(easter, 49), name: 'Pingstdagen' },
    { date: date(year, 6, 6), name: 'Sveriges nationaldag' },
    { date: saturdayFrom(date(year, 6, 20)), name: 'Midsommardagen' },
    { date: saturdayFrom(date(year, 10, 31)), name: 'Alla helgons dag' },
    { date: date(year, 12, 25), name: 'Juldagen' },
    { date: date(year, 12, 26), name: 'Annandag jul' },
  ];
  // The sort is stable, so days that coincide keep the order above.
  return holidays.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * lateMoon + 114;
  return date(year, Math.floor(days / 31), (days % 31) + 1);
}

function date(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function plusDays(from: string, days: number): string {
  const instant = new Date(`${from}T00:00:00Z`);
  return date(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate() + days);
}

/** The first Saturday on or after a date. */
function saturdayFrom(first: string): string {
  return plusDays(first, 6 - new Date(`${first}T00:00:00Z`).getUTCDay());
}
