import { attributeShape, type AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { Attrs, Doc, JsonValue, NodeId } from 'shared/publishing/document.ts';
import { findNode } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { nodesWithUnknownSource } from 'shared/publishing/reference-node.ts';
import { attributeErrors } from 'shared/publishing/validate-document.ts';
import { identifierSchema } from 'shared/text/identifier.ts';
import { fieldsOf, isCalled, typeNamed, type TemplateField } from './template-fields.ts';
import {
  ID,
  KEEP,
  MOST_PARTS,
  problem,
  TYPE,
  UNDER,
  type TemplateCell,
  type TemplateProblem,
  type TemplateReading,
  type TemplateRecord,
} from './template-record.ts';
import { readValue, type ReadValue } from './template-value.ts';

export type BuiltDocument = {
  /** Null where any line was refused: nothing is half read. */
  document: Doc | null;
  /** What could be read, with lines refused or not, for looking further; null where nothing could. */
  readable: Doc | null;
  /** The line each part stands on. */
  lines: ReadonlyMap<NodeId, number>;
  problems: TemplateProblem[];
};

type Setting = {
  kind: ArtefactKind;
  /** The id of the topmost part where the template gives none. */
  root: NodeId;
  newId(type: string): NodeId;
  /** What a part says today, for texts the template leaves as they are. */
  current(id: NodeId): Attrs | undefined;
};

/** Makes a document of what a template says, or says of every line that cannot be part of one why. Citations keep the addresses the template gives them. */
export function buildDocument({ records, problems }: TemplateReading, setting: Setting): BuiltDocument {
  const building = new Building(setting);
  if (records.length === 0 && problems.length === 0) problems = [problem('templateEmpty', null)];
  if (records.length > MOST_PARTS)
    return { document: null, readable: null, lines: new Map(), problems: [problem('tooMany', null, null, { max: MOST_PARTS })] };
  for (const record of records) building.add(record);
  return building.finish(problems);
}

class Building {
  readonly #setting: Setting;
  readonly #nodes: Doc['nodes'] = {};
  readonly #lines = new Map<NodeId, number>();
  readonly #problems: TemplateProblem[] = [];
  /** Ids that were refused: whoever names one as the part it stands in is not at fault for it. */
  readonly #refusedIds = new Set<string>();
  /** The sort of the part refused last, null where it is none, while what follows could stand in it; undefined otherwise. */
  #refusedType: string | null | undefined;
  /** The parts that are open for what follows, the topmost first. */
  #open: { id: NodeId; type: string }[] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  add(record: TemplateRecord): void {
    const { kind } = this.#setting;
    const type = typeNamed(kind, record.type);
    if (!type) {
      this.#refusedType = null;
      if (record.id !== null) this.#refusedIds.add(record.id);
      return this.#refuse('templateTypeUnknown', record, TYPE, { type: record.type });
    }
    const isFirst = Object.keys(this.#nodes).length === 0;
    if (isFirst !== (type === kind.rootType)) return this.#topmost(type, record);
    const id = this.#idFor(type, record, isFirst);
    const parent = isFirst ? null : this.#parentOf(type, record);
    if (!isFirst && !parent) this.#misplaced(type, record);
    else this.#refusedType = undefined;
    this.#nodes[id] = { type, attrs: this.#attrs(type, id, record), children: [] };
    this.#lines.set(id, record.line);
    if (parent) this.#nodes[parent]?.children.push(id);
    this.#open.push({ id, type });
  }

  /** Where the line of the topmost part could not be read, it is not the others' fault that it is missing. */
  #topmost(type: string, record: TemplateRecord): void {
    const isMissing = Object.keys(this.#nodes).length === 0 && this.#refusedType === null;
    if (isMissing) this.#attrs(type, record.id ?? this.#setting.newId(type), record);
    else this.#refuse('templateTopFirst', record, TYPE);
  }

  /** A part that stands nowhere, unless the one it stands in was itself refused: then only that one is to be mended. */
  #misplaced(type: string, record: TemplateRecord): void {
    const { under } = record;
    if (under === null ? this.#couldStandInRefused(type) : this.#refusedIds.has(under)) return;
    this.#refuse('childNotAllowed', record, under === null ? TYPE : UNDER);
    this.#refusedType = type;
    if (record.id !== null) this.#refusedIds.add(record.id);
  }

  #couldStandInRefused(type: string): boolean {
    if (typeof this.#refusedType !== 'string') return this.#refusedType === null;
    return findNodeType(this.#setting.kind, this.#refusedType)?.children.includes(type) ?? false;
  }

  /** The id a line gives its part; where that cannot be, one of our own, so that the rest of the line and what stands below it are read all the same. */
  #idFor(type: string, record: TemplateRecord, isFirst: boolean): NodeId {
    const own = () => (isFirst ? this.#setting.root : this.#setting.newId(type));
    if (record.id === null) return own();
    const isIdentifier = identifierSchema.safeParse(record.id).success;
    if (isIdentifier && !Object.hasOwn(this.#nodes, record.id)) return record.id;
    if (isIdentifier) this.#refuse('templateIdTwice', record, ID, { id: record.id });
    else this.#refuse('notAnIdentifier', record, ID);
    this.#refusedIds.add(record.id);
    return own();
  }

  finish(unread: readonly TemplateProblem[]): BuiltDocument {
    const { kind } = this.#setting;
    const root = this.#open[0]?.id;
    const document = root === undefined ? null : { kind: kind.kind, schema: kind.schemaVersion, root, nodes: this.#nodes };
    const unsourced = document ? nodesWithUnknownSource(document) : [];
    const problems = [
      ...unread,
      ...this.#problems,
      ...unsourced.map((id) => problem('sourceNotInBibliography', this.#lines.get(id) ?? null, 'källor')),
    ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { document: problems.length > 0 ? null : document, readable: document, lines: this.#lines, problems };
  }

  /** The part named by `under`, the last one a level up, or the nearest open one that may hold such a part. Closes what is deeper. */
  #parentOf(type: string, { under, depth }: TemplateRecord): NodeId | null {
    const fits = ({ type: above }: { type: string }) => findNodeType(this.#setting.kind, above)?.children.includes(type) ?? false;
    if (under !== null) return this.#under(under, fits);
    const place = depth === null ? this.#open.findLastIndex(fits) : depth - 2;
    const parent = this.#open[place];
    if (!parent || !fits(parent)) return null;
    this.#open = this.#open.slice(0, place + 1);
    return parent.id;
  }

  #under(under: NodeId, fits: (part: { type: string }) => boolean): NodeId | null {
    const place = this.#open.findIndex(({ id }) => id === under);
    const parent = place < 0 ? findNode({ nodes: this.#nodes }, under) : this.#open[place];
    if (!parent || !fits(parent)) return null;
    this.#open = place < 0 ? [...this.#open.slice(0, 1), { id: under, type: parent.type }] : this.#open.slice(0, place + 1);
    return under;
  }

  #attrs(type: string, id: NodeId, record: TemplateRecord): Attrs {
    const { kind, current } = this.#setting;
    const declaration = findNodeType(kind, type);
    const attrs = declaration ? (nothingSaid(attributeShape(declaration.attrs), current(id)) as Attrs) : {};
    const fields = fieldsOf(kind, type);
    const cells = new Map<TemplateField, TemplateCell>();
    const refused = new Set<TemplateField>();
    for (const cell of record.cells) {
      const field = fields.find((each) => isCalled(each, cell.name));
      if (!field) this.#problems.push(problem('templateFieldElsewhere', cell.line, cell.name));
      else cells.set(field, cell);
      if (field && !this.#say(attrs, field, cell, current(id))) refused.add(field);
    }
    if (attrs.confirmation === null) attrs.confirmation = attrs.toConfirm === null ? 'CONFIRMED' : 'UNCONFIRMED';
    for (const { path, key, parameters } of attributeErrors(kind, type, attrs)) {
      const field = fields.find((each) => path === each.path || path.startsWith(`${each.path}.`));
      // What could not be read is told already; its schema would only say that it is missing.
      if (field && refused.has(field)) continue;
      const line = (field && cells.get(field)?.line) ?? record.line;
      this.#problems.push(problem(key, line, field?.name ?? null, parameters));
    }
    return attrs;
  }

  /** Puts what a cell says where it belongs; false where it cannot be read. */
  #say(attrs: Attrs, field: TemplateField, { text, line }: TemplateCell, before: Attrs | undefined): boolean {
    if (text.trim() === '') return true;
    const read = text.trim() === KEEP ? keptValue(before, field) : readValue(field.path, field.shape, text.trim());
    if ('key' in read) this.#problems.push(problem(read.key, line, field.name));
    else put(attrs, field, read.value);
    return 'value' in read;
  }

  #refuse(key: TemplateProblem['key'], { line }: TemplateRecord, field: string, parameters: TemplateProblem['parameters'] = {}): void {
    this.#problems.push(problem(key, line, field, parameters));
  }
}

/**
 * The attributes of a part of which nothing has been said: what must be said is null, for its schema to ask for; what may be left out is, unless the part as
 * it was says in so many words that there is none.
 */
function nothingSaid(shape: AttributeShape, before?: Attrs): JsonValue {
  if (shape.kind === 'GROUP') {
    const told = shape.fields.filter(({ name, shape: each }) => !(each.kind === 'OPTIONAL' && each.omitted) || before?.[name] === null);
    return Object.fromEntries(told.map(({ name, shape: each }) => [name, nothingSaid(each)]));
  }
  return shape.kind === 'LIST' || shape.kind === 'REFERENCES' ? [] : null;
}

function keptValue(before: Attrs | undefined, field: TemplateField): ReadValue {
  const value = before && valueAt(before, field);
  return value === undefined || value === null ? { key: 'templateNothingToKeep' } : { value };
}

/** What is said today where a field speaks of, in its language. */
export function valueAt(attrs: Attrs, { path, locale }: TemplateField): JsonValue | undefined {
  const names = locale === null ? path.split('.') : [...path.split('.'), locale];
  return names.reduce<JsonValue | undefined>(
    (value, name) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value[name] : undefined),
    attrs,
  );
}

function put(attrs: Attrs, { path, locale }: TemplateField, value: JsonValue): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<Attrs>((group, name) => group[name] as Attrs, attrs);
  holder[last] = locale === null ? value : { ...(holder[last] as Attrs | null), [locale]: value };
}
