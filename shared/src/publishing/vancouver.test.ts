import { expect, it } from 'vitest';
import type { ReferenceAttrs } from './reference-node.ts';
import { referenceKeys } from './reference-keys.ts';
import { vancouverText } from './vancouver.ts';

const reference = (attrs: Partial<ReferenceAttrs>): ReferenceAttrs => ({
  title: '',
  authors: null,
  journal: null,
  year: null,
  doi: null,
  isbn: null,
  url: null,
  note: null,
  confirmation: 'CONFIRMED',
  toConfirm: null,
  ...attrs,
});

/** Printed at https://www.nlm.nih.gov/bsd/uniform_requirements.html, without month, day, edition, editors and place, which we do not keep. */
it.each<[string, Partial<ReferenceAttrs>]>([
  [
    'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002;347(4):284–7.',
    {
      authors: 'Halpern SD, Ubel PA, Caplan AL',
      title: 'Solid-organ transplantation in HIV-infected patients',
      journal: 'N Engl J Med',
      year: 2002,
      volume: '347',
      issue: '4',
      pages: '284-7',
    },
  ],
  [
    'Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK, et al. Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury. Brain Res. 2002;935(1-2):40–6.',
    {
      authors: 'Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK, Kochanek PM',
      title: 'Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury',
      journal: 'Brain Res',
      year: 2002,
      volume: '935',
      issue: '1-2',
      pages: '40-6',
    },
  ],
  [
    'Diabetes Prevention Program Research Group. Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance. Hypertension. 2002;40(5):679–86.',
    {
      authors: 'Diabetes Prevention Program Research Group',
      title: 'Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance',
      journal: 'Hypertension',
      year: 2002,
      volume: '40',
      issue: '5',
      pages: '679-86',
    },
  ],
  [
    '21st century heart solution may have a sting in the tail. BMJ. 2002;325(7357):184.',
    {
      title: '21st century heart solution may have a sting in the tail',
      journal: 'BMJ',
      year: 2002,
      volume: '325',
      issue: '7357',
      pages: '184',
    },
  ],
  [
    'Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. Mosby; 2002.',
    {
      authors: 'Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA',
      title: 'Medical microbiology',
      publisher: 'Mosby',
      year: 2002,
    },
  ],
  [
    'Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: The genetic basis of human cancer. McGraw-Hill; 2002. p. 93–113.',
    {
      authors: 'Meltzer PS, Kallioniemi A, Trent JM',
      title: 'Chromosome alterations in human solid tumors',
      journal: 'The genetic basis of human cancer',
      publisher: 'McGraw-Hill',
      year: 2002,
      pages: '93-113',
    },
  ],
  ['Vad hjälper? 2020. ISBN 978-91-7000-000-0.', { title: 'Vad hjälper?', year: 2020, isbn: '978-91-7000-000-0' }],
  ['Kamper SJ, et al. Bara titel. doi:10.1002/x.', { title: 'Bara titel', authors: 'Kamper SJ, et al.', doi: '10.1002/x.' }],
  ['Bara titel.', { title: 'Bara titel' }],
])('%s', (printed, attrs) => {
  expect(vancouverText(reference(attrs))).toBe(printed);
});

it('knows the same source again by its number or by its title and year', () => {
  const keys = referenceKeys(reference({ title: 'RETRACTED: Éffects – of X', year: 2002, doi: '10.1/ABC', pmid: '12' }));
  expect(keys).toEqual(['doi 10.1/abc', 'pmid 12', 'title effectsofx 2002']);
  expect(referenceKeys(reference({ title: 'Effects of X.', year: 2002 }))).toEqual(['title effectsofx 2002']);
  expect(referenceKeys(reference({ title: 'Effects of X.' }))).toEqual([]);
});
