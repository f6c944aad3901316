import { describe, expect, it } from 'vitest';
import { swedishPublicHolidays } from './swedish-holidays.ts';

const years = Array.from({ length: 2199 - 2005 + 1 }, (_, index) => 2005 + index);

function dateOf(year: number, name: string): string | undefined {
  return swedishPublicHolidays(year).find((holiday) => holiday.name === name)?.date;
}

/** Easter by its definition: the Sunday after the paschal full moon, from golden number and epact (Clavius' tables). */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapDays = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + moonCorrection - droppedLeapDays) % 30) + 30) % 30;
  if (epact === 24 || (epact === 25 && golden > 11)) epact += 1;
  let fullMoon = 44 - epact;
  if (fullMoon < 21) fullMoon += 30;
  const moon = new Date(Date.UTC(year, 2, fullMoon));
  moon.setUTCDate(moon.getUTCDate() + (7 - moon.getUTCDay()));
  return moon.toISOString().slice(0, 10);
}

describe('swedishPublicHolidays', () => {
  it('lists the whole of 2026 as the published almanac does', () => {
    expect(swedishPublicHolidays(2026)).toEqual([
      { date: '2026-01-01', name: 'Nyårsdagen' },
      { date: '2026-01-06', name: 'Trettondedag jul' },
      { date: '2026-04-03', name: 'Långfredagen' },
      { date: '2026-04-05', name: 'Påskdagen' },
      { date: '2026-04-06', name: 'Annandag påsk' },
      { date: '2026-05-01', name: 'Första maj' },
      { date: '2026-05-14', name: 'Kristi himmelsfärdsdag' },
      { date: '2026-05-24', name: 'Pingstdagen' },
      { date: '2026-06-06', name: 'Sveriges nationaldag' },
      { date: '2026-06-20', name: 'Midsommardagen' },
      { date: '2026-10-31', name: 'Alla helgons dag' },
      { date: '2026-12-25', name: 'Juldagen' },
      { date: '2026-12-26', name: 'Annandag jul' },
    ]);
  });

  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2015, '2015-04-05'],
    [2016, '2016-03-27'],
    [2017, '2017-04-16'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('has Easter of %i on the published date', (year, easter) => {
    expect(dateOf(year, 'Påskdagen')).toBe(easter);
  });

  it('agrees about Easter with the definition by golden number and epact in every year it covers', () => {
    expect(years.map((year) => dateOf(year, 'Påskdagen'))).toEqual(years.map(easterByEpact));
  });

  it.each([
    [2015, '2015-06-20', '2015-10-31'],
    [2016, '2016-06-25', '2016-11-05'],
    [2017, '2017-06-24', '2017-11-04'],
    [2018, '2018-06-23', '2018-11-03'],
    [2019, '2019-06-22', '2019-11-02'],
    [2020, '2020-06-20', '2020-10-31'],
    [2021, '2021-06-26', '2021-11-06'],
    [2022, '2022-06-25', '2022-11-05'],
    [2023, '2023-06-24', '2023-11-04'],
    [2024, '2024-06-22', '2024-11-02'],
    [2025, '2025-06-21', '2025-11-01'],
  ])('has Midsummer Day and All Saints’ Day of %i on the published Saturdays', (year, midsummer, allSaints) => {
    expect([dateOf(year, 'Midsommardagen'), dateOf(year, 'Alla helgons dag')]).toEqual([midsummer, allSaints]);
  });

  it('has thirteen days each year, in order of date, the movable ones on their weekday and inside their span', () => {
    for (const year of years) {
      const holidays = swedishPublicHolidays(year);
      expect(holidays).toHaveLength(13);
      expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted());
      const weekday = (name: string): number => new Date(`${dateOf(year, name)}T00:00:00Z`).getUTCDay();
      expect(
        ['Långfredagen', 'Påskdagen', 'Annandag påsk', 'Kristi himmelsfärdsdag', 'Pingstdagen', 'Midsommardagen', 'Alla helgons dag'].map(
          weekday,
        ),
      ).toEqual([5, 0, 1, 4, 0, 6, 6]);
      expect(String(dateOf(year, 'Midsommardagen')).slice(5) >= '06-20' && String(dateOf(year, 'Midsommardagen')).slice(5) <= '06-26').toBe(
        true,
      );
      expect(
        String(dateOf(year, 'Alla helgons dag')).slice(5) >= '10-31' && String(dateOf(year, 'Alla helgons dag')).slice(5) <= '11-06',
      ).toBe(true);
    }
  });

  it('keeps both names where two holidays share a date', () => {
    expect(
      swedishPublicHolidays(2008)
        .filter(({ date }) => date === '2008-05-01')
        .map(({ name }) => name),
    ).toEqual(['Första maj', 'Kristi himmelsfärdsdag']);
  });

  it.each([2004, 2200, 2026.5, Number.NaN, Infinity])('refuses the year %d', (year) => {
    expect(() => swedishPublicHolidays(year)).toThrow(RangeError);
    expect(() => swedishPublicHolidays(year)).toThrow(/2005 to 2199/);
  });
});
