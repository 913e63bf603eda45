import { classified } from "@/lib/content/classifications/classified";

/** What matters for whether ketamine may be given (reference 3.1), and a few that often stand beside a depression. */
export const SOMATIC = classified(`
D50   | Jernmangelanemi | Iron deficiency anaemia
D51   | Vitamin B12-mangelanemi | Vitamin B12 deficiency anaemia
E03   | Annen hypotyreose | Other hypothyroidism | lavt stoffskifte
E03.9 | Uspesifisert hypotyreose | Hypothyroidism, unspecified | lavt stoffskifte
E05   | Tyreotoksikose (hypertyreose) | Thyrotoxicosis (hyperthyroidism) | høyt stoffskifte
E05.0 | Tyreotoksikose med diffus struma | Thyrotoxicosis with diffuse goitre | graves høyt stoffskifte
E05.9 | Uspesifisert tyreotoksikose | Thyrotoxicosis, unspecified | høyt stoffskifte
E10   | Diabetes mellitus type 1 | Type 1 diabetes mellitus | sukkersyke
E11   | Diabetes mellitus type 2 | Type 2 diabetes mellitus | sukkersyke
E66   | Fedme | Obesity | overvekt
E66.9 | Uspesifisert fedme | Obesity, unspecified | overvekt
G20   | Parkinsons sykdom | Parkinson disease
G30   | Alzheimers sykdom | Alzheimer disease
G35   | Multippel sklerose | Multiple sclerosis | ms
G40   | Epilepsi | Epilepsy
G40.3 | Generalisert idiopatisk epilepsi og epileptiske syndromer | Generalized idiopathic epilepsy and epileptic syndromes
G40.9 | Uspesifisert epilepsi | Epilepsy, unspecified
G41   | Status epilepticus | Status epilepticus
G43   | Migrene | Migraine
G43.9 | Uspesifisert migrene | Migraine, unspecified
G45   | Forbigående cerebrale iskemiske anfall og beslektede syndromer | Transient cerebral ischaemic attacks and related syndromes | tia drypp
G45.9 | Uspesifisert forbigående cerebralt iskemisk anfall | Transient cerebral ischaemic attack, unspecified | tia drypp
G47   | Søvnforstyrrelser | Sleep disorders
G47.0 | Innsovningsvansker og avbrutt søvn (insomni) | Disorders of initiating and maintaining sleep (insomnias)
G47.3 | Søvnapné | Sleep apnoea | osa
G47.4 | Narkolepsi og katapleksi | Narcolepsy and cataplexy
G91   | Hydrocefalus | Hydrocephalus | trykk hodet
G93.2 | Benign intrakraniell hypertensjon | Benign intracranial hypertension | trykk hodet
H40   | Glaukom | Glaucoma | grønn stær
H40.0 | Glaukomsuspekt | Glaucoma suspect | øyetrykk
H40.1 | Primært åpenvinklet glaukom | Primary open-angle glaucoma | grønn stær
H40.2 | Primært trangvinklet glaukom | Primary angle-closure glaucoma | grønn stær
H40.9 | Uspesifisert glaukom | Glaucoma, unspecified | grønn stær
H93.1 | Tinnitus | Tinnitus | øresus
I05   | Revmatiske mitralklaffesykdommer | Rheumatic mitral valve diseases | klaffefeil
I10   | Essensiell (primær) hypertensjon | Essential (primary) hypertension | høyt blodtrykk
I11   | Hypertensiv hjertesykdom | Hypertensive heart disease | høyt blodtrykk
I12   | Hypertensiv nyresykdom | Hypertensive renal disease | høyt blodtrykk
I13   | Hypertensiv hjertesykdom og nyresykdom | Hypertensive heart and renal disease | høyt blodtrykk
I15   | Sekundær hypertensjon | Secondary hypertension | høyt blodtrykk
I20   | Angina pectoris | Angina pectoris | hjertekrampe
I20.0 | Ustabil angina | Unstable angina | hjertekrampe
I20.9 | Uspesifisert angina pectoris | Angina pectoris, unspecified | hjertekrampe
I21   | Akutt hjerteinfarkt | Acute myocardial infarction
I21.9 | Uspesifisert akutt hjerteinfarkt | Acute myocardial infarction, unspecified
I22   | Påfølgende hjerteinfarkt | Subsequent myocardial infarction
I24   | Annen akutt iskemisk hjertesykdom | Other acute ischaemic heart diseases
I25   | Kronisk iskemisk hjertesykdom | Chronic ischaemic heart disease | koronarsykdom
I25.1 | Aterosklerotisk hjertesykdom | Atherosclerotic heart disease | koronarsykdom
I25.2 | Gammelt hjerteinfarkt | Old myocardial infarction
I34   | Ikke-revmatiske mitralklaffesykdommer | Nonrheumatic mitral valve disorders | klaffefeil
I35   | Ikke-revmatiske aortaklaffesykdommer | Nonrheumatic aortic valve disorders | klaffefeil aortastenose
I35.0 | Aortaklaffestenose | Aortic (valve) stenosis | aortastenose klaffefeil
I42   | Kardiomyopati | Cardiomyopathy
I44   | Atrioventrikulært blokk og venstresidig grenblokk | Atrioventricular and left bundle-branch block | av-blokk
I45   | Andre ledningsforstyrrelser | Other conduction disorders | grenblokk
I47   | Paroksysmal takykardi | Paroxysmal tachycardia | hjertebank
I47.1 | Supraventrikulær takykardi | Supraventricular tachycardia | svt
I47.2 | Ventrikulær takykardi | Ventricular tachycardia | vt
I48   | Atrieflimmer og atrieflutter | Atrial fibrillation and flutter | hjerteflimmer
I48.9 | Uspesifisert atrieflimmer og atrieflutter | Atrial fibrillation and atrial flutter, unspecified
I49   | Andre hjertearytmier | Other cardiac arrhythmias | rytmeforstyrrelse
I49.9 | Uspesifisert hjertearytmi | Cardiac arrhythmia, unspecified | rytmeforstyrrelse
I50   | Hjertesvikt | Heart failure
I50.9 | Uspesifisert hjertesvikt | Heart failure, unspecified
I60   | Subaraknoidalblødning | Subarachnoid haemorrhage | hjerneblødning
I61   | Hjerneblødning | Intracerebral haemorrhage | slag
I62   | Annen ikke-traumatisk intrakraniell blødning | Other nontraumatic intracranial haemorrhage | hjerneblødning
I63   | Hjerneinfarkt | Cerebral infarction | slag
I64   | Hjerneslag, ikke spesifisert som blødning eller infarkt | Stroke, not specified as haemorrhage or infarction
I65   | Okklusjon og stenose i precerebrale arterier som ikke har medført hjerneinfarkt | Occlusion and stenosis of precerebral arteries, not resulting in cerebral infarction | karotis
I67.1 | Cerebralt aneurisme uten ruptur | Cerebral aneurysm, nonruptured
I69   | Følgetilstander etter hjernekarsykdom | Sequelae of cerebrovascular disease | slag
I71   | Aortaaneurisme og disseksjon | Aortic aneurysm and dissection
I71.2 | Aneurisme i torakalaorta uten opplysning om ruptur | Thoracic aortic aneurysm, without mention of rupture
I71.4 | Aneurisme i abdominalaorta uten opplysning om ruptur | Abdominal aortic aneurysm, without mention of rupture
I72   | Annet aneurisme | Other aneurysm
I95   | Hypotensjon | Hypotension | lavt blodtrykk
J44   | Annen kronisk obstruktiv lungesykdom | Other chronic obstructive pulmonary disease | kols
J44.9 | Uspesifisert kronisk obstruktiv lungesykdom | Chronic obstructive pulmonary disease, unspecified | kols
J45   | Astma | Asthma
J45.9 | Uspesifisert astma | Asthma, unspecified
J96   | Respirasjonssvikt, ikke klassifisert annet sted | Respiratory failure, not elsewhere classified
K21   | Gastroøsofageal reflukssykdom | Gastro-oesophageal reflux disease
K70   | Alkoholisk leversykdom | Alcoholic liver disease
K71   | Toksisk leversykdom | Toxic liver disease
K72   | Leversvikt, ikke klassifisert annet sted | Hepatic failure, not elsewhere classified
K73   | Kronisk hepatitt, ikke klassifisert annet sted | Chronic hepatitis, not elsewhere classified | leverbetennelse
K74   | Fibrose og cirrhose i lever | Fibrosis and cirrhosis of liver | skrumplever
K75   | Andre betennelsessykdommer i lever | Other inflammatory liver diseases
K76   | Andre sykdommer i lever | Other diseases of liver
K76.0 | Fettlever, ikke klassifisert annet sted | Fatty (change of) liver, not elsewhere classified
K77   | Leverlidelser ved sykdommer klassifisert annet sted | Liver disorders in diseases classified elsewhere
M79.7 | Fibromyalgi | Fibromyalgia
N17   | Akutt nyresvikt | Acute renal failure
N18   | Kronisk nyresykdom | Chronic kidney disease | nyresvikt
N18.9 | Uspesifisert kronisk nyresykdom | Chronic kidney disease, unspecified | nyresvikt
N30   | Cystitt | Cystitis | blærekatarr
N30.1 | Interstitiell cystitt (kronisk) | Interstitial cystitis (chronic) | blære
N30.9 | Uspesifisert cystitt | Cystitis, unspecified | blærekatarr
N32   | Andre sykdommer i blæren | Other disorders of bladder
N39.0 | Urinveisinfeksjon med ikke spesifisert lokalisasjon | Urinary tract infection, site not specified | uvi
N40   | Prostatahyperplasi | Hyperplasia of prostate
O10   | Hypertensjon som foreligger før svangerskapet og kompliserer svangerskap, fødsel og barseltid | Pre-existing hypertension complicating pregnancy, childbirth and the puerperium
O11   | Preeklampsi i tillegg til kronisk hypertensjon | Pre-eclampsia superimposed on chronic hypertension | svangerskapsforgiftning
O13   | Svangerskapshypertensjon | Gestational (pregnancy-induced) hypertension
O14   | Preeklampsi | Pre-eclampsia | svangerskapsforgiftning
O15   | Eklampsi | Eclampsia | svangerskapsforgiftning
O16   | Uspesifisert hypertensjon hos mor | Unspecified maternal hypertension
Q28.2 | Arteriovenøs misdannelse i hjernekar | Arteriovenous malformation of cerebral vessels | avm
Q28.3 | Andre misdannelser i hjernekar | Other malformations of cerebral vessels
R00.2 | Palpitasjoner | Palpitations | hjertebank
R03.0 | Forhøyet blodtrykk uten diagnosen hypertensjon | Elevated blood-pressure reading, without diagnosis of hypertension
R33   | Urinretensjon | Retention of urine
R45.8 | Andre symptomer og tegn som angår følelsesliv | Other symptoms and signs involving emotional state | selvmordstanker
R52.2 | Annen kronisk smerte | Other chronic pain
R56.8 | Andre og uspesifiserte kramper | Other and unspecified convulsions | anfall
X60   | Villet egenskade ved ikke-opioide smertestillende midler | Intentional self-poisoning by nonopioid analgesics | forgiftning selvmordsforsøk
X61   | Villet egenskade ved sovemidler og psykofarmaka | Intentional self-poisoning by psychotropic drugs | forgiftning selvmordsforsøk
X70   | Villet egenskade ved hengning, kvelning | Intentional self-harm by hanging, strangulation and suffocation | selvmordsforsøk
X78   | Villet egenskade med skarp gjenstand | Intentional self-harm by sharp object | selvskading kutting
X80   | Villet egenskade ved fall fra høyde | Intentional self-harm by jumping from a high place | selvmordsforsøk
X84   | Villet egenskade på uspesifisert måte | Intentional self-harm by unspecified means | selvskading selvmordsforsøk
Z33   | Svangerskap | Pregnant state, incidental | gravid
Z39.1 | Omsorg for og undersøkelse av ammende mor | Care and examination of lactating mother | amming
Z63   | Andre problemer i forbindelse med den nærmeste familie | Other problems related to primary support group
Z88   | Opplysning om allergi overfor legemidler og biologiske stoffer i egen sykehistorie | Personal history of allergy to drugs, medicaments and biological substances
Z91.5 | Opplysning om villet egenskade i egen sykehistorie | Personal history of self-harm | selvmordsforsøk selvskading
`);
