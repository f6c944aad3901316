import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, portableSha256Hex, sha256Hex } from './canonical-json.ts';

/** The number whose IEEE 754 bits are given as 16 hexadecimal digits. */
function fromBits(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe('canonicalJson, examples published in RFC 8785', () => {
  it('writes the sample of section 3.2.2 as section 3.2.4 has it, byte for byte', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    const published =
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a' +
      '5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22' +
      'e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d';
    expect(canonicalJson(sample)).toBe(decodeURIComponent(published.replace(/../g, '%$&')));
  });

  it('sorts the keys of section 3.2.3 by UTF-16 code units, surrogates before the private area', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(sample)) as object).sort()).toEqual(Object.values(sample).sort());
    expect([...canonicalJson(sample).matchAll(/:"([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number with bits %s as %s (appendix B)', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the number with bits %s (appendix B)', (bits) => {
    expect(() => canonicalJson(fromBits(bits))).toThrow(RangeError);
  });
});

describe('canonicalJson', () => {
  it('gives the same text whatever order the keys were set in', () => {
    expect(canonicalJson({ b: { d: 1, c: [] }, a: 'x' })).toBe('{"a":"x","b":{"c":[],"d":1}}');
    expect(canonicalJson({ a: 'x', b: { c: [], d: 1 } })).toBe('{"a":"x","b":{"c":[],"d":1}}');
  });

  it('loses nothing of a JSON value, and is its own fixed point', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('writes a key called __proto__ like any other', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });

  it('allows one value in two places, which is no cycle', () => {
    const twice = { x: 1 };
    expect(canonicalJson([twice, twice])).toBe('[{"x":1},{"x":1}]');
  });

  it('accepts an object without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null) as object, { a: 1 }))).toBe('{"a":1}');
  });

  const itself: unknown[] = [];
  itself.push({ itself });
  it.each([
    ['undefined', undefined],
    ['an undefined property', { a: undefined }],
    ['a hole in an array', Array(1)],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['a number that is not a number', { a: [Number.NaN] }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a boxed string', Object('x')],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['a value that contains itself', itself],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });

  it('says where the refused value is', () => {
    expect(() => canonicalJson({ a: [0, { b: undefined }] })).toThrow(/\$\.a\[1\]\.b/);
  });
});

describe.each([
  ['sha256Hex', sha256Hex],
  ['portableSha256Hex', portableSha256Hex],
])('%s', (_name, hashOf) => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('gives the digest FIPS 180-4 publishes for %j', (text, digest) => {
    expect(hashOf(text)).toBe(digest);
  });

  it('hashes the UTF-8 bytes of Swedish text', () => {
    expect(hashOf('smärta')).toBe('8be5beea366a71b83dd203612b6d8f97837cf653811374b8c4fa9dd9aff7e339');
  });
});

it('the hash is the same where there is Node and where there is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sha256Hex(text)).toBe(portableSha256Hex(text));
    }),
  );
});
