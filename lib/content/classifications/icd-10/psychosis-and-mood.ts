import { classified } from "@/lib/content/classifications/classified";

export const PSYCHOSIS_AND_MOOD = classified(`
F20   | Schizofreni | Schizophrenia | psykose
F20.0 | Paranoid schizofreni | Paranoid schizophrenia | psykose
F20.1 | Hebefren schizofreni | Hebephrenic schizophrenia | psykose
F20.2 | Kataton schizofreni | Catatonic schizophrenia | psykose
F20.3 | Udifferensiert schizofreni | Undifferentiated schizophrenia | psykose
F20.4 | Postschizofren depresjon | Post-schizophrenic depression
F20.5 | Residual schizofreni | Residual schizophrenia
F20.6 | Enkel schizofreni | Simple schizophrenia | simplex
F20.8 | Annen spesifisert schizofreni | Other schizophrenia
F20.9 | Uspesifisert schizofreni | Schizophrenia, unspecified
F21   | Schizotyp lidelse | Schizotypal disorder
F22   | Paranoide psykoser | Persistent delusional disorders | vrangforestilling
F22.0 | Paranoid psykose | Delusional disorder | vrangforestilling
F22.8 | Andre spesifiserte paranoide psykoser | Other persistent delusional disorders
F22.9 | Uspesifisert paranoid psykose | Persistent delusional disorder, unspecified
F23   | Akutte og forbigående psykoser | Acute and transient psychotic disorders
F23.0 | Akutt polymorf psykose uten symptomer på schizofreni | Acute polymorphic psychotic disorder without symptoms of schizophrenia
F23.1 | Akutt polymorf psykose med symptomer på schizofreni | Acute polymorphic psychotic disorder with symptoms of schizophrenia
F23.2 | Akutt schizofrenilignende psykose | Acute schizophrenia-like psychotic disorder
F23.3 | Andre akutte, hovedsakelig paranoide psykoser | Other acute predominantly delusional psychotic disorders
F23.8 | Andre spesifiserte akutte og forbigående psykoser | Other acute and transient psychotic disorders
F23.9 | Uspesifisert akutt og forbigående psykose | Acute and transient psychotic disorder, unspecified
F24   | Indusert paranoid psykose | Induced delusional disorder
F25   | Schizoaffektive lidelser | Schizoaffective disorders | psykose
F25.0 | Schizoaffektiv lidelse, manisk type | Schizoaffective disorder, manic type | psykose
F25.1 | Schizoaffektiv lidelse, depressiv type | Schizoaffective disorder, depressive type | psykose
F25.2 | Schizoaffektiv lidelse, blandet type | Schizoaffective disorder, mixed type | psykose
F25.9 | Uspesifisert schizoaffektiv lidelse | Schizoaffective disorder, unspecified | psykose
F28   | Andre ikke-organiske psykoser | Other nonorganic psychotic disorders
F29   | Uspesifisert ikke-organisk psykose | Unspecified nonorganic psychosis
F30   | Manisk episode | Manic episode | mani
F30.0 | Hypomani | Hypomania
F30.1 | Mani uten psykotiske symptomer | Mania without psychotic symptoms
F30.2 | Mani med psykotiske symptomer | Mania with psychotic symptoms
F30.8 | Andre spesifiserte maniske episoder | Other manic episodes
F30.9 | Uspesifisert manisk episode | Manic episode, unspecified
F31   | Bipolar affektiv lidelse | Bipolar affective disorder | manisk-depressiv
F31.0 | Bipolar affektiv lidelse, nåværende episode hypoman | Bipolar affective disorder, current episode hypomanic
F31.1 | Bipolar affektiv lidelse, nåværende episode manisk uten psykotiske symptomer | Bipolar affective disorder, current episode manic without psychotic symptoms
F31.2 | Bipolar affektiv lidelse, nåværende episode manisk med psykotiske symptomer | Bipolar affective disorder, current episode manic with psychotic symptoms
F31.3 | Bipolar affektiv lidelse, nåværende episode mild eller moderat depressiv | Bipolar affective disorder, current episode mild or moderate depression
F31.4 | Bipolar affektiv lidelse, nåværende episode alvorlig depressiv uten psykotiske symptomer | Bipolar affective disorder, current episode severe depression without psychotic symptoms
F31.5 | Bipolar affektiv lidelse, nåværende episode alvorlig depressiv med psykotiske symptomer | Bipolar affective disorder, current episode severe depression with psychotic symptoms
F31.6 | Bipolar affektiv lidelse, nåværende episode blandet | Bipolar affective disorder, current episode mixed
F31.7 | Bipolar affektiv lidelse, for tiden i remisjon | Bipolar affective disorder, currently in remission
F31.8 | Andre spesifiserte bipolare affektive lidelser | Other bipolar affective disorders | bipolar type 2
F31.9 | Uspesifisert bipolar affektiv lidelse | Bipolar affective disorder, unspecified
F32   | Depressiv episode | Depressive episode | depresjon
F32.0 | Mild depressiv episode | Mild depressive episode | depresjon
F32.1 | Moderat depressiv episode | Moderate depressive episode | depresjon
F32.2 | Alvorlig depressiv episode uten psykotiske symptomer | Severe depressive episode without psychotic symptoms | depresjon
F32.3 | Alvorlig depressiv episode med psykotiske symptomer | Severe depressive episode with psychotic symptoms | depresjon psykose
F32.8 | Andre spesifiserte depressive episoder | Other depressive episodes | depresjon
F32.9 | Uspesifisert depressiv episode | Depressive episode, unspecified | depresjon
F33   | Tilbakevendende depressiv lidelse | Recurrent depressive disorder | depresjon residiverende
F33.0 | Tilbakevendende depressiv lidelse, nåværende episode mild | Recurrent depressive disorder, current episode mild | depresjon residiverende
F33.1 | Tilbakevendende depressiv lidelse, nåværende episode moderat | Recurrent depressive disorder, current episode moderate | depresjon residiverende
F33.2 | Tilbakevendende depressiv lidelse, nåværende episode alvorlig uten psykotiske symptomer | Recurrent depressive disorder, current episode severe without psychotic symptoms | depresjon residiverende
F33.3 | Tilbakevendende depressiv lidelse, nåværende episode alvorlig med psykotiske symptomer | Recurrent depressive disorder, current episode severe with psychotic symptoms | depresjon residiverende psykose
F33.4 | Tilbakevendende depressiv lidelse, for tiden i remisjon | Recurrent depressive disorder, currently in remission | depresjon residiverende
F33.8 | Andre spesifiserte tilbakevendende depressive lidelser | Other recurrent depressive disorders | depresjon residiverende
F33.9 | Uspesifisert tilbakevendende depressiv lidelse | Recurrent depressive disorder, unspecified | depresjon residiverende
F34   | Vedvarende affektive lidelser | Persistent mood disorders | stemningslidelse
F34.0 | Syklotymi | Cyclothymia
F34.1 | Dystymi | Dysthymia | kronisk depresjon
F34.8 | Andre spesifiserte vedvarende affektive lidelser | Other persistent mood disorders
F34.9 | Uspesifisert vedvarende affektiv lidelse | Persistent mood disorder, unspecified
F38   | Andre affektive lidelser | Other mood disorders
F38.0 | Andre enkeltstående affektive lidelser | Other single mood disorders
F38.1 | Andre tilbakevendende affektive lidelser | Other recurrent mood disorders
F38.8 | Andre spesifiserte affektive lidelser | Other specified mood disorders
F39   | Uspesifisert affektiv lidelse | Unspecified mood disorder
`);
