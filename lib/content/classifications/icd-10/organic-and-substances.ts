import { type Classified, classified } from "@/lib/content/classifications/classified";

const ORGANIC = classified(`
F00   | Demens ved Alzheimers sykdom | Dementia in Alzheimer disease
F00.0 | Demens ved Alzheimers sykdom med tidlig debut | Dementia in Alzheimer disease with early onset
F00.1 | Demens ved Alzheimers sykdom med sen debut | Dementia in Alzheimer disease with late onset
F00.9 | Uspesifisert demens ved Alzheimers sykdom | Dementia in Alzheimer disease, unspecified
F01   | Vaskulær demens | Vascular dementia
F01.9 | Uspesifisert vaskulær demens | Vascular dementia, unspecified
F02   | Demens ved andre sykdommer klassifisert annet sted | Dementia in other diseases classified elsewhere
F02.3 | Demens ved Parkinsons sykdom | Dementia in Parkinson disease
F03   | Uspesifisert demens | Unspecified dementia
F04   | Organisk amnestisk syndrom, ikke fremkalt av alkohol og andre psykoaktive stoffer | Organic amnesic syndrome, not induced by alcohol and other psychoactive substances
F05   | Delirium, ikke fremkalt av alkohol og andre psykoaktive stoffer | Delirium, not induced by alcohol and other psychoactive substances
F05.9 | Uspesifisert delirium | Delirium, unspecified
F06   | Andre psykiske lidelser som skyldes hjerneskade, hjernedysfunksjon og somatisk sykdom | Other mental disorders due to brain damage and dysfunction and to physical disease
F06.0 | Organisk hallusinose | Organic hallucinosis
F06.2 | Organisk paranoid lidelse | Organic delusional disorder
F06.3 | Organiske affektive lidelser | Organic mood disorders | depresjon stemning
F06.4 | Organisk angstlidelse | Organic anxiety disorder
F06.7 | Mild kognitiv lidelse | Mild cognitive disorder
F06.9 | Uspesifisert psykisk lidelse som skyldes hjerneskade, hjernedysfunksjon og somatisk sykdom | Unspecified mental disorder due to brain damage and dysfunction and to physical disease
F07   | Personlighets- og atferdsforstyrrelser som skyldes hjernesykdom, hjerneskade og hjernedysfunksjon | Personality and behavioural disorders due to brain disease, damage and dysfunction
F07.0 | Organisk personlighetsforstyrrelse | Organic personality disorder
F09   | Uspesifisert organisk eller symptomatisk psykisk lidelse | Unspecified organic or symptomatic mental disorder
`);

/** F10–F19 are put together as the classification itself does: the substance, and the fourth character. */
const SUBSTANCES = classified(`
F10 | alkohol | alcohol | alkoholisme drikking
F11 | opiater | opioids | opioider heroin morfin
F12 | cannabinoider | cannabinoids | cannabis hasj marihuana
F13 | sedativa og hypnotika | sedatives or hypnotics | benzodiazepiner sovemedisin beroligende
F14 | kokain | cocaine
F15 | andre stimulerende midler, inkludert koffein | other stimulants, including caffeine | amfetamin
F16 | hallusinogener | hallucinogens | lsd ketamin psilocybin
F17 | tobakk | tobacco | nikotin røyking
F18 | flyktige løsemidler | volatile solvents | sniffing
F19 | flere stoffer og andre psykoaktive stoffer | multiple drug use and other psychoactive substances | blandingsmisbruk
`);
const STATES = classified(`
.0 | Akutt intoksikasjon | Acute intoxication | rus
.1 | Skadelig bruk | Harmful use | misbruk
.2 | Avhengighetssyndrom | Dependence syndrome | avhengighet
.3 | Abstinenstilstand | Withdrawal state
.4 | Abstinenstilstand med delirium | Withdrawal state with delirium
.5 | Psykotisk lidelse | Psychotic disorder | psykose
.6 | Amnestisk syndrom | Amnesic syndrome
.7 | Residualtilstand og psykotisk lidelse med sen debut | Residual and late-onset psychotic disorder
.8 | Andre psykiske lidelser og atferdsforstyrrelser | Other mental and behavioural disorders
.9 | Uspesifisert psykisk lidelse eller atferdsforstyrrelse | Unspecified mental and behavioural disorder
`);

const SUBSTANCE_USE = SUBSTANCES.flatMap((substance): Classified[] => [
  {
    code: substance.code,
    nb: `Psykiske lidelser og atferdsforstyrrelser som skyldes bruk av ${substance.nb}`,
    en: `Mental and behavioural disorders due to use of ${substance.en}`,
    words: substance.words,
  },
  ...STATES.map((state) => ({
    code: `${substance.code}${state.code}`,
    nb: `${state.nb} som skyldes bruk av ${substance.nb}`,
    en: `${state.en} due to use of ${substance.en}`,
    words: `${substance.words} ${state.words}`,
  })),
]);

export const ORGANIC_AND_SUBSTANCES = [...ORGANIC, ...SUBSTANCE_USE];
