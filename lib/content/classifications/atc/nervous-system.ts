import { classified } from "@/lib/content/classifications/classified";

export const NERVOUS_SYSTEM = classified(`
N01AX03 | Ketamin | Ketamine | ketalar
N01AX14 | Esketamin (anestesi) | Esketamine (anaesthetic)
N02AA01 | Morfin | Morphine | dolcontin
N02AA05 | Oksykodon | Oxycodone | oxycontin oxynorm
N02AA55 | Oksykodon og nalokson | Oxycodone and naloxone | targiniq
N02AB02 | Petidin | Pethidine
N02AB03 | Fentanyl | Fentanyl | durogesic
N02AE01 | Buprenorfin (smerte) | Buprenorphine (pain) | norspan temgesic
N02AJ06 | Kodein og paracetamol | Codeine and paracetamol | paralgin forte
N02AJ13 | Tramadol og paracetamol | Tramadol and paracetamol
N02AX02 | Tramadol | Tramadol | nobligan
N02AX06 | Tapentadol | Tapentadol | palexia
N02BA01 | Acetylsalisylsyre (smerte) | Acetylsalicylic acid (pain) | dispril
N02BE01 | Paracetamol | Paracetamol | paracet pinex
N02BF01 | Gabapentin | Gabapentin | neurontin
N02BF02 | Pregabalin | Pregabalin | lyrica
N02CC01 | Sumatriptan | Sumatriptan | imigran
N02CC04 | Rizatriptan | Rizatriptan | maxalt
N02CD01 | Erenumab | Erenumab | aimovig
N03AA02 | Fenobarbital | Phenobarbital | fenemal
N03AA03 | Primidon | Primidone
N03AB02 | Fenytoin | Phenytoin
N03AE01 | Klonazepam | Clonazepam | rivotril
N03AF01 | Karbamazepin | Carbamazepine | tegretol
N03AF02 | Okskarbazepin | Oxcarbazepine | trileptal
N03AG01 | Valproat | Valproic acid | orfiril valproinsyre
N03AX09 | Lamotrigin | Lamotrigine | lamictal
N03AX11 | Topiramat | Topiramate | topimax
N03AX14 | Levetiracetam | Levetiracetam | keppra
N03AX18 | Lakosamid | Lacosamide | vimpat
N04BA02 | Levodopa og dekarboksylasehemmer | Levodopa and decarboxylase inhibitor | sinemet madopar
N04BC05 | Pramipeksol | Pramipexole | sifrol
N04BC04 | Ropinirol | Ropinirole
N04BD01 | Selegilin | Selegiline
N04BD02 | Rasagilin | Rasagiline
N04BD03 | Safinamid | Safinamide
N05AA01 | Klorpromazin | Chlorpromazine
N05AA02 | Levomepromazin | Levomepromazine | nozinan
N05AB03 | Perfenazin | Perphenazine | trilafon
N05AB04 | Proklorperazin | Prochlorperazine | stemetil
N05AD01 | Haloperidol | Haloperidol | haldol
N05AE04 | Ziprasidon | Ziprasidone
N05AE05 | Lurasidon | Lurasidone | latuda
N05AF01 | Flupentiksol | Flupentixol | fluanxol
N05AF03 | Klorprotiksen | Chlorprothixene | truxal
N05AF05 | Zuklopentiksol | Zuclopenthixol | cisordinol
N05AH02 | Klozapin | Clozapine | leponex
N05AH03 | Olanzapin | Olanzapine | zyprexa
N05AH04 | Kvetiapin | Quetiapine | seroquel
N05AH05 | Asenapin | Asenapine
N05AL05 | Amisulprid | Amisulpride | solian
N05AN01 | Litium | Lithium | lithionit
N05AX08 | Risperidon | Risperidone | risperdal
N05AX12 | Aripiprazol | Aripiprazole | abilify
N05AX13 | Paliperidon | Paliperidone | xeplion
N05AX15 | Kariprazin | Cariprazine | reagila
N05AX16 | Brekspiprazol | Brexpiprazole | rxulti
N05BA01 | Diazepam | Diazepam | valium vival stesolid
N05BA04 | Oksazepam | Oxazepam | sobril alopam
N05BA06 | Lorazepam | Lorazepam
N05BA12 | Alprazolam | Alprazolam | xanor
N05BA09 | Klobazam | Clobazam | frisium
N05BB01 | Hydroksyzin | Hydroxyzine | atarax
N05BE01 | Buspiron | Buspirone
N05CD02 | Nitrazepam | Nitrazepam | mogadon apodorm
N05CD03 | Flunitrazepam | Flunitrazepam
N05CD08 | Midazolam | Midazolam | dormicum buccolam
N05CF01 | Zopiklon | Zopiclone | imovane
N05CF02 | Zolpidem | Zolpidem | stilnoct
N05CH01 | Melatonin | Melatonin | circadin
N05CJ02 | Daridoreksant | Daridorexant | quviviq
N05CM02 | Klometiazol | Clomethiazole
N05CM09 | Valerianarot | Valerian
N05CM18 | Deksmedetomidin | Dexmedetomidine
N06AA02 | Imipramin | Imipramine
N06AA04 | Klomipramin | Clomipramine | anafranil
N06AA06 | Trimipramin | Trimipramine | surmontil
N06AA09 | Amitriptylin | Amitriptyline | sarotex
N06AA10 | Nortriptylin | Nortriptyline | noritren
N06AA12 | Doksepin | Doxepin | sinequan
N06AB03 | Fluoksetin | Fluoxetine | fontex
N06AB04 | Citalopram | Citalopram | cipramil
N06AB05 | Paroksetin | Paroxetine | seroxat
N06AB06 | Sertralin | Sertraline | zoloft
N06AB08 | Fluvoksamin | Fluvoxamine | fevarin
N06AB10 | Escitalopram | Escitalopram | cipralex
N06AF01 | Isokarboksazid | Isocarboxazid
N06AF03 | Fenelzin | Phenelzine | nardil
N06AF04 | Tranylcypromin | Tranylcypromine
N06AG02 | Moklobemid | Moclobemide | aurorix
N06AX03 | Mianserin | Mianserin | tolvon
N06AX05 | Trazodon | Trazodone
N06AX11 | Mirtazapin | Mirtazapine | remeron
N06AX12 | Bupropion | Bupropion | wellbutrin zyban
N06AX16 | Venlafaksin | Venlafaxine | efexor
N06AX17 | Milnacipran | Milnacipran
N06AX18 | Reboksetin | Reboxetine | edronax
N06AX21 | Duloksetin | Duloxetine | cymbalta
N06AX22 | Agomelatin | Agomelatine | valdoxan
N06AX23 | Desvenlafaksin | Desvenlafaxine
N06AX25 | Johannesurt (prikkperikum) | St John’s wort
N06AX26 | Vortioksetin | Vortioxetine | brintellix
N06AX27 | Esketamin (depresjon) | Esketamine (depression) | spravato
N06BA01 | Amfetamin | Amfetamine
N06BA02 | Deksamfetamin | Dexamfetamine | attentin
N06BA04 | Metylfenidat | Methylphenidate | ritalin concerta medikinet equasym
N06BA07 | Modafinil | Modafinil
N06BA09 | Atomoksetin | Atomoxetine | strattera
N06BA12 | Lisdeksamfetamin | Lisdexamfetamine | elvanse
N06DA02 | Donepezil | Donepezil | aricept
N06DX01 | Memantin | Memantine | ebixa
N07BA01 | Nikotin | Nicotine | nicorette
N07BA03 | Vareniklin | Varenicline | champix
N07BB01 | Disulfiram | Disulfiram | antabus
N07BB03 | Akamprosat | Acamprosate | campral
N07BB04 | Naltrekson | Naltrexone
N07BB05 | Nalmefen | Nalmefene | selincro
N07BC01 | Buprenorfin (rusavhengighet) | Buprenorphine (opioid dependence) | subutex buvidal
N07BC02 | Metadon | Methadone
N07BC51 | Buprenorfin og nalokson | Buprenorphine and naloxone | suboxone
N07CA01 | Betahistin | Betahistine
`);
