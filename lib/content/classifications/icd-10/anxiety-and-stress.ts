import { classified } from "@/lib/content/classifications/classified";

export const ANXIETY_AND_STRESS = classified(`
F40   | Fobiske angstlidelser | Phobic anxiety disorders | fobi
F40.0 | Agorafobi | Agoraphobia | angst
F40.1 | Sosiale fobier | Social phobias | sosial angst
F40.2 | Spesifikke (isolerte) fobier | Specific (isolated) phobias | angst
F40.8 | Andre spesifiserte fobiske angstlidelser | Other phobic anxiety disorders
F40.9 | Uspesifisert fobisk angstlidelse | Phobic anxiety disorder, unspecified
F41   | Andre angstlidelser | Other anxiety disorders
F41.0 | Panikklidelse (episodisk paroksysmal angst) | Panic disorder (episodic paroxysmal anxiety) | panikkangst
F41.1 | Generalisert angstlidelse | Generalized anxiety disorder | gad
F41.2 | Blandet angstlidelse og depressiv lidelse | Mixed anxiety and depressive disorder | depresjon
F41.3 | Andre blandede angstlidelser | Other mixed anxiety disorders
F41.8 | Andre spesifiserte angstlidelser | Other specified anxiety disorders
F41.9 | Uspesifisert angstlidelse | Anxiety disorder, unspecified
F42   | Obsessiv-kompulsiv lidelse | Obsessive-compulsive disorder | ocd tvangslidelse
F42.0 | Hovedsakelig tvangstanker eller tvangsgrubling | Predominantly obsessional thoughts or ruminations | ocd tvangslidelse
F42.1 | Hovedsakelig tvangshandlinger (tvangsritualer) | Predominantly compulsive acts (obsessional rituals) | ocd tvangslidelse
F42.2 | Blandede tvangstanker og tvangshandlinger | Mixed obsessional thoughts and acts | ocd tvangslidelse
F42.8 | Andre spesifiserte obsessiv-kompulsive lidelser | Other obsessive-compulsive disorders | ocd tvangslidelse
F42.9 | Uspesifisert obsessiv-kompulsiv lidelse | Obsessive-compulsive disorder, unspecified | ocd tvangslidelse
F43   | Tilpasningsforstyrrelser og reaksjon på alvorlig belastning | Reaction to severe stress, and adjustment disorders
F43.0 | Akutt belastningslidelse | Acute stress reaction | stress
F43.1 | Posttraumatisk stresslidelse | Post-traumatic stress disorder | ptsd traume stressforstyrrelse
F43.2 | Tilpasningsforstyrrelser | Adjustment disorders | krise belastning
F43.8 | Andre spesifiserte reaksjoner på alvorlig belastning | Other reactions to severe stress
F43.9 | Uspesifisert reaksjon på alvorlig belastning | Reaction to severe stress, unspecified
F44   | Dissosiative lidelser (konversjonslidelser) | Dissociative (conversion) disorders
F44.0 | Dissosiativ amnesi | Dissociative amnesia
F44.1 | Dissosiativ fugue | Dissociative fugue
F44.2 | Dissosiativ stupor | Dissociative stupor
F44.3 | Transetilstander og besettelsestilstander | Trance and possession disorders
F44.4 | Dissosiative motoriske forstyrrelser | Dissociative motor disorders
F44.5 | Dissosiative kramper | Dissociative convulsions | pnes funksjonelle anfall
F44.6 | Dissosiativ anestesi og sansetap | Dissociative anaesthesia and sensory loss
F44.7 | Blandede dissosiative lidelser | Mixed dissociative disorders
F44.8 | Andre spesifiserte dissosiative lidelser | Other dissociative disorders | dissosiativ identitet multippel personlighet
F44.9 | Uspesifisert dissosiativ lidelse | Dissociative disorder, unspecified
F45   | Somatoforme lidelser | Somatoform disorders
F45.0 | Somatiseringslidelse | Somatization disorder
F45.1 | Udifferensiert somatoform lidelse | Undifferentiated somatoform disorder
F45.2 | Hypokondrisk lidelse | Hypochondriacal disorder | helseangst
F45.3 | Somatoform autonom dysfunksjon | Somatoform autonomic dysfunction
F45.4 | Vedvarende somatoform smertelidelse | Persistent somatoform pain disorder
F45.8 | Andre spesifiserte somatoforme lidelser | Other somatoform disorders
F45.9 | Uspesifisert somatoform lidelse | Somatoform disorder, unspecified
F48   | Andre nevrotiske lidelser | Other neurotic disorders
F48.0 | Nevrasteni | Neurasthenia | utmattelse
F48.1 | Depersonalisasjons-derealisasjonssyndrom | Depersonalization-derealization syndrome
F48.8 | Andre spesifiserte nevrotiske lidelser | Other specified neurotic disorders
F48.9 | Uspesifisert nevrotisk lidelse | Neurotic disorder, unspecified
`);
