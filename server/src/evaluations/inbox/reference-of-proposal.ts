import { keysOfAddress } from 'shared/publishing/reference-keys.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { readEntry } from '../../publishing/references/reference-entry.ts';
import type { MethodProposal } from './method-proposal.entity.ts';

/**
 * The source a proposal came with, as a bibliography keeps it: the reference of its file, or the address that was written by hand. Of an address nobody has
 * said what it is called, so that is to be confirmed; null where there is none.
 */
export function referenceOfProposal({ reference, source, title }: MethodProposal): ReferenceAttrs | null {
  if (reference || !source) return reference ?? null;
  const number = (name: string): string | undefined =>
    keysOfAddress(source)
      .find((key) => key.startsWith(`${name} `))
      ?.slice(name.length + 1);
  const { attrs } = readEntry({ line: 1, title, authors: [], url: source, doi: number('doi'), pmid: number('pmid') });
  return attrs ? { ...attrs, confirmation: 'UNCONFIRMED', toConfirm: 'Vad källan heter, vem som har skrivit den och när.' } : null;
}
