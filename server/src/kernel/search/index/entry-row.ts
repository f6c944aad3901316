import type { Localised } from 'shared/text/localised.ts';
import { inLocale } from 'shared/text/localised.ts';
import { vectorOf } from './lexemes.ts';
import type { SearchDocument } from './search-document.ts';
import { standingOf } from './standing.ts';

/** An entry as it is sent to PostgreSQL, which makes the stems of its texts. */
export type EntryRow = ReturnType<typeof entryRow>;

/** What a room lets people find as a row; `isAdapted` where an organisation below has one of its own. */
export function entryRow(document: SearchDocument, isAdapted: boolean) {
  const { nodeId, place, group, kind, path, title, partOf, body, version, publishedAt, track, levels, patientGroups, professions } =
    document;
  const sv = (text: Localised<string> | null) => (text ? inLocale(text, 'sv') : '');
  return {
    nodeId: stored(nodeId),
    placeId: place?.id ?? null,
    placeDepth: place?.depth ?? 0,
    isAdapted,
    group,
    kind,
    path,
    page: document.page,
    isWithin: document.isWithin,
    home: document.home,
    title: storedText(title),
    partOf: partOf && storedText(partOf),
    body: storedText(body),
    version,
    publishedAt,
    track,
    levels,
    patientGroups,
    professions,
    audience: document.audience,
    validFrom: document.validFrom,
    validTo: document.validTo,
    standing: standingOf(document),
    titleOwn: vectorOf([sv(title), sv(document.kindName)].join('\n'), 'A'),
    bodyOwn: vectorOf(sv(body), 'C'),
    partOfOwn: vectorOf(sv(partOf), 'D'),
  };
}

/** A zero byte is no character of a text: PostgreSQL would refuse the whole publication for it. */
function stored(text: string): string {
  return text.replaceAll('\0', ' ');
}

function storedText(text: Localised<string>): Localised<string> {
  return { sv: stored(text.sv), ...(text.en !== undefined && { en: stored(text.en) }) };
}
