import { classified } from "@/lib/content/classifications/classified";

export const OTHER_SYSTEMS = classified(`
A02BA03 | Famotidin | Famotidine | famotal
A02BC01 | Omeprazol | Omeprazole | losec
A02BC02 | Pantoprazol | Pantoprazole | somac
A02BC03 | Lansoprazol | Lansoprazole | lanzo
A02BC05 | Esomeprazol | Esomeprazole | nexium
A03FA01 | Metoklopramid | Metoclopramide | afipran
A04AA01 | Ondansetron | Ondansetron | zofran
A06AC01 | Ispaghula | Ispaghula | visiblin
A06AD11 | Laktulose | Lactulose | duphalac
A06AD65 | Makrogol, kombinasjoner | Macrogol, combinations | movicol
A07EC02 | Mesalazin | Mesalazine | pentasa asacol
A10AB05 | Insulin aspart | Insulin aspart | novorapid
A10AE04 | Insulin glargin | Insulin glargine | lantus toujeo
A10BA02 | Metformin | Metformin | glucophage
A10BB12 | Glimepirid | Glimepiride | amaryl
A10BH01 | Sitagliptin | Sitagliptin | januvia
A10BJ02 | Liraglutid | Liraglutide | victoza saxenda
A10BJ06 | Semaglutid | Semaglutide | ozempic wegovy rybelsus
A10BK01 | Dapagliflozin | Dapagliflozin | forxiga
A10BK03 | Empagliflozin | Empagliflozin | jardiance
A10BX16 | Tirzepatid | Tirzepatide | mounjaro
A11CC05 | Kolekalsiferol (vitamin D3) | Colecalciferol (vitamin D3)
A12AX | Kalsium og vitamin D | Calcium with vitamin D | calcigran nycoplus
B03AA07 | Jernsulfat | Ferrous sulfate | duroferon jern
B03BA03 | Hydroksokobalamin (vitamin B12) | Hydroxocobalamin (vitamin B12)
B03BB01 | Folsyre | Folic acid
D10BA01 | Isotretinoin | Isotretinoin | roaccutan
G02BA03 | Hormonspiral med levonorgestrel | Intrauterine device with levonorgestrel | mirena kyleena
G03AA07 | Levonorgestrel og etinyløstradiol | Levonorgestrel and ethinylestradiol | microgynon p-pille
G03AA12 | Drospirenon og etinyløstradiol | Drospirenone and ethinylestradiol | yasmin p-pille
G03AC08 | Etonogestrel | Etonogestrel | nexplanon p-stav
G03AC09 | Desogestrel | Desogestrel | cerazette minipille
G03CA03 | Østradiol | Estradiol | hormonbehandling
G03FA01 | Noretisteron og østrogen | Norethisterone and estrogen | activelle
G04BD07 | Tolterodin | Tolterodine | detrusitol
G04BD08 | Solifenacin | Solifenacin | vesicare
G04BD12 | Mirabegron | Mirabegron | betmiga
G04BE03 | Sildenafil | Sildenafil | viagra
G04CA02 | Tamsulosin | Tamsulosin | omnic
G04CB01 | Finasterid | Finasteride | proscar
H02AB06 | Prednisolon | Prednisolone
H02AB07 | Prednison | Prednisone
H03AA01 | Levotyroksin | Levothyroxine | levaxin stoffskifte
H03AA02 | Liotyronin | Liothyronine | liothyronin stoffskifte
H03BB02 | Tiamazol | Thiamazole
H03BB01 | Karbimazol | Carbimazole | neo-mercazole
J01CA08 | Pivmecillinam | Pivmecillinam | selexid
J01CE02 | Fenoksymetylpenicillin | Phenoxymethylpenicillin | apocillin weifapenin
J01EA01 | Trimetoprim | Trimethoprim
J01FA01 | Erytromycin | Erythromycin | ery-max
J01FA09 | Klaritromycin | Clarithromycin | klacid
J01FA10 | Azitromycin | Azithromycin | azitromax
J01MA02 | Ciprofloksacin | Ciprofloxacin | ciproxin
J01XE01 | Nitrofurantoin | Nitrofurantoin | furadantin
J02AB02 | Ketokonazol | Ketoconazole
J02AC01 | Flukonazol | Fluconazole | diflucan
J02AC02 | Itrakonazol | Itraconazole | sporanox
J02AC03 | Vorikonazol | Voriconazole | vfend
J02AC04 | Posakonazol | Posaconazole | noxafil
J04AB02 | Rifampicin | Rifampicin | rimactan
J05AE03 | Ritonavir | Ritonavir | norvir
J05AE30 | Nirmatrelvir og ritonavir | Nirmatrelvir and ritonavir | paxlovid
J05AG03 | Efavirenz | Efavirenz
J05AR10 | Lopinavir og ritonavir | Lopinavir and ritonavir | kaletra
L04AB02 | Infliksimab | Infliximab
L04AB04 | Adalimumab | Adalimumab | humira
L04AX03 | Metotreksat | Methotrexate | metex
M01AB05 | Diklofenak | Diclofenac | voltaren
M01AE01 | Ibuprofen | Ibuprofen | ibux
M01AE02 | Naproksen | Naproxen | naprosyn
M01AH01 | Celekoksib | Celecoxib | celebra
M01AH05 | Etorikoksib | Etoricoxib | arcoxia
M03BX01 | Baklofen | Baclofen | lioresal
M04AA01 | Allopurinol | Allopurinol | allopur
M05BA04 | Alendronsyre | Alendronic acid | fosamax
R01AD09 | Mometason (nese) | Mometasone (nasal) | nasonex
R03AC02 | Salbutamol | Salbutamol | ventoline airomir
R03AC13 | Formoterol | Formoterol | oxis
R03AK06 | Salmeterol og flutikason | Salmeterol and fluticasone | seretide
R03AK07 | Formoterol og budesonid | Formoterol and budesonide | symbicort
R03BA02 | Budesonid (inhalasjon) | Budesonide (inhaled) | pulmicort
R03BB04 | Tiotropium | Tiotropium bromide | spiriva
R03DA04 | Teofyllin | Theophylline | theo-dur
R03DA05 | Aminofyllin | Aminophylline
R03DC03 | Montelukast | Montelukast | singulair
R05DA01 | Etylmorfin | Ethylmorphine | cosylan
R05DA04 | Kodein (hoste) | Codeine (cough)
R06AA02 | Difenhydramin | Diphenhydramine
R06AD01 | Alimemazin | Alimemazine | vallergan
R06AD02 | Prometazin | Promethazine | phenergan
R06AE05 | Meklozin | Meclozine | postafen
R06AE07 | Cetirizin | Cetirizine | zyrtec
R06AX13 | Loratadin | Loratadine | clarityn
R06AX27 | Desloratadin | Desloratadine | aerius
S01ED01 | Timolol (øye) | Timolol (eye) | grønn stær
S01EE01 | Latanoprost | Latanoprost | xalatan grønn stær
V03AX03 | Kobicistat | Cobicistat
`);
