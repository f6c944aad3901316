import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The one text form of a JSON value that every hash in the product is taken over: JSON Canonicalization Scheme, RFC 8785.
 *
 * No white space, object keys sorted by UTF-16 code units, numbers and strings written as ECMAScript writes them. Equal values give equal text,
 * whatever the order their keys were set in.
 *
 * @throws RangeError for everything JSON has no word for: a non-finite number, `undefined` (also as a property or a hole in an array), a function, a
 * symbol, a bigint, an instance of a class such as `Date`, a lone surrogate in a string or key, and a value that contains itself.
 */
export function canonicalJson(value: unknown): string {
  return write(value, { ancestors: [], way: [] });
}

/** The canonical JSON of an object whose values are written already, by key: for whoever meets the same values again and again. */
export function canonicalObject(written: Readonly<Record<string, string>>): string {
  return members(Object.keys(written), (key) => `${writeString(key, { ancestors: [], way: [] })}:${written[key]}`);
}

type NodeCrypto = { hash(algorithm: 'sha256', text: string, encoding: 'hex'): string };
type NodeProcess = { getBuiltinModule?(name: 'node:crypto'): NodeCrypto };

/** Where there is Node, its own SHA-256: about ten times as fast, and a publication takes tens of thousands. Browsers have none that answers at once. */
const native = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.('node:crypto');

/** SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hexadecimal digits. Synchronous, so that pure rules can use it. */
export function sha256Hex(text: string): string {
  return native ? native.hash('sha256', text, 'hex') : portableSha256Hex(text);
}

/** {@link sha256Hex} as it is where there is no Node. */
export function portableSha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What is being written, outermost first: the containers, and the way down to where we are, which is only spelt out where something is refused. */
type Place = { ancestors: object[]; way: (string | number)[] };

function write(value: unknown, place: Place): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, place);
    case 'number':
      if (!Number.isFinite(value)) throw refused(place, `the number ${value} is not finite`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : writeContainer(value, place);
    default:
      throw refused(place, `a value of type ${typeof value} has no JSON form`);
  }
}

function writeContainer(value: object, place: Place): string {
  if (place.ancestors.includes(value)) throw refused(place, 'the value contains itself');
  place.ancestors.push(value);
  const text = Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
  place.ancestors.pop();
  return text;
}

function writeArray(items: readonly unknown[], place: Place): string {
  // Array.from visits holes as undefined, which are then refused; map would skip them.
  const written = Array.from(items, (item, index) => writeAt(item, index, place));
  return `[${written.join(',')}]`;
}

function writeObject(value: object, place: Place): string {
  if (!isPlainObject(value)) throw refused(place, 'only plain objects and arrays have a JSON form');
  return members(Object.keys(value), (key) => `${writeString(key, place)}:${writeAt(value[key], key, place)}`);
}

function members(keys: string[], writeMember: (key: string) => string): string {
  return `{${keys.sort().map(writeMember).join(',')}}`;
}

/** One step further down. */
function writeAt(value: unknown, key: string | number, place: Place): string {
  place.way.push(key);
  const text = write(value, place);
  place.way.pop();
  return text;
}

function writeString(text: string, place: Place): string {
  if (!text.isWellFormed()) throw refused(place, 'a string holds a lone surrogate');
  return JSON.stringify(text);
}

/** Also true for objects of another realm (a test runner's, a worker's): their prototype is not ours, but has none itself. */
function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refused({ way }: Place, reason: string): RangeError {
  const path = way.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return new RangeError(`Not canonical JSON at $${path}: ${reason}`);
}
