/*
 * Short lists of our own, from general knowledge of what is common in Sweden. They help a warning along; they cannot promise to find a name.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Common first names that are seldom anything else in a clinical text. */
export const firstNames = words(`
  anna eva maria karin sara kristina christina lena kerstin emma ingrid malin marie jenny linda birgitta annika ulla elin susanne johanna elisabeth elisabet
  monica monika åsa carina helena sofia sofie katarina ida inger gunilla linnea marianne hanna anette annette sandra margareta camilla kamilla therese amanda
  cecilia ulrika barbro siv gun jessica gunnel agneta lisa frida berit caroline karolina elsa alice maja ebba ella wilma vilma klara clara olivia agnes
  astrid saga ellen vera ester stina signe nellie julia tilda felicia moa alva elvira iris märta greta britt britta anneli lotta lovisa matilda josefin
  madeleine pernilla petra veronica yvonne maj-britt ann-marie fatima amina aisha layla leila zahra maryam noor hanan samira jasmine yasmin natalia
  lars mikael michael anders johan erik peter karl carl fredrik jan daniel andreas mattias mats magnus stefan bengt jonas bo-göran niklas martin nils
  leif marcus markus ulf christer krister kjell jonathan jonatan robert alexander henrik håkan göran gunnar patrik rickard rikard thomas tomas kenneth claes klas
  christian kristian emil oskar oscar viktor victor simon filip philip tobias joakim jakob jacob roger rolf sven tommy jörgen ingemar ingvar lennart arne olle olof
  hugo lucas lukas liam william elias adam axel arvid ludvig gustav gustaf albin anton edvin isak noah theo vincent melvin wilhelm vilhelm sixten
  mohamed mohammed mohammad muhammed ahmed ahmad hassan hussein omar ibrahim yusuf mustafa abdi abdullah khaled mahmoud amir reza
  testa tolvan testperson
`);

/** First names that are also ordinary words (per dygn, hans smärta, dag 3, max 10): only taken together with a surname behind them. */
export const ambiguousFirstNames = words(`
  per bo stig björn sten dag liv max hans love sol bror rut tor ove ros rosa my lo kim kai pär alf roy stella viola linn ali leo tove ronja tim jens gun
`);

/** Common surnames that do not end in -sson. Those that name a disease or a test (Sjögren, Crohn) are left out. */
export const surnames = words(`
  lindberg lindström lindgren lindqvist lindkvist lind lindholm lindahl lindblom berg bergström bergqvist berglund bergman bergman lundberg lundgren lundqvist
  lundin lundström nyström nyberg sandberg sandström sundberg sundström forsberg hedlund hedberg hedström sjöberg sjöström sjölund wallin wikström viklund wiklund
  engström eklund ekström ekman holm holmberg holmgren holmström holmqvist hellström hellberg söderberg söderström söderlund nordin nordström norberg
  björk björklund blom blomqvist dahlberg dahlström dahlgren dahl fransson åberg åström öberg öström strömberg ström falk boström löfgren löfqvist
  malmberg malmström nyman norén norman hansen nielsen jensen haddad yilmaz nguyen khan ahmadi
`);

/** Endings that make the second of two capitalised words a surname. */
export const surnameEnding = /(?:sson|sdotter|ström|berg|gren|lund|qvist|kvist|stedt|blad|crantz|hjelm|feldt|vist|enius|ander)$/;

/** Words that end like a surname and are none. */
export const notSurnames = words('poisson');

/** Words after which a capitalised word is taken for a name. */
export const nameContexts = words(
  'heter hette kallas namn namnet pat fru herr fröken frk maken makan maka sonen dottern mamma mamman pappa pappan modern fadern systern brodern sambon hustrun mannen',
);

/** Words that begin a sentence after such a word, or stand before a name without belonging to it. */
export const notNames = words(`
  kvinna man pojke flicka patient patienten pat söker sökt har hade är var får fick vill tar tog önskar uppger mår behöver kan ska bör kommer kom undrar arbetar bor
  fru herr fröken doktor dr läkare sjuksköterska ssk fysioterapeut psykolog kurator kontakt kontakta ring ringde hej från med och men som för vid enligt samt hon han
  region regionen kommun län sjukhuset avdelning vårdcentral
  den det de vi jag ni smärta ont värk nu tidigare sedan inte ingen inga mycket
`);
