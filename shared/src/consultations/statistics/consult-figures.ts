import { consultTopics } from '../consult-template.ts';
import { answerGoals, dimensionNames, type ConsultFact, type StatisticsDimension } from './consult-facts.ts';
import { countKey, countsOf, sumsOf, type Domains } from './count-family.ts';
import { hiddenCounts } from './hidden-counts.ts';
import { nearestRank } from './nearest-rank.ts';

/** A count as it may be shown: null where it is too small, or would give a small one away. */
export type ShownCount = number | null;

/** Half of the answers took at most `median` days, nine in ten at most `ninetieth`. */
export type AnswerTimes = { median: number; ninetieth: number };

/** What is shown of one group of questions. A measure is null where its count is 0 or not shown. */
export type ConsultFigures = {
  sent: ShownCount;
  answered: ShownCount;
  net: (AnswerTimes & { withinGoal: number }) | null;
  gross: AnswerTimes | null;
  surveyed: ShownCount;
  referralsAvoided: number | null;
  followedUp: ShownCount;
  adviceFollowed: number | null;
  perThousandListed: number | null;
  /** Answers that rest on nothing published. */
  knowledgeMissing: ShownCount;
};

type Selection = Partial<Record<StatisticsDimension, string>>;

/**
 * The parts of the facts that each have a count of their own; each is protected by itself, over the same sums. How many still wait for an answer, or got it
 * late, is the difference between two of them and may be small: it tells of the service, not of a patient.
 */
const measured = {
  sent: () => true,
  answered: ({ net }: ConsultFact) => net !== null,
  surveyed: ({ referralAvoided }: ConsultFact) => referralAvoided !== null,
  followedUp: ({ adviceFollowed }: ConsultFact) => adviceFollowed !== null,
  listed: ({ listed }: ConsultFact) => listed,
  missing: ({ knowledgeMissing }: ConsultFact) => knowledgeMissing,
  avoided: ({ referralAvoided }: ConsultFact) => referralAvoided === true,
  followed: ({ adviceFollowed }: ConsultFact) => adviceFollowed === true,
} as const;

type Measure = keyof typeof measured;

/** What became of patients, as parts of those of whom it is told: neither the part nor what is left of the whole may be small. */
const wholeOf: Partial<Record<Measure, Measure>> = { avoided: 'surveyed', followed: 'followedUp' };

/** What a quarter is told apart by. */
const dimensionsOfQuarter = ['LEVEL', 'REGION', 'TOPIC'] as const satisfies readonly StatisticsDimension[];

type SelectionOfQuarter = Partial<Record<(typeof dimensionsOfQuarter)[number], string>>;

/** The counts of one quarter, so that all selections by at most two dimensions together give no small one away. */
class QuarterCounts {
  readonly #counts: Record<Measure, ReadonlyMap<string, number>>;
  readonly #hidden: Record<Measure, ReadonlySet<string>>;

  constructor(facts: readonly ConsultFact[], domains: Domains<StatisticsDimension>, threshold: number) {
    const sums = sumsOf(dimensionsOfQuarter, domains);
    this.#counts = each((name) => countsOf(facts.filter(measured[name]), dimensionsOfQuarter, domains));
    this.#hidden = each((name) => hiddenCounts(this.#counts[name], sums, threshold, this.#counts[wholeOf[name] ?? name]));
  }

  shown(measure: Measure, selection: SelectionOfQuarter): ShownCount {
    const key = countKey(dimensionsOfQuarter, selection);
    return this.#hidden[measure].has(key) ? null : (this.#counts[measure].get(key) ?? 0);
  }
}

const each = <T>(make: (measure: Measure) => T): Record<Measure, T> =>
  Object.fromEntries(Object.keys(measured).map((name) => [name, make(name as Measure)])) as Record<Measure, T>;

const occurring = (facts: readonly ConsultFact[], name: StatisticsDimension): string[] =>
  [...new Set(facts.map((fact) => fact[name]))].toSorted();

/**
 * Gives the figures of any selection by at most two dimensions. Each quarter is protected by itself and never changes once it is shown; what is shown of
 * several is put together from what is shown of each. So whoever keeps what was shown on other days, of other periods, can work out nothing more from it.
 */
export class ConsultStatistics {
  readonly domains: Domains<StatisticsDimension>;
  readonly #facts: readonly ConsultFact[];
  readonly #listed: ReadonlyMap<string, number>;
  readonly #quarters: ReadonlyMap<string, QuarterCounts>;

  /** @param listed patients listed at the units that have told, by region */
  constructor(facts: readonly ConsultFact[], threshold: number, listed: ReadonlyMap<string, number>) {
    this.#facts = facts;
    this.#listed = listed;
    this.domains = domainsOf(facts);
    const byQuarter = Map.groupBy(facts, ({ QUARTER }) => QUARTER);
    // By its own facts alone: what else is read must not change what is shown of it.
    this.#quarters = new Map([...byQuarter].map(([quarter, own]) => [quarter, new QuarterCounts(own, domainsOf(own), threshold)]));
  }

  /** @param selection values of at most two dimensions */
  figures(selection: Selection): ConsultFigures {
    const facts = this.#facts.filter((fact) =>
      dimensionNames.every((name) => selection[name] === undefined || fact[name] === selection[name]),
    );
    const shown = (measure: Measure): ShownCount => this.#shown(measure, selection);
    const share = (part: Measure, whole: Measure): number | null => {
      const [count, all] = [shown(part), shown(whole)];
      return count === null || !all ? null : count / all;
    };
    const answered = shown('answered');
    const times = answered ? timesOf(facts, 'net') : null;
    return {
      sent: shown('sent'),
      answered,
      net: times && answered ? { ...times, withinGoal: facts.filter(isWithinGoal).length / answered } : null,
      gross: answered ? timesOf(facts, 'gross') : null,
      surveyed: shown('surveyed'),
      referralsAvoided: share('avoided', 'surveyed'),
      followedUp: shown('followedUp'),
      adviceFollowed: share('followed', 'followedUp'),
      perThousandListed: this.#perThousandListed(selection),
      knowledgeMissing: shown('missing'),
    };
  }

  #shown(measure: Measure, selection: Selection): ShownCount {
    const { QUARTER: quarter, ...rest } = selection;
    const counts = [...this.#quarters]
      .filter(([name]) => quarter === undefined || name === quarter)
      .map(([, each]) => each.shown(measure, rest));
    return counts.reduce<ShownCount>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
  }

  #perThousandListed(selection: Selection): number | null {
    const { REGION: region } = selection;
    const listed = region === undefined ? [...this.#listed.values()].reduce((sum, one) => sum + one, 0) : (this.#listed.get(region) ?? 0);
    const asked = this.#shown('listed', selection);
    return listed > 0 && asked ? (asked / listed) * 1000 : null;
  }
}

function domainsOf(facts: readonly ConsultFact[]): Domains<StatisticsDimension> {
  return {
    LEVEL: occurring(facts, 'LEVEL'),
    REGION: occurring(facts, 'REGION'),
    TOPIC: [...new Set([...Object.keys(consultTopics), ...occurring(facts, 'TOPIC')])],
    QUARTER: occurring(facts, 'QUARTER'),
  };
}

function isWithinGoal({ net }: ConsultFact): boolean {
  return net !== null && net <= answerGoals.within;
}

function timesOf(facts: readonly ConsultFact[], kind: 'net' | 'gross'): AnswerTimes | null {
  const days = facts.flatMap((fact) => fact[kind] ?? []);
  const [median, ninetieth] = [nearestRank(days, 0.5), nearestRank(days, 0.9)];
  return median === null || ninetieth === null ? null : { median, ninetieth };
}
