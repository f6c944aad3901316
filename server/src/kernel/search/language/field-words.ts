/** Base forms of the field that the dictionary lacks, by the flags they bend with there: neuter, common in -er, common in -ar, ending in -i, adjectives; and shapes before another word that it lacks. */
const words: Readonly<Record<string, string>> = {
  ABXY:
    'alfentanil alimemazin almotriptan alprazolam amitriptylin aripiprazol atogepant baklofen betametason botulinumtoxin bupivakain buprenorfin bupropion butylskopolamin ' +
    'capsaicin cannabidiol celecoxib citalopram dantrolen desvenlafaxin dexametason dexketoprofen dexmedetomidin dextropropoxifen diazepam diklofenak ' +
    'domperidon dronabinol duloxetin eletriptan eptinezumab erenumab escitalopram esketamin esomeprazol etorikoxib etosuximid felodipin fentanyl fluoxetin flunitrazepam ' +
    'fluvoxamin fremanezumab frovatriptan furosemid gabapentin gabapentinenakarbil galkanezumab glukosamin haloperidol hydromorfon hydroxizin ibuprofen imipramin indometacin ' +
    'kandesartan karbamazepin ketamin ketobemidon ketoprofen ketorolak klometiazol klomipramin klonazepam klonidin kodein lakosamid lamotrigin levetiracetam levomepromazin ' +
    'lidokain lorazepam maprotilin meloxikam metadon metamizol metformin metokarbamol metoklopramid metoprolol metotrexat metylfenidat mianserin milnacipran mirtazapin moklobemid ' +
    'morfin nabumeton nabilon naldemedin naloxegol naloxon naltrexon naproxen naratriptan nefopam nortriptylin nitrazepam olanzapin omeprazol ondansetron orfenadrin oxazepam ' +
    'oxikodon oxkarbazepin pantoprazol paracetamol parecoxib paroxetin petidin piroxikam pizotifen prednisolon pregabalin prilokain prometazin propavan propiomazin ' +
    'propranolol quetiapin ramelteon remifentanil rimegepant risperidon rizatriptan ropivakain sertralin sufentanil sulindak sumatriptan tapentadol tenoxikam tizanidin topiramat ' +
    'tramadol trazodon trimipramin tropisetron valproat venlafaxin verapamil vortioxetin zolmitriptan zolpidem zopiklon ziconotid',
  ADHXY: 'gabapentinoid opioid triptan kannabinoid opiat antikonvulsiv bensodiazepin koxib gepant explantation neuromodulator uttrappning',
  ADGvY: 'seponering uttrappning nedtrappning upptrappning läkemedelsöverförbrukning',
  ADmNPTY: 'seponera uttrappa upptrappa',
  ABDvY: 'läkemedelsöverbruk överbruk opioidberoende',
  AEGY: 'tanke',
  EvY: 'oro',
  ABDEXY: 'antidepressivum analgetikum antiepileptikum neuroleptikum antipsykotikum',
  AEXY:
    'allodyni hyperalgesi hyperestesi hypoestesi parestesi dysestesi kausalgi endometrios fibromyalgi neuralgi trigeminusneuralgi osteoartrit spondylit spondylartrit vulvodyni ' +
    'kinesiofobi polymyalgi polyneuropati radikulopati myelopati neuropati adenomyos dysmenorré dyspareuni',
  OPQ:
    'nociceptiv nociplastisk neuropatisk orofacial postherpetisk postoperativ perioperativ myofasciell unimodal multimodal tetracyklisk tricyklisk idiopatisk intratekal epidural ' +
    'transkutan transkraniell biopsykosocial kiropraktisk somatosensorisk viscerosensorisk visceral radikulär perifer',
  ADXY: 'måldos långvarighet data',
  Am: 'ta',
};

/** The words with their flags, one reading each. */
export const fieldWords: readonly (readonly [word: string, flags: string])[] = Object.entries(words).flatMap(([flags, list]) =>
  list.split(' ').map((word) => [word, flags] as const),
);
