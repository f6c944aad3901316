import { isOverridable, SHORTEST_VOUCHING, type IdentityKind } from 'shared/consultations/identity-hit.ts';
import { scanIdentity } from 'shared/consultations/identity-scan.ts';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { Consult } from './consult.entity.ts';
import { readingRole } from './consult.policy.ts';
import { factsOf } from './lock-consult.ts';
import type { IdentityFoundRow } from './consult-errors.ts';
import { identityKindsInWords } from 'shared/consultations/consult-words.ts';
import { judgeTexts, type FieldFinds, type GatedText } from './identity-gate.ts';
import { IdentityOverride } from './identity-override.entity.ts';

/** The author vouches that finds of a kind in a field identify nobody, and says why. */
export type OverrideInput = { field: string; kind: IdentityKind; reason: string };

/** The texts of one writing. */
export type GatedTexts = readonly GatedText[];

type Gate = {
  consultId: string;
  author: SignedIn;
  /** Which writing it is: `draft`, `answer` … What an author vouches for in one does not hold in another. */
  scope: string;
  texts: GatedTexts;
  overrides?: readonly OverrideInput[] | null;
  /** Where a field stands in the input; its name, split at dots, where left out. */
  pathOf?: (field: string) => string[];
};

/** What became of texts at the gate. `errors` holds one entry per field that may not be stored, and what is wrong with overrides. */
export type GatePassage = { stopped: ReadonlySet<string>; warnings: FieldFinds[]; errors: (IdentityFoundRow | UserErrorRow)[] };

/**
 * The gate every text of a question passes before it is stored. A stopped field leaves its name and the kind of the find in the
 * ledger, never the text; so does what an author vouches for, with the hash of the reason.
 */
export async function passIdentityGate(context: Context, gate: Gate): Promise<GatePassage> {
  const { em, locale } = context;
  const { consultId, author, scope } = gate;
  const { given, inReasons, errors } = readOverrides(context, gate.overrides ?? []);
  const stored = await em.find(IdentityOverride, { consultId, authorId: author.personId });
  const storedHits = (field: string, kind: IdentityKind): number =>
    Math.max(0, ...stored.filter((each) => each.field === `${scope}.${field}` && each.kind === kind).map(({ hits }) => hits));
  const reasonFor = (field: string, kind: IdentityKind): string | undefined =>
    given.find((each) => each.field === field && each.kind === kind)?.reason;
  const verdict = judgeTexts(gate.texts, (field, kind) => (reasonFor(field, kind) === undefined ? storedHits(field, kind) : Infinity));
  for (const { field, kind, hits } of verdict.vouched) {
    const reason = reasonFor(field, kind);
    if (reason !== undefined && hits > storedHits(field, kind)) vouch(context, gate, { field, kind, hits, reason });
  }
  await noteStopped(context, gate, [...verdict.stopped, ...inReasons]);
  const pathOf = gate.pathOf ?? ((field: string) => field.split('.'));
  const found = verdict.stopped.map((finds) => identityFound(finds, pathOf(finds.field), locale));
  return { stopped: new Set(verdict.stopped.map(({ field }) => field)), warnings: verdict.warnings, errors: [...errors, ...found] };
}

type ReadOverrides = { given: OverrideInput[]; inReasons: FieldFinds[]; errors: GatePassage['errors'] };

/** Only the hash of a reason is kept, but there are so few identity numbers that the hash of one is as good as the number. */
function readOverrides({ locale }: Context, overrides: readonly OverrideInput[]): ReadOverrides {
  const read: ReadOverrides = { given: [], inReasons: [], errors: [] };
  for (const [index, each] of overrides.entries()) {
    const path = ['overrides', String(index), 'reason'];
    const finds = { field: 'reason', hits: scanIdentity(each.reason).filter(({ kind }) => !isOverridable(kind)) };
    if (finds.hits.length > 0) {
      read.inReasons.push(finds);
      read.errors.push(identityFound(finds, path, locale));
    } else if (each.reason.trim().length < SHORTEST_VOUCHING) {
      read.errors.push(userError('InvalidInput', locale, 'reasonTooShort', path, { min: SHORTEST_VOUCHING }));
    } else {
      read.given.push(each);
    }
  }
  return read;
}

function vouch(
  context: Context,
  gate: Gate,
  { field, kind, hits, reason }: { field: string; kind: IdentityKind; hits: number; reason: string },
): void {
  const { em, clock } = context;
  const { consultId, author, scope } = gate;
  const reasonHash = sha256Hex(reason.trim());
  const name = `${scope}.${field}`;
  em.persist(em.create(IdentityOverride, { consultId, field: name, kind, hits, reasonHash, authorId: author.personId, at: clock.now() }));
  record(context, {
    action: 'IDENTITY_OVERRIDDEN',
    objectType: 'Consult',
    objectId: consultId,
    details: { field: name, kind, hits, reasonHash },
  });
}

async function noteStopped(context: Context, { consultId, scope, author }: Gate, stopped: readonly FieldFinds[]): Promise<void> {
  const consult = stopped.length > 0 ? await context.em.findOne(Consult, consultId) : null;
  const actorRole = consult && readingRole(author, await factsOf(context, consult));
  for (const { field, hits } of stopped) {
    for (const kind of new Set(hits.map((hit) => hit.kind))) {
      const details = { field: `${scope}.${field}`, kind };
      record(context, {
        action: 'IDENTITY_STOPPED',
        objectType: 'Consult',
        objectId: consultId,
        outcome: 'DENIED',
        ...(actorRole ? { actorRole } : {}),
        details,
      });
    }
  }
}

/** A stopped field as the person is told of it: what was found and where, never the text. */
export function identityFound({ field, hits }: FieldFinds, path: string[], locale: Context['locale']): IdentityFoundRow {
  return {
    __typename: 'IdentityFound',
    message: fieldMessage('identityFound', locale, {
      kinds: identityKindsInWords(
        hits.map(({ kind }) => kind),
        locale,
      ),
    }),
    path,
    field,
    canOverride: hits.every(({ kind }) => isOverridable(kind)),
    hits,
  };
}
