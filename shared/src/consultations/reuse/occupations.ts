/*
 * Occupations that may point out a patient. Those of care are the 22 that are licensed in Sweden (patientsäkerhetslagen 2010:659, 4 kap. 1 §) and those of the product's
 * own list of professions. The others are of our own choosing, from general knowledge of occupations that one or a few in a place have: no list of them all.
 */

const others =
  `brandman|brandmän|polis|lantbrukare|bonde|fiskare|yrkesfiskare|präst|diakon|kantor|imam|rabbin|pilot|kapten|sjöman|lots|fyrvaktare|snickare|murare|målare|plåtslagare|elektriker|rörmokare|
glasmästare|smed|guldsmed|urmakare|skomakare|skräddare|frisör|kock|bagare|konditor|slaktare|chaufför|busschaufför|taxichaufför|lokförare|färjeförare|svetsare|skogsarbetare|gruvarbetare|renskötare|
djurskötare|veterinär|jägare|trädgårdsmästare|musiker|violinist|pianist|operasångare|dansare|skådespelare|författare|journalist|konstnär|fotograf|advokat|domare|åklagare|notarie|soldat|officer|
politiker|kommunalråd|riksdagsledamot|minister|borgmästare|elitidrottare|fotbollsspelare|ishockeyspelare|jockey|ryttare|rektor|förskollärare|musiklärare|professor|bibliotekarie|lanthandlare|krögare|
hotellägare|tolk|arkitekt|astronaut|flygledare|flygvärdinna|kabinanställd|brevbärare|lantbrevbärare|vaktmästare|kyrkvaktmästare|
firefighter|police officer|farmer|fisherman|reindeer herder|priest|vicar|cantor|sailor|carpenter|bricklayer|electrician|plumber|blacksmith|goldsmith|hairdresser|chef|baker|butcher|
taxi driver|bus driver|train driver|welder|miner|forester|gardener|veterinarian|musician|opera singer|dancer|actor|actress|author|artist|photographer|lawyer|judge|prosecutor|soldier|
politician|mayor|member of parliament|footballer|headteacher|librarian|innkeeper|interpreter|architect|air traffic controller|flight attendant|postman`
    .split('|')
    .map((word) => word.trim());

const ofCare =
  `apotekare|arbetsterapeut|audionom|barnmorska|biomedicinsk analytiker|dietist|fysioterapeut|sjukgymnast|hälso- och sjukvårdskurator|kurator|kiropraktor|logoped|läkare|naprapat|optiker|
ortopedingenjör|psykolog|psykoterapeut|receptarie|röntgensjuksköterska|sjukhusfysiker|sjuksköterska|distriktssköterska|tandhygienist|tandläkare|undersköterska|farmaceut|rehabiliteringskoordinator|
djursjukskötare|provinsialläkare|distriktsläkare|kirurg|ortoped`
    .split('|')
    .map((word) => word.trim());

/** Words in the definite too: läkaren, prästen, barnmorskan, advokaten, polisen. */
const ending = '(?:n|en|an|et)?';

/** An occupation that is seldom the one who treats. */
export const occupationForm = new RegExp(String.raw`(?<!\p{L})(?:${others.join('|')})${ending}(?!\p{L})`, 'giu');

/**
 * An occupation of care where it is the patient's: it is the only one, somebody's work, retired, or what a text begins with before a place, an age or what they have. Elsewhere it is whoever
 * treats («remiss till tandläkare»).
 */
export const workOfCareForm = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:enda|ende|pensionerad|pensionerade|tidigare|före detta|kvinnlig|manlig|ensam|är|var) )(?:${ofCare.join('|')})${ending}(?!\p{L})|(?:(?<=^)|(?<=[.!?\n]\s*))(?:${ofCare.join('|')})${ending}(?= (?:i|på|från|med|som har|\d))`,
  'giu',
);
