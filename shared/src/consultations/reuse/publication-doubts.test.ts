import { describe, expect, it } from 'vitest';
import { askingDoubts, publicationDoubts } from './publication-doubts.ts';

describe('what a writer should look at once more before a text is for everyone', () => {
  it.each([
    [
      'Enda tandläkaren på Ven med stiff person-syndrom opererad två gånger',
      ['Ven'],
      ['stiff person-syndrom', 'Enda', 'tandläkaren', 'Ven'],
    ],
    ['Präst från Runmarö med svår smärta', ['Runmarö'], ['Präst', 'Runmarö']],
    ['Ovanlig smärta hos kvinna', [], ['kvinna', 'Ovanlig']],
    ['Först i Sverige med implantatet, arbetar som pilot', [], ['arbetar som pilot', 'Först i Sverige']],
    ['An opera singer from Runmarö with severe pain', ['Runmarö'], ['opera singer', 'Runmarö']],
    ['The only one near Abisko with a painful scar', ['Abisko'], ['The only one', 'Abisko']],
    ['Pensionerad läkare med kikuchisyndrom', [], ['läkare', 'kikuchisyndrom']],
  ])('is a small place, and few of something together: %s', (text, places, together) =>
    expect(publicationDoubts(text)).toEqual({ places, together }),
  );

  it.each([
    'Det enda som hjälper är att röra sig.',
    'Remiss till tandläkare vid käksmärta med karpaltunnelsyndrom.',
    'Smärta hos kvinna i Region Skåne, i Sverige och i Europa.',
    'Enligt Socialstyrelsen och på Karolinska används skalan VAS.',
    'Läkaren följer upp hos en man med långvarigt smärtsyndrom.',
    'Prevalensen i Parkinsons sjukdom. Stå på Rombergs prov. En sällsynt biverkan.',
    'Irritable bowel syndrome, metabolt syndrom och Sjögrens syndrom hos man.',
    'I USA och i Kanada rekommenderas behandlingen.',
    'Opererad på Sahlgrenska Universitetssjukhuset hos sjukgymnast.',
    'Pain in women in Sweden and in Europe, from Swedish registers in March.',
    'Evidence from Cochrane, in Parkinson disease and from Uppsala University.',
  ])('is nothing of an ordinary text: %s', (text) => expect(publicationDoubts(text)).toEqual({ places: [], together: [] }));

  it('leaves to the rules that stand in the way what they find themselves', () => {
    expect(publicationDoubts('Opererad i Eslöv')).toEqual({ places: [], together: [] });
    expect(publicationDoubts('Brandman med syringomyeli')).toEqual({ places: [], together: [] });
  });
});

describe('what an asker should look at once more', () => {
  it.each([
    [
      'Brandman i Eslöv med syringomyeli och Ehlers-Danlos, opererad i mars 2024 i Lund',
      ['Eslöv', 'Lund'],
      ['mars 2024', 'Brandman', 'syringomyeli', 'Ehlers-Danlos', 'Eslöv', 'Lund'],
    ],
    ['Enda tandläkaren på Ven med stiff person-syndrom', ['Ven'], ['stiff person-syndrom', 'Enda', 'tandläkaren', 'Ven']],
    ['ensam veterinär på Runmarö och känd från TV', ['Runmarö'], ['känd från', 'veterinär', 'Runmarö']],
    ['Opererad i Eslöv', ['Eslöv'], []],
  ])('is every place, and what is of few together: %s', (text, places, together) => {
    const doubts = askingDoubts(text);
    expect(doubts.places).toEqual(places);
    expect(doubts.together.toSorted()).toEqual(together.toSorted());
  });

  it.each([
    'Kvinna i 50-årsåldern, smärta i ländryggen sedan flera år. Prövat gabapentin 300 mg i tre månader.',
    'Man med syringomyeli. Går opioiden att trappa ut?',
    'Undersköterska med nacksmärta. Enligt Socialstyrelsen i första hand rörelse.',
  ])('is nothing of an ordinary question, whatever age and sex it tells: %s', (text) =>
    expect(askingDoubts(text)).toEqual({ places: [], together: [] }),
  );
});
