import { classified } from "@/lib/content/classifications/classified";

export const EATING_TO_DEVELOPMENT = classified(`
F50   | Spiseforstyrrelser | Eating disorders
F50.0 | Anorexia nervosa | Anorexia nervosa | anoreksi spiseforstyrrelse
F50.1 | Atypisk anorexia nervosa | Atypical anorexia nervosa | anoreksi spiseforstyrrelse
F50.2 | Bulimia nervosa | Bulimia nervosa | bulimi spiseforstyrrelse
F50.3 | Atypisk bulimia nervosa | Atypical bulimia nervosa | bulimi spiseforstyrrelse
F50.4 | Overspising forbundet med andre psykiske forstyrrelser | Overeating associated with other psychological disturbances | spiseforstyrrelse
F50.5 | Oppkast forbundet med andre psykiske forstyrrelser | Vomiting associated with other psychological disturbances
F50.8 | Andre spesifiserte spiseforstyrrelser | Other eating disorders
F50.9 | Uspesifisert spiseforstyrrelse | Eating disorder, unspecified
F51   | Ikke-organiske søvnforstyrrelser | Nonorganic sleep disorders
F51.0 | Ikke-organisk søvnløshet | Nonorganic insomnia | insomni
F51.1 | Ikke-organisk hypersomni | Nonorganic hypersomnia
F51.2 | Ikke-organisk forstyrrelse i søvn-våken-rytmen | Nonorganic disorder of the sleep-wake schedule
F51.3 | Søvngjengeri | Sleepwalking (somnambulism)
F51.4 | Søvnterror | Sleep terrors (night terrors) | nattskrekk pavor nocturnus
F51.5 | Mareritt | Nightmares
F51.8 | Andre spesifiserte ikke-organiske søvnforstyrrelser | Other nonorganic sleep disorders
F51.9 | Uspesifisert ikke-organisk søvnforstyrrelse | Nonorganic sleep disorder, unspecified
F52   | Seksuelle funksjonsforstyrrelser som ikke skyldes organisk lidelse eller sykdom | Sexual dysfunction, not caused by organic disorder or disease
F53   | Psykiske lidelser og atferdsforstyrrelser i barseltiden, ikke klassifisert annet sted | Mental and behavioural disorders associated with the puerperium, not elsewhere classified
F53.0 | Milde psykiske lidelser og atferdsforstyrrelser i barseltiden | Mild mental and behavioural disorders associated with the puerperium | fødselsdepresjon
F53.1 | Alvorlige psykiske lidelser og atferdsforstyrrelser i barseltiden | Severe mental and behavioural disorders associated with the puerperium | fødselspsykose
F54   | Psykologiske faktorer og atferdsfaktorer forbundet med lidelser eller sykdommer klassifisert annet sted | Psychological and behavioural factors associated with disorders or diseases classified elsewhere
F55   | Misbruk av stoffer som ikke er avhengighetsskapende | Abuse of non-dependence-producing substances
F59   | Uspesifiserte atferdssyndromer forbundet med fysiologiske forstyrrelser og fysiske faktorer | Unspecified behavioural syndromes associated with physiological disturbances and physical factors
F60   | Spesifikke personlighetsforstyrrelser | Specific personality disorders
F60.0 | Paranoid personlighetsforstyrrelse | Paranoid personality disorder
F60.1 | Schizoid personlighetsforstyrrelse | Schizoid personality disorder
F60.2 | Dyssosial personlighetsforstyrrelse | Dissocial personality disorder | antisosial
F60.3 | Emosjonelt ustabil personlighetsforstyrrelse | Emotionally unstable personality disorder | borderline
F60.4 | Dramatiserende personlighetsforstyrrelse | Histrionic personality disorder | histrionisk
F60.5 | Tvangspreget personlighetsforstyrrelse | Anankastic personality disorder
F60.6 | Engstelig (unnvikende) personlighetsforstyrrelse | Anxious (avoidant) personality disorder
F60.7 | Avhengig personlighetsforstyrrelse | Dependent personality disorder
F60.8 | Andre spesifikke personlighetsforstyrrelser | Other specific personality disorders | narsissistisk
F60.9 | Uspesifisert personlighetsforstyrrelse | Personality disorder, unspecified
F61   | Blandede og andre personlighetsforstyrrelser | Mixed and other personality disorders
F62   | Vedvarende personlighetsendringer som ikke skyldes hjerneskade eller hjernesykdom | Enduring personality changes, not attributable to brain damage and disease
F62.0 | Vedvarende personlighetsendring etter katastrofeopplevelse | Enduring personality change after catastrophic experience
F62.1 | Vedvarende personlighetsendring etter psykisk sykdom | Enduring personality change after psychiatric illness
F63   | Vane- og impulsforstyrrelser | Habit and impulse disorders
F63.0 | Patologisk spillelidenskap | Pathological gambling | spilleavhengighet
F63.3 | Trikotillomani | Trichotillomania
F63.9 | Uspesifisert vane- eller impulsforstyrrelse | Habit and impulse disorder, unspecified
F68   | Andre forstyrrelser av personlighet og atferd hos voksne | Other disorders of adult personality and behaviour
F68.1 | Tilsiktet fremkalling eller simulering av symptomer eller funksjonssvikt, enten fysisk eller psykisk | Intentional production or feigning of symptoms or disabilities, either physical or psychological
F69   | Uspesifisert forstyrrelse av personlighet og atferd hos voksne | Unspecified disorder of adult personality and behaviour
F70   | Lett psykisk utviklingshemming | Mild mental retardation
F71   | Moderat psykisk utviklingshemming | Moderate mental retardation
F72   | Alvorlig psykisk utviklingshemming | Severe mental retardation
F73   | Dyp psykisk utviklingshemming | Profound mental retardation
F79   | Uspesifisert psykisk utviklingshemming | Unspecified mental retardation
F80   | Spesifikke utviklingsforstyrrelser av tale og språk | Specific developmental disorders of speech and language
F81   | Spesifikke utviklingsforstyrrelser av skoleferdigheter | Specific developmental disorders of scholastic skills | dysleksi
F84   | Gjennomgripende utviklingsforstyrrelser | Pervasive developmental disorders | autisme
F84.0 | Barneautisme | Childhood autism
F84.1 | Atypisk autisme | Atypical autism
F84.5 | Aspergers syndrom | Asperger syndrome | autisme
F84.9 | Uspesifisert gjennomgripende utviklingsforstyrrelse | Pervasive developmental disorder, unspecified | autisme
F90   | Hyperkinetiske forstyrrelser | Hyperkinetic disorders | adhd
F90.0 | Forstyrrelse av aktivitet og oppmerksomhet | Disturbance of activity and attention | adhd
F90.1 | Hyperkinetisk atferdsforstyrrelse | Hyperkinetic conduct disorder | adhd
F90.8 | Andre spesifiserte hyperkinetiske forstyrrelser | Other hyperkinetic disorders | adhd add
F90.9 | Uspesifisert hyperkinetisk forstyrrelse | Hyperkinetic disorder, unspecified | adhd
F91   | Atferdsforstyrrelser | Conduct disorders
F92   | Blandede atferdsforstyrrelser og følelsesmessige forstyrrelser | Mixed disorders of conduct and emotions
F93   | Følelsesmessige forstyrrelser med debut særegen for barndommen | Emotional disorders with onset specific to childhood
F94   | Forstyrrelser av sosial fungering med debut særegen for barndom og ungdomstid | Disorders of social functioning with onset specific to childhood and adolescence
F95   | Tics | Tic disorders
F95.2 | Kombinerte vokale og multiple motoriske tics | Combined vocal and multiple motor tic disorder | tourette
F98   | Andre atferdsforstyrrelser og følelsesmessige forstyrrelser med debut vanligvis i barndom og ungdomstid | Other behavioural and emotional disorders with onset usually occurring in childhood and adolescence
F99   | Psykisk lidelse, ikke spesifisert på annen måte | Mental disorder, not otherwise specified
`);
