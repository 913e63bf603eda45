import { classified } from "@/lib/content/classifications/classified";

export const HEART_AND_VESSELS = classified(`
B01AA03 | Warfarin | Warfarin | marevan blodfortynnende
B01AC04 | Klopidogrel | Clopidogrel | plavix
B01AC05 | Tiklopidin | Ticlopidine
B01AC06 | Acetylsalisylsyre (blodplater) | Acetylsalicylic acid (platelets) | albyl-e
B01AC24 | Tikagrelor | Ticagrelor | brilique
B01AE07 | Dabigatran | Dabigatran | pradaxa
B01AF01 | Rivaroksaban | Rivaroxaban | xarelto
B01AF02 | Apiksaban | Apixaban | eliquis
B01AF03 | Edoksaban | Edoxaban | lixiana
C01AA05 | Digoksin | Digoxin | lanoxin
C01BC04 | Flekainid | Flecainide | tambocor
C01BD01 | Amiodaron | Amiodarone | cordarone
C01BD07 | Dronedaron | Dronedarone | multaq
C01DA02 | Glyseroltrinitrat | Glyceryl trinitrate | nitroglycerin
C01DA14 | Isosorbidmononitrat | Isosorbide mononitrate | imdur
C02AC01 | Klonidin | Clonidine | catapresan
C02AC02 | Guanfacin | Guanfacine | intuniv
C02AC05 | Moksonidin | Moxonidine | physiotens
C02CA04 | Doksazosin | Doxazosin | carduran
C03AA03 | Hydroklortiazid | Hydrochlorothiazide | esidrex
C03AB01 | Bendroflumetiazid og kalium | Bendroflumethiazide and potassium | centyl
C03BA11 | Indapamid | Indapamide
C03CA01 | Furosemid | Furosemide | furix diural
C03CA02 | Bumetanid | Bumetanide | burinex
C03DA01 | Spironolakton | Spironolactone | spirix aldactone
C03DA04 | Eplerenon | Eplerenone | inspra
C07AA05 | Propranolol | Propranolol | inderal pranolol
C07AA07 | Sotalol | Sotalol
C07AB02 | Metoprolol | Metoprolol | selo-zok
C07AB03 | Atenolol | Atenolol | tenormin
C07AB07 | Bisoprolol | Bisoprolol | emconcor
C07AG01 | Labetalol | Labetalol | trandate
C07AG02 | Karvedilol | Carvedilol
C08CA01 | Amlodipin | Amlodipine | norvasc
C08CA02 | Felodipin | Felodipine | plendil
C08CA05 | Nifedipin | Nifedipine | adalat
C08CA13 | Lerkanidipin | Lercanidipine | zanidip
C08DA01 | Verapamil | Verapamil | isoptin
C08DB01 | Diltiazem | Diltiazem | cardizem
C09AA01 | Kaptopril | Captopril
C09AA02 | Enalapril | Enalapril | renitec
C09AA03 | Lisinopril | Lisinopril | zestril
C09AA05 | Ramipril | Ramipril | triatec
C09BA02 | Enalapril og diuretika | Enalapril and diuretics
C09CA01 | Losartan | Losartan | cozaar
C09CA03 | Valsartan | Valsartan | diovan
C09CA04 | Irbesartan | Irbesartan | aprovel
C09CA06 | Kandesartan | Candesartan | atacand
C09CA07 | Telmisartan | Telmisartan | micardis
C09DA01 | Losartan og diuretika | Losartan and diuretics | cozaar comp
C09DA06 | Kandesartan og diuretika | Candesartan and diuretics | atacand plus
C09DB01 | Valsartan og amlodipin | Valsartan and amlodipine | exforge
C09DX04 | Valsartan og sakubitril | Valsartan and sacubitril | entresto
C10AA01 | Simvastatin | Simvastatin | zocor
C10AA03 | Pravastatin | Pravastatin
C10AA05 | Atorvastatin | Atorvastatin | lipitor
C10AA07 | Rosuvastatin | Rosuvastatin | crestor
C10AX09 | Ezetimib | Ezetimibe | ezetrol
`);
