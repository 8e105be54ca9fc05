/**
 * NUTS codes of 2021 and 2024: code, versions that have it, name in Latin script; one region a line, tabs between.
 * Source: Eurostat, NUTS classification (reuse with acknowledgement, Commission Decision 2011/833/EU).
 */
export const nutsCodes = `AL	2021+2024	Shqipëria
AL0	2021+2024	Shqipëria
AL01	2021+2024	Veri
AL011	2021+2024	Dibër
AL012	2021+2024	Durrës
AL013	2021+2024	Kukës
AL014	2021+2024	Lezhë
AL015	2021+2024	Shkodër
AL02	2021+2024	Qender
AL021	2021+2024	Elbasan
AL022	2021+2024	Tiranë
AL03	2021+2024	Jug
AL031	2021+2024	Berat
AL032	2021+2024	Fier
AL033	2021+2024	Gjirokastër
AL034	2021+2024	Korcë
AL035	2021+2024	Vlorë
AT	2021+2024	Österreich
AT1	2021+2024	Ostösterreich
AT11	2021+2024	Burgenland
AT111	2021+2024	Mittelburgenland
AT112	2021+2024	Nordburgenland
AT113	2021+2024	Südburgenland
AT12	2021+2024	Niederösterreich
AT121	2021+2024	Mostviertel-Eisenwurzen
AT122	2021+2024	Niederösterreich-Süd
AT123	2021+2024	Sankt Pölten
AT124	2021+2024	Waldviertel
AT125	2021+2024	Weinviertel
AT126	2021+2024	Wiener Umland/Nordteil
AT127	2021+2024	Wiener Umland/Südteil
AT13	2021+2024	Wien
AT130	2021+2024	Wien
AT2	2021+2024	Südösterreich
AT21	2021+2024	Kärnten
AT211	2021+2024	Klagenfurt-Villach
AT212	2021+2024	Oberkärnten
AT213	2021+2024	Unterkärnten
AT22	2021+2024	Steiermark
AT221	2021+2024	Graz
AT222	2021+2024	Liezen
AT223	2021+2024	Östliche Obersteiermark
AT224	2021+2024	Oststeiermark
AT225	2021+2024	West- und Südsteiermark
AT226	2021+2024	Westliche Obersteiermark
AT3	2021+2024	Westösterreich
AT31	2021+2024	Oberösterreich
AT311	2021+2024	Innviertel
AT312	2021+2024	Linz-Wels
AT313	2021+2024	Mühlviertel
AT314	2021+2024	Steyr-Kirchdorf
AT315	2021+2024	Traunviertel
AT32	2021+2024	Salzburg
AT321	2021+2024	Lungau
AT322	2021+2024	Pinzgau-Pongau
AT323	2021+2024	Salzburg und Umgebung
AT33	2021+2024	Tirol
AT331	2021+2024	Außerfern
AT332	2021+2024	Innsbruck
AT333	2021+2024	Osttirol
AT334	2021+2024	Tiroler Oberland
AT335	2021+2024	Tiroler Unterland
AT34	2021+2024	Vorarlberg
AT341	2021+2024	Bludenz-Bregenzer Wald
AT342	2021+2024	Rheintal-Bodenseegebiet
BA	2024	Bosna I Hercegovina
BA0	2024	Bosna I Hercegovina
BA01	2024	Federacija Bosne i Hercegovine
BA02	2024	Republika Srpska
BA03	2024	Brčko District BiH
BE	2021+2024	Belgique/België
BE1	2021+2024	Région de Bruxelles-Capitale/Brussels Hoofdstedelijk Gewest
BE10	2021+2024	Région de Bruxelles-Capitale/ Brussels Hoofdstedelijk Gewest
BE100	2021+2024	Arr. de Bruxelles-Capitale/Arr. Brussel-Hoofdstad
BE2	2021+2024	Vlaams Gewest
BE21	2021+2024	Prov. Antwerpen
BE211	2021+2024	Arr. Antwerpen
BE212	2021+2024	Arr. Mechelen
BE213	2021+2024	Arr. Turnhout
BE22	2021+2024	Prov. Limburg (BE)
BE223	2021+2024	Arr. Tongeren
BE224	2021+2024	Arr. Hasselt
BE225	2021+2024	Arr. Maaseik
BE23	2021+2024	Prov. Oost-Vlaanderen
BE231	2021+2024	Arr. Aalst
BE232	2021+2024	Arr. Dendermonde
BE233	2021+2024	Arr. Eeklo
BE234	2021+2024	Arr. Gent
BE235	2021+2024	Arr. Oudenaarde
BE236	2021+2024	Arr. Sint-Niklaas
BE24	2021+2024	Prov. Vlaams-Brabant
BE241	2021+2024	Arr. Halle-Vilvoorde
BE242	2021+2024	Arr. Leuven
BE25	2021+2024	Prov. West-Vlaanderen
BE251	2021+2024	Arr. Brugge
BE252	2021+2024	Arr. Diksmuide
BE253	2021+2024	Arr. Ieper
BE254	2021+2024	Arr. Kortrijk
BE255	2021+2024	Arr. Oostende
BE256	2021+2024	Arr. Roeselare
BE257	2021+2024	Arr. Tielt
BE258	2021+2024	Arr. Veurne
BE3	2021+2024	Région wallonne
BE31	2021+2024	Prov. Brabant wallon
BE310	2021+2024	Arr. Nivelles
BE32	2021+2024	Prov. Hainaut
BE323	2021+2024	Arr. Mons
BE328	2021+2024	Arr. Tournai-Mouscron
BE329	2021+2024	Arr. La Louvière
BE32A	2021+2024	Arr. Ath
BE32B	2021+2024	Arr. Charleroi
BE32C	2021+2024	Arr. Soignies
BE32D	2021+2024	Arr. Thuin
BE33	2021+2024	Prov. Liège
BE331	2021+2024	Arr. Huy
BE332	2021+2024	Arr. Liège
BE334	2021+2024	Arr. Waremme
BE335	2021+2024	Arr. Verviers — communes francophones
BE336	2021+2024	Bezirk Verviers — Deutschsprachige Gemeinschaft
BE34	2021+2024	Prov. Luxembourg (BE)
BE341	2021+2024	Arr. Arlon
BE342	2021+2024	Arr. Bastogne
BE343	2021+2024	Arr. Marche-en-Famenne
BE344	2021+2024	Arr. Neufchâteau
BE345	2021+2024	Arr. Virton
BE35	2021+2024	Prov. Namur
BE351	2021+2024	Arr. Dinant
BE352	2021+2024	Arr. Namur
BE353	2021+2024	Arr. Philippeville
BG	2021+2024	Bulgaria
BG3	2021+2024	Severna i Yugoiztochna Bulgaria
BG31	2021+2024	Severozapaden
BG311	2021+2024	Vidin
BG312	2021+2024	Montana
BG313	2021+2024	Vratsa
BG314	2021+2024	Pleven
BG315	2021+2024	Lovech
BG32	2021+2024	Severen tsentralen
BG321	2021+2024	Veliko Tarnovo
BG322	2021+2024	Gabrovo
BG323	2021+2024	Ruse
BG324	2021+2024	Razgrad
BG325	2021+2024	Silistra
BG33	2021+2024	Severoiztochen
BG331	2021+2024	Varna
BG332	2021+2024	Dobrich
BG333	2021+2024	Shumen
BG334	2021+2024	Targovishte
BG34	2021+2024	Yugoiztochen
BG341	2021+2024	Burgas
BG342	2021+2024	Sliven
BG343	2021+2024	Yambol
BG344	2021+2024	Stara Zagora
BG4	2021+2024	Yugozapadna i Yuzhna tsentralna Bulgaria
BG41	2021+2024	Yugozapaden
BG411	2021+2024	Sofia (stolitsa)
BG412	2021+2024	Sofia
BG413	2021+2024	Blagoevgrad
BG414	2021+2024	Pernik
BG415	2021+2024	Kyustendil
BG42	2021+2024	Yuzhen tsentralen
BG421	2021+2024	Plovdiv
BG422	2021+2024	Haskovo
BG423	2021+2024	Pazardzhik
BG424	2021+2024	Smolyan
BG425	2021+2024	Kardzhali
CH	2021+2024	Schweiz/Suisse/Svizzera
CH0	2021+2024	Schweiz/Suisse/Svizzera
CH01	2021+2024	Région lémanique
CH011	2021+2024	Vaud
CH012	2021+2024	Valais / Wallis
CH013	2021+2024	Genève
CH02	2021+2024	Espace Mittelland
CH021	2021+2024	Bern / Berne
CH022	2021+2024	Fribourg / Freiburg
CH023	2021+2024	Solothurn
CH024	2021+2024	Neuchâtel
CH025	2021+2024	Jura
CH03	2021+2024	Nordwestschweiz
CH031	2021+2024	Basel-Stadt
CH032	2021+2024	Basel-Landschaft
CH033	2021+2024	Aargau
CH04	2021+2024	Zürich
CH040	2021+2024	Zürich
CH05	2021+2024	Ostschweiz
CH051	2021+2024	Glarus
CH052	2021+2024	Schaffhausen
CH053	2021+2024	Appenzell Ausserrhoden
CH054	2021+2024	Appenzell Innerrhoden
CH055	2021+2024	St. Gallen
CH056	2021+2024	Graubünden / Grigioni / Grischun
CH057	2021+2024	Thurgau
CH06	2021+2024	Zentralschweiz
CH061	2021+2024	Luzern
CH062	2021+2024	Uri
CH063	2021+2024	Schwyz
CH064	2021+2024	Obwalden
CH065	2021+2024	Nidwalden
CH066	2021+2024	Zug
CH07	2021+2024	Ticino
CH070	2021+2024	Ticino
CY	2021+2024	Kýpros
CY0	2021+2024	Kýpros
CY00	2021+2024	Kýpros
CY000	2021+2024	Kýpros
CZ	2021+2024	Česko
CZ0	2021+2024	Česko
CZ01	2021+2024	Praha
CZ010	2021+2024	Hlavní město Praha
CZ02	2021+2024	Střední Čechy
CZ020	2021+2024	Středočeský kraj
CZ03	2021+2024	Jihozápad
CZ031	2021+2024	Jihočeský kraj
CZ032	2021+2024	Plzeňský kraj
CZ04	2021+2024	Severozápad
CZ041	2021+2024	Karlovarský kraj
CZ042	2021+2024	Ústecký kraj
CZ05	2021+2024	Severovýchod
CZ051	2021+2024	Liberecký kraj
CZ052	2021+2024	Královéhradecký kraj
CZ053	2021+2024	Pardubický kraj
CZ06	2021+2024	Jihovýchod
CZ063	2021+2024	Kraj Vysočina
CZ064	2021+2024	Jihomoravský kraj
CZ07	2021+2024	Střední Morava
CZ071	2021+2024	Olomoucký kraj
CZ072	2021+2024	Zlínský kraj
CZ08	2021+2024	Moravskoslezsko
CZ080	2021+2024	Moravskoslezský kraj
DE	2021+2024	Deutschland
DE1	2021+2024	Baden-Württemberg
DE11	2021+2024	Stuttgart
DE111	2021+2024	Stuttgart, Stadtkreis
DE112	2021+2024	Böblingen
DE113	2021+2024	Esslingen
DE114	2021+2024	Göppingen
DE115	2021+2024	Ludwigsburg
DE116	2021+2024	Rems-Murr-Kreis
DE117	2021+2024	Heilbronn, Stadtkreis
DE118	2021+2024	Heilbronn, Landkreis
DE119	2021+2024	Hohenlohekreis
DE11A	2021+2024	Schwäbisch Hall
DE11B	2021+2024	Main-Tauber-Kreis
DE11C	2021+2024	Heidenheim
DE11D	2021+2024	Ostalbkreis
DE12	2021+2024	Karlsruhe
DE121	2021+2024	Baden-Baden, Stadtkreis
DE122	2021+2024	Karlsruhe, Stadtkreis
DE123	2021+2024	Karlsruhe, Landkreis
DE124	2021+2024	Rastatt
DE125	2021+2024	Heidelberg, Stadtkreis
DE126	2021+2024	Mannheim, Stadtkreis
DE127	2021+2024	Neckar-Odenwald-Kreis
DE128	2021+2024	Rhein-Neckar-Kreis
DE129	2021+2024	Pforzheim, Stadtkreis
DE12A	2021+2024	Calw
DE12B	2021+2024	Enzkreis
DE12C	2021+2024	Freudenstadt
DE13	2021+2024	Freiburg
DE131	2021+2024	Freiburg im Breisgau, Stadtkreis
DE132	2021+2024	Breisgau-Hochschwarzwald
DE133	2021+2024	Emmendingen
DE134	2021+2024	Ortenaukreis
DE135	2021+2024	Rottweil
DE136	2021+2024	Schwarzwald-Baar-Kreis
DE137	2021+2024	Tuttlingen
DE138	2021+2024	Konstanz
DE139	2021+2024	Lörrach
DE13A	2021+2024	Waldshut
DE14	2021+2024	Tübingen
DE141	2021+2024	Reutlingen
DE142	2021+2024	Tübingen, Landkreis
DE143	2021+2024	Zollernalbkreis
DE144	2021+2024	Ulm, Stadtkreis
DE145	2021+2024	Alb-Donau-Kreis
DE146	2021+2024	Biberach
DE147	2021+2024	Bodenseekreis
DE148	2021+2024	Ravensburg
DE149	2021+2024	Sigmaringen
DE2	2021+2024	Bayern
DE21	2021+2024	Oberbayern
DE211	2021+2024	Ingolstadt, Kreisfreie Stadt
DE212	2021+2024	München, Kreisfreie Stadt
DE213	2021+2024	Rosenheim, Kreisfreie Stadt
DE214	2021+2024	Altötting
DE215	2021+2024	Berchtesgadener Land
DE216	2021+2024	Bad Tölz-Wolfratshausen
DE217	2021+2024	Dachau
DE218	2021+2024	Ebersberg
DE219	2021+2024	Eichstätt
DE21A	2021+2024	Erding
DE21B	2021+2024	Freising
DE21C	2021+2024	Fürstenfeldbruck
DE21D	2021+2024	Garmisch-Partenkirchen
DE21E	2021+2024	Landsberg am Lech
DE21F	2021+2024	Miesbach
DE21G	2021+2024	Mühldorf a. Inn
DE21H	2021+2024	München, Landkreis
DE21I	2021+2024	Neuburg-Schrobenhausen
DE21J	2021+2024	Pfaffenhofen a. d. Ilm
DE21K	2021+2024	Rosenheim, Landkreis
DE21L	2021+2024	Starnberg
DE21M	2021+2024	Traunstein
DE21N	2021+2024	Weilheim-Schongau
DE22	2021+2024	Niederbayern
DE221	2021+2024	Landshut, Kreisfreie Stadt
DE222	2021+2024	Passau, Kreisfreie Stadt
DE223	2021+2024	Straubing, Kreisfreie Stadt
DE224	2021+2024	Deggendorf
DE225	2021+2024	Freyung-Grafenau
DE226	2021+2024	Kelheim
DE227	2021+2024	Landshut, Landkreis
DE228	2021+2024	Passau, Landkreis
DE229	2021+2024	Regen
DE22A	2021+2024	Rottal-Inn
DE22B	2021+2024	Straubing-Bogen
DE22C	2021+2024	Dingolfing-Landau
DE23	2021+2024	Oberpfalz
DE231	2021+2024	Amberg, Kreisfreie Stadt
DE232	2021+2024	Regensburg, Kreisfreie Stadt
DE233	2021+2024	Weiden i. d. Opf, Kreisfreie Stadt
DE234	2021+2024	Amberg-Sulzbach
DE235	2021+2024	Cham
DE236	2021+2024	Neumarkt i. d. OPf.
DE237	2021+2024	Neustadt a. d. Waldnaab
DE238	2021+2024	Regensburg, Landkreis
DE239	2021+2024	Schwandorf
DE23A	2021+2024	Tirschenreuth
DE24	2021+2024	Oberfranken
DE241	2021+2024	Bamberg, Kreisfreie Stadt
DE242	2021+2024	Bayreuth, Kreisfreie Stadt
DE243	2021+2024	Coburg, Kreisfreie Stadt
DE244	2021+2024	Hof, Kreisfreie Stadt
DE245	2021+2024	Bamberg, Landkreis
DE246	2021+2024	Bayreuth, Landkreis
DE247	2021+2024	Coburg, Landkreis
DE248	2021+2024	Forchheim
DE249	2021+2024	Hof, Landkreis
DE24A	2021+2024	Kronach
DE24B	2021+2024	Kulmbach
DE24C	2021+2024	Lichtenfels
DE24D	2021+2024	Wunsiedel i. Fichtelgebirge
DE25	2021+2024	Mittelfranken
DE251	2021+2024	Ansbach, Kreisfreie Stadt
DE252	2021+2024	Erlangen, Kreisfreie Stadt
DE253	2021+2024	Fürth, Kreisfreie Stadt
DE254	2021+2024	Nürnberg, Kreisfreie Stadt
DE255	2021+2024	Schwabach, Kreisfreie Stadt
DE256	2021+2024	Ansbach, Landkreis
DE257	2021+2024	Erlangen-Höchstadt
DE258	2021+2024	Fürth, Landkreis
DE259	2021+2024	Nürnberger Land
DE25A	2021+2024	Neustadt a. d. Aisch-Bad Windsheim
DE25B	2021+2024	Roth
DE25C	2021+2024	Weißenburg-Gunzenhausen
DE26	2021+2024	Unterfranken
DE261	2021+2024	Aschaffenburg, Kreisfreie Stadt
DE262	2021+2024	Schweinfurt, Kreisfreie Stadt
DE263	2021+2024	Würzburg, Kreisfreie Stadt
DE264	2021+2024	Aschaffenburg, Landkreis
DE265	2021+2024	Bad Kissingen
DE266	2021+2024	Rhön-Grabfeld
DE267	2021+2024	Haßberge
DE268	2021+2024	Kitzingen
DE269	2021+2024	Miltenberg
DE26A	2021+2024	Main-Spessart
DE26B	2021+2024	Schweinfurt, Landkreis
DE26C	2021+2024	Würzburg, Landkreis
DE27	2021+2024	Schwaben
DE271	2021+2024	Augsburg, Kreisfreie Stadt
DE272	2021+2024	Kaufbeuren, Kreisfreie Stadt
DE273	2021+2024	Kempten (Allgäu), Kreisfreie Stadt
DE274	2021+2024	Memmingen, Kreisfreie Stadt
DE275	2021+2024	Aichach-Friedberg
DE276	2021+2024	Augsburg, Landkreis
DE277	2021+2024	Dillingen a.d. Donau
DE278	2021+2024	Günzburg
DE279	2021+2024	Neu-Ulm
DE27A	2021+2024	Lindau (Bodensee)
DE27B	2021+2024	Ostallgäu
DE27C	2021+2024	Unterallgäu
DE27D	2021+2024	Donau-Ries
DE27E	2021+2024	Oberallgäu
DE3	2021+2024	Berlin
DE30	2021+2024	Berlin
DE300	2021+2024	Berlin
DE4	2021+2024	Brandenburg
DE40	2021+2024	Brandenburg
DE401	2021+2024	Brandenburg an der Havel, Kreisfreie Stadt
DE402	2021+2024	Cottbus, Kreisfreie Stadt
DE403	2021+2024	Frankfurt (Oder), Kreisfreie Stadt
DE404	2021+2024	Potsdam, Kreisfreie Stadt
DE405	2021+2024	Barnim
DE406	2021+2024	Dahme-Spreewald
DE407	2021+2024	Elbe-Elster
DE408	2021+2024	Havelland
DE409	2021+2024	Märkisch-Oderland
DE40A	2021+2024	Oberhavel
DE40B	2021+2024	Oberspreewald-Lausitz
DE40C	2021+2024	Oder-Spree
DE40D	2021+2024	Ostprignitz-Ruppin
DE40E	2021+2024	Potsdam-Mittelmark
DE40F	2021+2024	Prignitz
DE40G	2021+2024	Spree-Neiße
DE40H	2021+2024	Teltow-Fläming
DE40I	2021+2024	Uckermark
DE5	2021+2024	Bremen
DE50	2021+2024	Bremen
DE501	2021+2024	Bremen, Kreisfreie Stadt
DE502	2021+2024	Bremerhaven, Kreisfreie Stadt
DE6	2021+2024	Hamburg
DE60	2021+2024	Hamburg
DE600	2021+2024	Hamburg
DE7	2021+2024	Hessen
DE71	2021+2024	Darmstadt
DE711	2021+2024	Darmstadt, Kreisfreie Stadt
DE712	2021+2024	Frankfurt am Main, Kreisfreie Stadt
DE713	2021+2024	Offenbach am Main, Kreisfreie Stadt
DE714	2021+2024	Wiesbaden, Kreisfreie Stadt
DE715	2021+2024	Bergstraße
DE716	2021+2024	Darmstadt-Dieburg
DE717	2021+2024	Groß-Gerau
DE718	2021+2024	Hochtaunuskreis
DE719	2021+2024	Main-Kinzig-Kreis
DE71A	2021+2024	Main-Taunus-Kreis
DE71B	2021+2024	Odenwaldkreis
DE71C	2021+2024	Offenbach, Landkreis
DE71D	2021+2024	Rheingau-Taunus-Kreis
DE71E	2021+2024	Wetteraukreis
DE72	2021+2024	Gießen
DE721	2021+2024	Gießen, Landkreis
DE722	2021+2024	Lahn-Dill-Kreis
DE723	2021+2024	Limburg-Weilburg
DE724	2021+2024	Marburg-Biedenkopf
DE725	2021+2024	Vogelsbergkreis
DE73	2021+2024	Kassel
DE731	2021+2024	Kassel, Kreisfreie Stadt
DE732	2021+2024	Fulda
DE733	2021+2024	Hersfeld-Rotenburg
DE734	2021+2024	Kassel, Landkreis
DE735	2021+2024	Schwalm-Eder-Kreis
DE736	2021+2024	Waldeck-Frankenberg
DE737	2021+2024	Werra-Meißner-Kreis
DE8	2021+2024	Mecklenburg-Vorpommern
DE80	2021+2024	Mecklenburg-Vorpommern
DE803	2021+2024	Rostock, Kreisfreie Stadt
DE804	2021+2024	Schwerin, Kreisfreie Stadt
DE80J	2021+2024	Mecklenburgische Seenplatte
DE80K	2021+2024	Landkreis Rostock
DE80L	2021+2024	Vorpommern-Rügen
DE80M	2021+2024	Nordwestmecklenburg
DE80N	2021+2024	Vorpommern-Greifswald
DE80O	2021+2024	Ludwigslust-Parchim
DE9	2021+2024	Niedersachsen
DE91	2021+2024	Braunschweig
DE911	2021+2024	Braunschweig, Kreisfreie Stadt
DE912	2021+2024	Salzgitter, Kreisfreie Stadt
DE913	2021+2024	Wolfsburg, Kreisfreie Stadt
DE914	2021+2024	Gifhorn
DE916	2021+2024	Goslar
DE917	2021+2024	Helmstedt
DE918	2021+2024	Northeim
DE91A	2021+2024	Peine
DE91B	2021+2024	Wolfenbüttel
DE91C	2021+2024	Göttingen
DE92	2021+2024	Hannover
DE922	2021+2024	Diepholz
DE923	2021+2024	Hameln-Pyrmont
DE925	2021+2024	Hildesheim
DE926	2021+2024	Holzminden
DE927	2021+2024	Nienburg (Weser)
DE928	2021+2024	Schaumburg
DE929	2021+2024	Region Hannover
DE93	2021+2024	Lüneburg
DE931	2021+2024	Celle
DE932	2021+2024	Cuxhaven
DE933	2021+2024	Harburg
DE934	2021+2024	Lüchow-Dannenberg
DE935	2021+2024	Lüneburg, Landkreis
DE936	2021+2024	Osterholz
DE937	2021+2024	Rotenburg (Wümme)
DE938	2021+2024	Heidekreis
DE939	2021+2024	Stade
DE93A	2021+2024	Uelzen
DE93B	2021+2024	Verden
DE94	2021+2024	Weser-Ems
DE941	2021+2024	Delmenhorst, Kreisfreie Stadt
DE942	2021+2024	Emden, Kreisfreie Stadt
DE943	2021+2024	Oldenburg (Oldenburg), Kreisfreie Stadt
DE944	2021+2024	Osnabrück, Kreisfreie Stadt
DE945	2021+2024	Wilhelmshaven, Kreisfreie Stadt
DE946	2021+2024	Ammerland
DE947	2021+2024	Aurich
DE948	2021+2024	Cloppenburg
DE949	2021+2024	Emsland
DE94A	2021+2024	Friesland (DE)
DE94B	2021+2024	Grafschaft Bentheim
DE94C	2021+2024	Leer
DE94D	2021+2024	Oldenburg, Landkreis
DE94E	2021+2024	Osnabrück, Landkreis
DE94F	2021+2024	Vechta
DE94G	2021+2024	Wesermarsch
DE94H	2021+2024	Wittmund
DEA	2021+2024	Nordrhein-Westfalen
DEA1	2021+2024	Düsseldorf
DEA11	2021+2024	Düsseldorf, Kreisfreie Stadt
DEA12	2021+2024	Duisburg, Kreisfreie Stadt
DEA13	2021+2024	Essen, Kreisfreie Stadt
DEA14	2021+2024	Krefeld, Kreisfreie Stadt
DEA15	2021+2024	Mönchengladbach, Kreisfreie Stadt
DEA16	2021+2024	Mülheim an der Ruhr, Kreisfreie Stadt
DEA17	2021+2024	Oberhausen, Kreisfreie Stadt
DEA18	2021+2024	Remscheid, Kreisfreie Stadt
DEA19	2021+2024	Solingen, Kreisfreie Stadt
DEA1A	2021+2024	Wuppertal, Kreisfreie Stadt
DEA1B	2021+2024	Kleve
DEA1C	2021+2024	Mettmann
DEA1D	2021+2024	Rhein-Kreis Neuss
DEA1E	2021+2024	Viersen
DEA1F	2021+2024	Wesel
DEA2	2021+2024	Köln
DEA22	2021+2024	Bonn, Kreisfreie Stadt
DEA23	2021+2024	Köln, Kreisfreie Stadt
DEA24	2021+2024	Leverkusen, Kreisfreie Stadt
DEA26	2021+2024	Düren
DEA27	2021+2024	Rhein-Erft-Kreis
DEA28	2021+2024	Euskirchen
DEA29	2021+2024	Heinsberg
DEA2A	2021+2024	Oberbergischer Kreis
DEA2B	2021+2024	Rheinisch-Bergischer Kreis
DEA2C	2021+2024	Rhein-Sieg-Kreis
DEA2D	2021+2024	Städteregion Aachen
DEA3	2021+2024	Münster
DEA31	2021+2024	Bottrop, Kreisfreie Stadt
DEA32	2021+2024	Gelsenkirchen, Kreisfreie Stadt
DEA33	2021+2024	Münster, Kreisfreie Stadt
DEA34	2021+2024	Borken
DEA35	2021+2024	Coesfeld
DEA36	2021+2024	Recklinghausen
DEA37	2021+2024	Steinfurt
DEA38	2021+2024	Warendorf
DEA4	2021+2024	Detmold
DEA41	2021+2024	Bielefeld, Kreisfreie Stadt
DEA42	2021+2024	Gütersloh
DEA43	2021+2024	Herford
DEA44	2021+2024	Höxter
DEA45	2021+2024	Lippe
DEA46	2021+2024	Minden-Lübbecke
DEA47	2021+2024	Paderborn
DEA5	2021+2024	Arnsberg
DEA51	2021+2024	Bochum, Kreisfreie Stadt
DEA52	2021+2024	Dortmund, Kreisfreie Stadt
DEA53	2021+2024	Hagen, Kreisfreie Stadt
DEA54	2021+2024	Hamm, Kreisfreie Stadt
DEA55	2021+2024	Herne, Kreisfreie Stadt
DEA56	2021+2024	Ennepe-Ruhr-Kreis
DEA57	2021+2024	Hochsauerlandkreis
DEA58	2021+2024	Märkischer Kreis
DEA59	2021+2024	Olpe
DEA5A	2021+2024	Siegen-Wittgenstein
DEA5B	2021+2024	Soest
DEA5C	2021+2024	Unna
DEB	2021+2024	Rheinland-Pfalz
DEB1	2021+2024	Koblenz
DEB11	2021+2024	Koblenz, Kreisfreie Stadt
DEB12	2021+2024	Ahrweiler
DEB13	2021+2024	Altenkirchen (Westerwald)
DEB14	2021+2024	Bad Kreuznach
DEB15	2021+2024	Birkenfeld
DEB17	2021+2024	Mayen-Koblenz
DEB18	2021+2024	Neuwied
DEB1A	2021+2024	Rhein-Lahn-Kreis
DEB1B	2021+2024	Westerwaldkreis
DEB1C	2021+2024	Cochem-Zell
DEB1D	2021+2024	Rhein-Hunsrück-Kreis
DEB2	2021+2024	Trier
DEB21	2021+2024	Trier, Kreisfreie Stadt
DEB22	2021+2024	Bernkastel-Wittlich
DEB23	2021+2024	Eifelkreis Bitburg-Prüm
DEB24	2021+2024	Vulkaneifel
DEB25	2021+2024	Trier-Saarburg
DEB3	2021+2024	Rheinhessen-Pfalz
DEB31	2021+2024	Frankenthal (Pfalz), Kreisfreie Stadt
DEB32	2021+2024	Kaiserslautern, Kreisfreie Stadt
DEB33	2021+2024	Landau in der Pfalz, Kreisfreie Stadt
DEB34	2021+2024	Ludwigshafen am Rhein, Kreisfreie Stadt
DEB35	2021+2024	Mainz, Kreisfreie Stadt
DEB36	2021+2024	Neustadt an der Weinstraße, Kreisfreie Stadt
DEB37	2021+2024	Pirmasens, Kreisfreie Stadt
DEB38	2021+2024	Speyer, Kreisfreie Stadt
DEB39	2021+2024	Worms, Kreisfreie Stadt
DEB3A	2021+2024	Zweibrücken, Kreisfreie Stadt
DEB3B	2021+2024	Alzey-Worms
DEB3C	2021+2024	Bad Dürkheim
DEB3D	2021+2024	Donnersbergkreis
DEB3E	2021+2024	Germersheim
DEB3F	2021+2024	Kaiserslautern, Landkreis
DEB3G	2021+2024	Kusel
DEB3H	2021+2024	Südliche Weinstraße
DEB3I	2021+2024	Rhein-Pfalz-Kreis
DEB3J	2021+2024	Mainz-Bingen
DEB3K	2021+2024	Südwestpfalz
DEC	2021+2024	Saarland
DEC0	2021+2024	Saarland
DEC01	2021+2024	Regionalverband Saarbrücken
DEC02	2021+2024	Merzig-Wadern
DEC03	2021+2024	Neunkirchen
DEC04	2021+2024	Saarlouis
DEC05	2021+2024	Saarpfalz-Kreis
DEC06	2021+2024	St. Wendel
DED	2021+2024	Sachsen
DED2	2021+2024	Dresden
DED21	2021+2024	Dresden, Kreisfreie Stadt
DED2C	2021+2024	Bautzen
DED2D	2021+2024	Görlitz
DED2E	2021+2024	Meißen
DED2F	2021+2024	Sächsische Schweiz-Osterzgebirge
DED4	2021+2024	Chemnitz
DED41	2021+2024	Chemnitz, Kreisfreie Stadt
DED42	2021+2024	Erzgebirgskreis
DED43	2021+2024	Mittelsachsen
DED44	2021+2024	Vogtlandkreis
DED45	2021+2024	Zwickau
DED5	2021+2024	Leipzig
DED51	2021+2024	Leipzig, Kreisfreie Stadt
DED52	2021+2024	Leipzig
DED53	2021+2024	Nordsachsen
DEE	2021+2024	Sachsen-Anhalt
DEE0	2021+2024	Sachsen-Anhalt
DEE01	2021+2024	Dessau-Roßlau, Kreisfreie Stadt
DEE02	2021+2024	Halle (Saale), Kreisfreie Stadt
DEE03	2021+2024	Magdeburg, Kreisfreie Stadt
DEE04	2021+2024	Altmarkkreis Salzwedel
DEE05	2021+2024	Anhalt-Bitterfeld
DEE06	2021+2024	Jerichower Land
DEE07	2021+2024	Börde
DEE08	2021+2024	Burgenlandkreis
DEE09	2021+2024	Harz
DEE0A	2021+2024	Mansfeld-Südharz
DEE0B	2021+2024	Saalekreis
DEE0C	2021+2024	Salzlandkreis
DEE0D	2021+2024	Stendal
DEE0E	2021+2024	Wittenberg
DEF	2021+2024	Schleswig-Holstein
DEF0	2021+2024	Schleswig-Holstein
DEF01	2021+2024	Flensburg, Kreisfreie Stadt
DEF02	2021+2024	Kiel, Kreisfreie Stadt
DEF03	2021+2024	Lübeck, Kreisfreie Stadt
DEF04	2021+2024	Neumünster, Kreisfreie Stadt
DEF05	2021+2024	Dithmarschen
DEF06	2021+2024	Herzogtum Lauenburg
DEF07	2021+2024	Nordfriesland
DEF08	2021+2024	Ostholstein
DEF09	2021+2024	Pinneberg
DEF0A	2021+2024	Plön
DEF0B	2021+2024	Rendsburg-Eckernförde
DEF0C	2021+2024	Schleswig-Flensburg
DEF0D	2021+2024	Segeberg
DEF0E	2021+2024	Steinburg
DEF0F	2021+2024	Stormarn
DEG	2021+2024	Thüringen
DEG0	2021+2024	Thüringen
DEG01	2021+2024	Erfurt, Kreisfreie Stadt
DEG02	2021+2024	Gera, Kreisfreie Stadt
DEG03	2021+2024	Jena, Kreisfreie Stadt
DEG04	2021	Suhl, Kreisfreie Stadt
DEG05	2021+2024	Weimar, Kreisfreie Stadt
DEG06	2021+2024	Eichsfeld
DEG07	2021+2024	Nordhausen
DEG09	2021+2024	Unstrut-Hainich-Kreis
DEG0A	2021+2024	Kyffhäuserkreis
DEG0B	2021	Schmalkalden-Meiningen
DEG0C	2021+2024	Gotha
DEG0D	2021+2024	Sömmerda
DEG0E	2021+2024	Hildburghausen
DEG0F	2021	Ilm-Kreis
DEG0G	2021+2024	Weimarer Land
DEG0H	2021	Sonneberg
DEG0I	2021	Saalfeld-Rudolstadt
DEG0J	2021+2024	Saale-Holzland-Kreis
DEG0K	2021+2024	Saale-Orla-Kreis
DEG0L	2021+2024	Greiz
DEG0M	2021+2024	Altenburger Land
DEG0N	2021	Eisenach, Kreisfreie Stadt
DEG0P	2021	Wartburgkreis
DEG0Q	2024	Schmalkalden-Meiningen
DEG0R	2024	Wartburgkreis
DEG0S	2024	Suhl, Kreisfreie Stadt
DEG0T	2024	Ilm-Kreis
DEG0U	2024	Saalfeld-Rudolstadt
DEG0V	2024	Sonneberg
DK	2021+2024	Danmark
DK0	2021+2024	Danmark
DK01	2021+2024	Hovedstaden
DK011	2021+2024	Byen København
DK012	2021+2024	Københavns omegn
DK013	2021+2024	Nordsjælland
DK014	2021+2024	Bornholm
DK02	2021+2024	Sjælland
DK021	2021+2024	Østsjælland
DK022	2021+2024	Vest- og Sydsjælland
DK03	2021+2024	Syddanmark
DK031	2021+2024	Fyn
DK032	2021+2024	Sydjylland
DK04	2021+2024	Midtjylland
DK041	2021+2024	Vestjylland
DK042	2021+2024	Østjylland
DK05	2021+2024	Nordjylland
DK050	2021+2024	Nordjylland
EE	2021+2024	Eesti
EE0	2021+2024	Eesti
EE00	2021+2024	Eesti
EE001	2021+2024	Põhja-Eesti
EE004	2021+2024	Lääne-Eesti
EE008	2021+2024	Lõuna-Eesti
EE009	2021+2024	Kesk-Eesti
EE00A	2021+2024	Kirde-Eesti
EL	2021+2024	Elláda
EL3	2021+2024	Attiki
EL30	2021+2024	Attiki
EL301	2021+2024	Voreios Tomeas Athinon
EL302	2021+2024	Dytikos Tomeas Athinon
EL303	2021+2024	Kentrikos Tomeas Athinon
EL304	2021+2024	Notios Tomeas Athinon
EL305	2021+2024	Anatoliki Attiki
EL306	2021+2024	Dytiki Attiki
EL307	2021+2024	Peiraias, Nisoi
EL4	2021+2024	Nisia Aigaiou, Kriti
EL41	2021+2024	Voreio Aigaio
EL411	2021+2024	Lesvos, Limnos
EL412	2021+2024	Ikaria, Samos
EL413	2021+2024	Chios
EL42	2021+2024	Notio Aigaio
EL421	2021+2024	Kalymnos, Karpathos, Kasos, Kos, Rodos
EL422	2021+2024	Andros, Thira, Kea - Kythnos, Milos, Mykonos, Naxos, Paros,  Syros, Tinos
EL43	2021+2024	Kriti
EL431	2021+2024	Irakleio
EL432	2021+2024	Lasithi
EL433	2021+2024	Rethymni
EL434	2021+2024	Chania
EL5	2021+2024	Voreia Elláda
EL51	2021+2024	Anatoliki Makedonia, Thraki
EL511	2021+2024	Evros
EL512	2021+2024	Xanthi
EL513	2021+2024	Rodopi
EL514	2021+2024	Drama
EL515	2021+2024	Thasos, Kavala
EL52	2021+2024	Kentriki Makedonia
EL521	2021+2024	Imathia
EL522	2021+2024	Thessaloniki
EL523	2021+2024	Kilkis
EL524	2021+2024	Pella
EL525	2021+2024	Pieria
EL526	2021+2024	Serres
EL527	2021+2024	Chalkidiki
EL53	2021+2024	Dytiki Makedonia
EL531	2021+2024	Grevena, Kozani
EL532	2021+2024	Kastoria
EL533	2021+2024	Florina
EL54	2021+2024	Ipeiros
EL541	2021+2024	Arta, Preveza
EL542	2021+2024	Thesprotia
EL543	2021+2024	Ioannina
EL6	2021+2024	Kentriki Elláda
EL61	2021+2024	Thessalia
EL611	2021+2024	Karditsa, Trikala
EL612	2021+2024	Larisa
EL613	2021+2024	Magnisia, Sporades
EL62	2021+2024	Ionia Nisia
EL621	2021+2024	Zakynthos
EL622	2021+2024	Kerkyra
EL623	2021+2024	Ithaki, Kefallinia
EL624	2021+2024	Lefkada
EL63	2021+2024	Dytiki Elláda
EL631	2021+2024	Aitoloakarnania
EL632	2021+2024	Achaia
EL633	2021+2024	Ileia
EL64	2021+2024	Sterea Elláda
EL641	2021+2024	Voiotia
EL642	2021+2024	Evvoia
EL643	2021+2024	Evrytania
EL644	2021+2024	Fthiotida
EL645	2021+2024	Fokida
EL65	2021+2024	Peloponnisos
EL651	2021+2024	Argolida, Arkadia
EL652	2021+2024	Korinthia
EL653	2021+2024	Lakonia, Messinia
ES	2021+2024	España
ES1	2021+2024	Noroeste
ES11	2021+2024	Galicia
ES111	2021+2024	A Coruña
ES112	2021+2024	Lugo
ES113	2021+2024	Ourense
ES114	2021+2024	Pontevedra
ES12	2021+2024	Principado de Asturias
ES120	2021+2024	Asturias
ES13	2021+2024	Cantabria
ES130	2021+2024	Cantabria
ES2	2021+2024	Noreste
ES21	2021+2024	País Vasco
ES211	2021+2024	Araba/Álava
ES212	2021+2024	Gipuzkoa
ES213	2021+2024	Bizkaia
ES22	2021+2024	Comunidad Foral de Navarra
ES220	2021+2024	Navarra
ES23	2021+2024	La Rioja
ES230	2021+2024	La Rioja
ES24	2021+2024	Aragón
ES241	2021+2024	Huesca
ES242	2021+2024	Teruel
ES243	2021+2024	Zaragoza
ES3	2021+2024	Comunidad de Madrid
ES30	2021+2024	Comunidad de Madrid
ES300	2021+2024	Madrid
ES4	2021+2024	Centro (ES)
ES41	2021+2024	Castilla y León
ES411	2021+2024	Ávila
ES412	2021+2024	Burgos
ES413	2021+2024	León
ES414	2021+2024	Palencia
ES415	2021+2024	Salamanca
ES416	2021+2024	Segovia
ES417	2021+2024	Soria
ES418	2021+2024	Valladolid
ES419	2021+2024	Zamora
ES42	2021+2024	Castilla-La Mancha
ES421	2021+2024	Albacete
ES422	2021+2024	Ciudad Real
ES423	2021+2024	Cuenca
ES424	2021+2024	Guadalajara
ES425	2021+2024	Toledo
ES43	2021+2024	Extremadura
ES431	2021+2024	Badajoz
ES432	2021+2024	Cáceres
ES5	2021+2024	Este
ES51	2021+2024	Cataluña
ES511	2021+2024	Barcelona
ES512	2021+2024	Girona
ES513	2021+2024	Lleida
ES514	2021+2024	Tarragona
ES52	2021+2024	Comunitat Valenciana 
ES521	2021+2024	Alicante/Alacant
ES522	2021+2024	Castellón/Castelló
ES523	2021+2024	Valencia/València
ES53	2021+2024	Illes Balears
ES531	2021+2024	Eivissa y Formentera
ES532	2021+2024	Mallorca
ES533	2021+2024	Menorca
ES6	2021+2024	Sur
ES61	2021+2024	Andalucía
ES611	2021+2024	Almería
ES612	2021+2024	Cádiz
ES613	2021+2024	Córdoba
ES614	2021+2024	Granada
ES615	2021+2024	Huelva
ES616	2021+2024	Jaén
ES617	2021+2024	Málaga
ES618	2021+2024	Sevilla
ES62	2021+2024	Región de Murcia
ES620	2021+2024	Murcia
ES63	2021+2024	Ciudad de Ceuta
ES630	2021+2024	Ceuta
ES64	2021+2024	Ciudad de Melilla
ES640	2021+2024	Melilla
ES7	2021+2024	Canarias
ES70	2021+2024	Canarias
ES703	2021+2024	El Hierro
ES704	2021+2024	Fuerteventura
ES705	2021+2024	Gran Canaria
ES706	2021+2024	La Gomera
ES707	2021+2024	La Palma
ES708	2021+2024	Lanzarote
ES709	2021+2024	Tenerife
FI	2021+2024	Suomi/Finland
FI1	2021+2024	Manner-Suomi
FI19	2021+2024	Länsi-Suomi
FI193	2021	Keski-Suomi
FI194	2021	Etelä-Pohjanmaa
FI195	2021	Pohjanmaa
FI196	2021+2024	Satakunta
FI197	2021	Pirkanmaa
FI198	2024	Keski-Suomi
FI199	2024	Etelä-Pohjanmaa
FI19A	2024	Pohjanmaa
FI19B	2024	Pirkanmaa
FI1B	2021+2024	Helsinki-Uusimaa
FI1B1	2021+2024	Helsinki-Uusimaa
FI1C	2021+2024	Etelä-Suomi
FI1C1	2021+2024	Varsinais-Suomi
FI1C2	2021+2024	Kanta-Häme
FI1C3	2021	Päijät-Häme
FI1C4	2021	Kymenlaakso
FI1C5	2021+2024	Etelä-Karjala
FI1C6	2024	Päijät-Häme
FI1C7	2024	Kymenlaakso
FI1D	2021+2024	Pohjois- ja Itä-Suomi
FI1D1	2021	Etelä-Savo
FI1D2	2021	Pohjois-Savo
FI1D3	2021	Pohjois-Karjala
FI1D5	2021+2024	Keski-Pohjanmaa
FI1D7	2021+2024	Lappi
FI1D8	2021+2024	Kainuu
FI1D9	2021+2024	Pohjois-Pohjanmaa
FI1DA	2024	Etelä-Savo
FI1DB	2024	Pohjois-Savo
FI1DC	2024	Pohjois-Karjala
FI2	2021+2024	Åland
FI20	2021+2024	Åland
FI200	2021+2024	Åland
FR	2021+2024	France
FR1	2021+2024	Ile-de-France
FR10	2021+2024	Ile-de-France
FR101	2021+2024	Paris
FR102	2021+2024	Seine-et-Marne 
FR103	2021+2024	Yvelines 
FR104	2021+2024	Essonne
FR105	2021+2024	Hauts-de-Seine 
FR106	2021+2024	Seine-Saint-Denis 
FR107	2021+2024	Val-de-Marne
FR108	2021+2024	Val-d’Oise
FRB	2021+2024	Centre — Val de Loire
FRB0	2021+2024	Centre — Val de Loire
FRB01	2021+2024	Cher
FRB02	2021+2024	Eure-et-Loir
FRB03	2021+2024	Indre
FRB04	2021+2024	Indre-et-Loire
FRB05	2021+2024	Loir-et-Cher
FRB06	2021+2024	Loiret
FRC	2021+2024	Bourgogne-Franche-Comté
FRC1	2021+2024	Bourgogne
FRC11	2021+2024	Côte-d’Or
FRC12	2021+2024	Nièvre
FRC13	2021+2024	Saône-et-Loire
FRC14	2021+2024	Yonne
FRC2	2021+2024	Franche-Comté
FRC21	2021+2024	Doubs
FRC22	2021+2024	Jura
FRC23	2021+2024	Haute-Saône
FRC24	2021+2024	Territoire de Belfort
FRD	2021+2024	Normandie
FRD1	2021+2024	Basse-Normandie 
FRD11	2021+2024	Calvados 
FRD12	2021+2024	Manche 
FRD13	2021+2024	Orne
FRD2	2021+2024	Haute-Normandie 
FRD21	2021+2024	Eure
FRD22	2021+2024	Seine-Maritime
FRE	2021+2024	Hauts-de-France
FRE1	2021+2024	Nord-Pas de Calais
FRE11	2021+2024	Nord
FRE12	2021+2024	Pas-de-Calais
FRE2	2021+2024	Picardie
FRE21	2021+2024	Aisne
FRE22	2021+2024	Oise
FRE23	2021+2024	Somme
FRF	2021+2024	Grand Est
FRF1	2021+2024	Alsace
FRF11	2021+2024	Bas-Rhin
FRF12	2021+2024	Haut-Rhin
FRF2	2021+2024	Champagne-Ardenne
FRF21	2021+2024	Ardennes
FRF22	2021+2024	Aube
FRF23	2021+2024	Marne
FRF24	2021+2024	Haute-Marne
FRF3	2021+2024	Lorraine
FRF31	2021+2024	Meurthe-et-Moselle 
FRF32	2021+2024	Meuse 
FRF33	2021+2024	Moselle
FRF34	2021+2024	Vosges
FRG	2021+2024	Pays de la Loire
FRG0	2021+2024	Pays de la Loire
FRG01	2021+2024	Loire-Atlantique
FRG02	2021+2024	Maine-et-Loire
FRG03	2021+2024	Mayenne
FRG04	2021+2024	Sarthe
FRG05	2021+2024	Vendée
FRH	2021+2024	Bretagne
FRH0	2021+2024	Bretagne
FRH01	2021+2024	Côtes-d’Armor
FRH02	2021+2024	Finistère
FRH03	2021+2024	Ille-et-Vilaine
FRH04	2021+2024	Morbihan
FRI	2021+2024	Nouvelle-Aquitaine
FRI1	2021+2024	Aquitaine
FRI11	2021+2024	Dordogne
FRI12	2021+2024	Gironde
FRI13	2021+2024	Landes
FRI14	2021+2024	Lot-et-Garonne
FRI15	2021+2024	Pyrénées-Atlantiques
FRI2	2021+2024	Limousin
FRI21	2021+2024	Corrèze
FRI22	2021+2024	Creuse
FRI23	2021+2024	Haute-Vienne
FRI3	2021+2024	Poitou-Charentes
FRI31	2021+2024	Charente
FRI32	2021+2024	Charente-Maritime
FRI33	2021+2024	Deux-Sèvres
FRI34	2021+2024	Vienne
FRJ	2021+2024	Occitanie
FRJ1	2021+2024	Languedoc-Roussillon
FRJ11	2021+2024	Aude
FRJ12	2021+2024	Gard
FRJ13	2021+2024	Hérault
FRJ14	2021+2024	Lozère
FRJ15	2021+2024	Pyrénées-Orientales
FRJ2	2021+2024	Midi-Pyrénées
FRJ21	2021+2024	Ariège
FRJ22	2021+2024	Aveyron
FRJ23	2021+2024	Haute-Garonne
FRJ24	2021+2024	Gers
FRJ25	2021+2024	Lot
FRJ26	2021+2024	Hautes-Pyrénées 
FRJ27	2021+2024	Tarn
FRJ28	2021+2024	Tarn-et-Garonne
FRK	2021+2024	Auvergne-Rhône-Alpes
FRK1	2021+2024	Auvergne
FRK11	2021+2024	Allier
FRK12	2021+2024	Cantal
FRK13	2021+2024	Haute-Loire
FRK14	2021+2024	Puy-de-Dôme
FRK2	2021+2024	Rhône-Alpes
FRK21	2021+2024	Ain
FRK22	2021+2024	Ardèche
FRK23	2021+2024	Drôme
FRK24	2021+2024	Isère
FRK25	2021+2024	Loire
FRK26	2021+2024	Rhône
FRK27	2021+2024	Savoie
FRK28	2021+2024	Haute-Savoie
FRL	2021+2024	Provence-Alpes-Côte d’Azur
FRL0	2021+2024	Provence-Alpes-Côte d’Azur
FRL01	2021+2024	Alpes-de-Haute-Provence
FRL02	2021+2024	Hautes-Alpes 
FRL03	2021+2024	Alpes-Maritimes
FRL04	2021+2024	Bouches-du-Rhône
FRL05	2021+2024	Var
FRL06	2021+2024	Vaucluse
FRM	2021+2024	Corse
FRM0	2021+2024	Corse
FRM01	2021+2024	Corse-du-Sud
FRM02	2021+2024	Haute-Corse
FRY	2021+2024	RUP FR — Régions Ultrapériphériques Françaises
FRY1	2021+2024	Guadeloupe
FRY10	2021+2024	Guadeloupe
FRY2	2021+2024	Martinique 
FRY20	2021+2024	Martinique 
FRY3	2021+2024	Guyane
FRY30	2021+2024	Guyane
FRY4	2021+2024	La Réunion 
FRY40	2021+2024	La Réunion
FRY5	2021+2024	Mayotte
FRY50	2021+2024	Mayotte 
HR	2021+2024	Hrvatska
HR0	2021+2024	Hrvatska
HR02	2021+2024	Panonska Hrvatska
HR021	2021+2024	Bjelovarsko-bilogorska županija
HR022	2021+2024	Virovitičko-podravska županija
HR023	2021+2024	Požeško-slavonska županija
HR024	2021+2024	Brodsko-posavska županija
HR025	2021+2024	Osječko-baranjska županija
HR026	2021+2024	Vukovarsko-srijemska županija
HR027	2021+2024	Karlovačka županija
HR028	2021+2024	Sisačko-moslavačka županija
HR03	2021+2024	Jadranska Hrvatska
HR031	2021+2024	Primorsko-goranska županija
HR032	2021+2024	Ličko-senjska županija
HR033	2021+2024	Zadarska županija
HR034	2021+2024	Šibensko-kninska županija
HR035	2021+2024	Splitsko-dalmatinska županija
HR036	2021+2024	Istarska županija
HR037	2021+2024	Dubrovačko-neretvanska županija
HR05	2021+2024	Grad Zagreb
HR050	2021+2024	Grad Zagreb
HR06	2021+2024	Sjeverna Hrvatska
HR061	2021+2024	Međimurska županija
HR062	2021+2024	Varaždinska županija
HR063	2021+2024	Koprivničko-križevačka županija
HR064	2021+2024	Krapinsko-zagorska županija
HR065	2021+2024	Zagrebačka županija
HU	2021+2024	Magyarország
HU1	2021+2024	Közép-Magyarország
HU11	2021+2024	Budapest
HU110	2021+2024	Budapest
HU12	2021+2024	Pest
HU120	2021+2024	Pest
HU2	2021+2024	Dunántúl
HU21	2021+2024	Közép-Dunántúl
HU211	2021+2024	Fejér
HU212	2021+2024	Komárom-Esztergom
HU213	2021+2024	Veszprém
HU22	2021+2024	Nyugat-Dunántúl
HU221	2021+2024	Győr-Moson-Sopron
HU222	2021+2024	Vas
HU223	2021+2024	Zala
HU23	2021+2024	Dél-Dunántúl
HU231	2021+2024	Baranya
HU232	2021+2024	Somogy
HU233	2021+2024	Tolna
HU3	2021+2024	Alföld és Észak
HU31	2021+2024	Észak-Magyarország
HU311	2021+2024	Borsod-Abaúj-Zemplén
HU312	2021+2024	Heves
HU313	2021+2024	Nógrád
HU32	2021+2024	Észak-Alföld
HU321	2021+2024	Hajdú-Bihar
HU322	2021+2024	Jász-Nagykun-Szolnok
HU323	2021+2024	Szabolcs-Szatmár-Bereg
HU33	2021+2024	Dél-Alföld
HU331	2021+2024	Bács-Kiskun
HU332	2021+2024	Békés
HU333	2021+2024	Csongrád-Csanád
IE	2021+2024	Éire/Ireland
IE0	2021+2024	Ireland
IE04	2021+2024	Northern and Western
IE041	2021+2024	Border
IE042	2021+2024	West
IE05	2021+2024	Southern
IE051	2021+2024	Mid-West 
IE052	2021+2024	South-East 
IE053	2021+2024	South-West 
IE06	2021+2024	Eastern and Midland
IE061	2021+2024	Dublin
IE062	2021+2024	Mid-East
IE063	2021+2024	Midland
IS	2021+2024	Ísland
IS0	2021+2024	Ísland
IS00	2021+2024	Ísland
IS001	2021+2024	Höfuðborgarsvæði
IS002	2021+2024	Landsbyggð
IT	2021+2024	Italia
ITC	2021+2024	Nord-Ovest
ITC1	2021+2024	Piemonte
ITC11	2021+2024	Torino
ITC12	2021+2024	Vercelli
ITC13	2021+2024	Biella
ITC14	2021+2024	Verbano-Cusio-Ossola
ITC15	2021+2024	Novara
ITC16	2021+2024	Cuneo
ITC17	2021+2024	Asti
ITC18	2021+2024	Alessandria
ITC2	2021+2024	Valle d’Aosta/Vallée d’Aoste
ITC20	2021+2024	Valle d’Aosta/Vallée d’Aoste
ITC3	2021+2024	Liguria
ITC31	2021+2024	Imperia
ITC32	2021+2024	Savona
ITC33	2021+2024	Genova
ITC34	2021+2024	La Spezia
ITC4	2021+2024	Lombardia
ITC41	2021+2024	Varese
ITC42	2021+2024	Como
ITC43	2021+2024	Lecco
ITC44	2021+2024	Sondrio
ITC46	2021+2024	Bergamo
ITC47	2021+2024	Brescia
ITC48	2021+2024	Pavia
ITC49	2021+2024	Lodi
ITC4A	2021+2024	Cremona
ITC4B	2021+2024	Mantova
ITC4C	2021+2024	Milano
ITC4D	2021+2024	Monza e della Brianza
ITF	2021+2024	Sud
ITF1	2021+2024	Abruzzo
ITF11	2021+2024	L’Aquila
ITF12	2021+2024	Teramo
ITF13	2021+2024	Pescara
ITF14	2021+2024	Chieti
ITF2	2021+2024	Molise
ITF21	2021+2024	Isernia
ITF22	2021+2024	Campobasso
ITF3	2021+2024	Campania
ITF31	2021+2024	Caserta
ITF32	2021+2024	Benevento
ITF33	2021+2024	Napoli
ITF34	2021+2024	Avellino
ITF35	2021+2024	Salerno
ITF4	2021+2024	Puglia
ITF43	2021+2024	Taranto
ITF44	2021+2024	Brindisi
ITF45	2021+2024	Lecce
ITF46	2021+2024	Foggia
ITF47	2021+2024	Bari
ITF48	2021+2024	Barletta-Andria-Trani
ITF5	2021+2024	Basilicata
ITF51	2021+2024	Potenza
ITF52	2021+2024	Matera
ITF6	2021+2024	Calabria
ITF61	2021+2024	Cosenza
ITF62	2021+2024	Crotone
ITF63	2021+2024	Catanzaro
ITF64	2021+2024	Vibo Valentia
ITF65	2021+2024	Reggio Calabria
ITG	2021+2024	Isole
ITG1	2021+2024	Sicilia
ITG11	2021+2024	Trapani
ITG12	2021+2024	Palermo
ITG13	2021+2024	Messina
ITG14	2021+2024	Agrigento
ITG15	2021+2024	Caltanissetta
ITG16	2021+2024	Enna
ITG17	2021+2024	Catania
ITG18	2021+2024	Ragusa
ITG19	2021+2024	Siracusa
ITG2	2021+2024	Sardegna
ITG2D	2021+2024	Sassari
ITG2E	2021+2024	Nuoro
ITG2F	2021+2024	Cagliari
ITG2G	2021+2024	Oristano
ITG2H	2021+2024	Sud Sardegna
ITH	2021+2024	Nord-Est
ITH1	2021+2024	Provincia Autonoma di Bolzano/Bozen
ITH10	2021+2024	Bolzano-Bozen
ITH2	2021+2024	Provincia Autonoma di Trento
ITH20	2021+2024	Trento
ITH3	2021+2024	Veneto
ITH31	2021+2024	Verona
ITH32	2021+2024	Vicenza
ITH33	2021+2024	Belluno
ITH34	2021+2024	Treviso
ITH35	2021+2024	Venezia
ITH36	2021+2024	Padova
ITH37	2021+2024	Rovigo
ITH4	2021+2024	Friuli-Venezia Giulia
ITH41	2021+2024	Pordenone
ITH42	2021+2024	Udine
ITH43	2021+2024	Gorizia
ITH44	2021+2024	Trieste
ITH5	2021+2024	Emilia-Romagna
ITH51	2021+2024	Piacenza
ITH52	2021+2024	Parma
ITH53	2021+2024	Reggio nell’Emilia
ITH54	2021+2024	Modena
ITH55	2021+2024	Bologna
ITH56	2021+2024	Ferrara
ITH57	2021+2024	Ravenna
ITH58	2021+2024	Forlì-Cesena
ITH59	2021+2024	Rimini
ITI	2021+2024	Centro (IT)
ITI1	2021+2024	Toscana
ITI11	2021+2024	Massa-Carrara
ITI12	2021+2024	Lucca
ITI13	2021+2024	Pistoia
ITI14	2021+2024	Firenze
ITI15	2021+2024	Prato
ITI16	2021+2024	Livorno
ITI17	2021+2024	Pisa
ITI18	2021+2024	Arezzo
ITI19	2021+2024	Siena
ITI1A	2021+2024	Grosseto
ITI2	2021+2024	Umbria
ITI21	2021+2024	Perugia
ITI22	2021+2024	Terni
ITI3	2021+2024	Marche
ITI31	2021+2024	Pesaro e Urbino
ITI32	2021+2024	Ancona
ITI33	2021+2024	Macerata
ITI34	2021+2024	Ascoli Piceno
ITI35	2021+2024	Fermo
ITI4	2021+2024	Lazio
ITI41	2021+2024	Viterbo
ITI42	2021+2024	Rieti
ITI43	2021+2024	Roma
ITI44	2021+2024	Latina
ITI45	2021+2024	Frosinone
LI	2021+2024	Liechtenstein
LI0	2021+2024	Liechtenstein
LI00	2021+2024	Liechtenstein
LI000	2021+2024	Liechtenstein
LT	2021+2024	Lietuva
LT0	2021+2024	Lietuva
LT01	2021+2024	Sostinės regionas
LT011	2021+2024	Vilniaus apskritis
LT02	2021+2024	Vidurio ir vakarų Lietuvos regionas 
LT021	2021+2024	Alytaus apskritis
LT022	2021+2024	Kauno apskritis
LT023	2021+2024	Klaipėdos apskritis
LT024	2021+2024	Marijampolės apskritis
LT025	2021+2024	Panevėžio apskritis
LT026	2021+2024	Šiaulių apskritis
LT027	2021+2024	Tauragės apskritis
LT028	2021+2024	Telšių apskritis
LT029	2021+2024	Utenos apskritis
LU	2021+2024	Luxembourg
LU0	2021+2024	Luxembourg
LU00	2021+2024	Luxembourg
LU000	2021+2024	Luxembourg
LV	2021+2024	Latvija
LV0	2021+2024	Latvija
LV00	2021+2024	Latvija
LV003	2021	Kurzeme
LV005	2021+2024	Latgale
LV006	2021	Rīga
LV007	2021	Pierīga
LV008	2021	Vidzeme
LV009	2021+2024	Zemgale
LV00A	2024	Rīga
LV00B	2024	Kurzeme
LV00C	2024	Vidzeme
ME	2021+2024	Crna Gora
ME0	2021+2024	Crna Gora
ME00	2021+2024	Crna Gora
ME000	2021+2024	Crna Gora
MK	2021+2024	Severna Makedonija 
MK0	2021+2024	Severna Makedonija 
MK00	2021+2024	Severna Makedonija 
MK001	2021+2024	Vardarski
MK002	2021+2024	Istočen
MK003	2021+2024	Jugozapaden
MK004	2021+2024	Jugoistočen
MK005	2021+2024	Pelagoniski
MK006	2021+2024	Pološki
MK007	2021+2024	Severoistočen
MK008	2021+2024	Skopski
MT	2021+2024	Malta
MT0	2021+2024	Malta
MT00	2021+2024	Malta
MT001	2021+2024	Malta
MT002	2021+2024	Gozo and Comino/Għawdex u Kemmuna
NL	2021+2024	Nederland
NL1	2021+2024	Noord-Nederland
NL11	2021+2024	Groningen
NL111	2021	Oost-Groningen
NL112	2021+2024	Delfzijl en omgeving
NL113	2021	Overig Groningen
NL114	2024	Oost-Groningen
NL115	2024	Overig Groningen
NL12	2021+2024	Friesland (NL)
NL124	2021	Noord-Friesland
NL125	2021	Zuidwest-Friesland
NL126	2021+2024	Zuidoost-Friesland
NL127	2024	Noord-Friesland
NL128	2024	Zuidwest-Friesland
NL13	2021+2024	Drenthe
NL131	2021+2024	Noord-Drenthe
NL132	2021+2024	Zuidoost-Drenthe
NL133	2021+2024	Zuidwest-Drenthe
NL2	2021+2024	Oost-Nederland
NL21	2021+2024	Overijssel
NL211	2021+2024	Noord-Overijssel
NL212	2021+2024	Zuidwest-Overijssel
NL213	2021+2024	Twente
NL22	2021+2024	Gelderland
NL221	2021+2024	Veluwe
NL224	2021+2024	Zuidwest-Gelderland
NL225	2021+2024	Achterhoek
NL226	2021+2024	Arnhem/Nijmegen
NL23	2021+2024	Flevoland
NL230	2021+2024	Flevoland
NL3	2021+2024	West-Nederland
NL31	2021	Utrecht
NL310	2021	Utrecht
NL32	2021+2024	Noord-Holland
NL321	2021+2024	Kop van Noord-Holland
NL323	2021+2024	IJmond
NL324	2021	Agglomeratie Haarlem
NL325	2021+2024	Zaanstreek
NL327	2021+2024	Het Gooi en Vechtstreek
NL328	2021+2024	Alkmaar en omgeving
NL329	2021	Groot-Amsterdam
NL32A	2024	Agglomeratie Haarlem
NL32B	2024	Groot-Amsterdam
NL33	2021	Zuid-Holland
NL332	2021	Agglomeratie ’s-Gravenhage
NL333	2021	Delft en Westland
NL337	2021	Agglomeratie Leiden en Bollenstreek
NL33A	2021	Zuidoost-Zuid-Holland
NL33B	2021	Oost-Zuid-Holland
NL33C	2021	Groot-Rijnmond
NL34	2021+2024	Zeeland
NL341	2021+2024	Zeeuwsch-Vlaanderen
NL342	2021+2024	Overig Zeeland
NL35	2024	Utrecht
NL350	2024	Utrecht
NL36	2024	Zuid-Holland
NL361	2024	Agglomeratie ’s-Gravenhage
NL362	2024	Delft en Westland
NL363	2024	Agglomeratie Leiden en Bollenstreek
NL364	2024	Zuidoost-Zuid-Holland
NL365	2024	Oost-Zuid-Holland
NL366	2024	Groot-Rijnmond
NL4	2021+2024	Zuid-Nederland
NL41	2021+2024	Noord-Brabant
NL411	2021+2024	West-Noord-Brabant
NL412	2021	Midden-Noord-Brabant
NL413	2021	Noordoost-Noord-Brabant
NL414	2021+2024	Zuidoost-Noord-Brabant
NL415	2024	Midden-Noord-Brabant
NL416	2024	Noordoost-Noord-Brabant
NL42	2021+2024	Limburg (NL)
NL421	2021+2024	Noord-Limburg
NL422	2021+2024	Midden-Limburg
NL423	2021+2024	Zuid-Limburg
NO	2021+2024	Norge
NO0	2021+2024	Norge
NO02	2021+2024	Innlandet
NO020	2021+2024	Innlandet
NO06	2021+2024	Trøndelag/Trööndelage
NO060	2021+2024	Trøndelag/Trööndelage
NO07	2021+2024	Nord-Norge
NO071	2021+2024	Nordland/Nordlánnda
NO072	2024	Troms/Romsa/Tromssa
NO073	2024	Finnmark/Finnmárku/Finmarkku
NO074	2021	Troms og Finnmark
NO08	2021+2024	Oslo og Viken
NO081	2021+2024	Oslo
NO082	2021	Viken
NO083	2024	Østfold
NO084	2024	Akershus
NO085	2024	Buskerud
NO09	2021+2024	Agder og Sør-Østlandet
NO091	2021	Vestfold og Telemark
NO092	2021+2024	Agder
NO093	2024	Vestfold
NO094	2024	Telemark
NO0A	2021+2024	Vestlandet
NO0A1	2021+2024	Rogaland
NO0A2	2021+2024	Vestland
NO0A3	2021+2024	Møre og Romsdal
NO0B	2021+2024	Svalbard og Jan Mayen
NO0B1	2021+2024	Jan Mayen
NO0B2	2021+2024	Svalbard
PL	2021+2024	Polska
PL2	2021+2024	Makroregion południowy
PL21	2021+2024	Małopolskie
PL213	2021+2024	Miasto Kraków
PL214	2021+2024	Krakowski
PL217	2021+2024	Tarnowski
PL218	2021+2024	Nowosądecki
PL219	2021+2024	Nowotarski
PL21A	2021+2024	Oświęcimski
PL22	2021+2024	Śląskie
PL224	2021+2024	Częstochowski
PL225	2021+2024	Bielski
PL227	2021+2024	Rybnicki
PL228	2021+2024	Bytomski
PL229	2021+2024	Gliwicki
PL22A	2021+2024	Katowicki
PL22B	2021+2024	Sosnowiecki
PL22C	2021+2024	Tyski
PL4	2021+2024	Makroregion północno-zachodni
PL41	2021+2024	Wielkopolskie
PL411	2021+2024	Pilski
PL414	2021+2024	Koniński
PL415	2021+2024	Miasto Poznań
PL416	2021+2024	Kaliski
PL417	2021+2024	Leszczyński
PL418	2021+2024	Poznański
PL42	2021+2024	Zachodniopomorskie
PL424	2021+2024	Miasto Szczecin
PL426	2021+2024	Koszaliński
PL427	2021+2024	Szczecinecko-pyrzycki
PL428	2021+2024	Szczeciński
PL43	2021+2024	Lubuskie
PL431	2021+2024	Gorzowski
PL432	2021+2024	Zielonogórski
PL5	2021+2024	Makroregion południowo-zachodni
PL51	2021+2024	Dolnośląskie
PL514	2021+2024	Miasto Wrocław
PL515	2021+2024	Jeleniogórski
PL516	2021+2024	Legnicko-głogowski
PL517	2021+2024	Wałbrzyski
PL518	2021+2024	Wrocławski
PL52	2021+2024	Opolskie
PL523	2021+2024	Nyski
PL524	2021+2024	Opolski
PL6	2021+2024	Makroregion północny
PL61	2021+2024	Kujawsko-pomorskie
PL613	2021+2024	Bydgosko-toruński
PL616	2021+2024	Grudziądzki
PL617	2021+2024	Inowrocławski
PL618	2021+2024	Świecki
PL619	2021+2024	Włocławski
PL62	2021+2024	Warmińsko-mazurskie
PL621	2021+2024	Elbląski
PL622	2021+2024	Olsztyński
PL623	2021+2024	Ełcki
PL63	2021+2024	Pomorskie
PL633	2021+2024	Trójmiejski
PL634	2021+2024	Gdański
PL636	2021+2024	Słupski
PL637	2021+2024	Chojnicki
PL638	2021+2024	Starogardzki
PL7	2021+2024	Makroregion centralny
PL71	2021+2024	Łódzkie
PL711	2021+2024	Miasto Łódź
PL712	2021+2024	Łódzki
PL713	2021+2024	Piotrkowski
PL714	2021+2024	Sieradzki
PL715	2021+2024	Skierniewicki
PL72	2021+2024	Świętokrzyskie
PL721	2021+2024	Kielecki
PL722	2021+2024	Sandomiersko-jędrzejowski
PL8	2021+2024	Makroregion wschodni
PL81	2021+2024	Lubelskie
PL811	2021+2024	Bialski
PL812	2021+2024	Chełmsko-zamojski
PL814	2021+2024	Lubelski
PL815	2021+2024	Puławski
PL82	2021+2024	Podkarpackie
PL821	2021+2024	Krośnieński
PL822	2021+2024	Przemyski
PL823	2021+2024	Rzeszowski
PL824	2021+2024	Tarnobrzeski
PL84	2021+2024	Podlaskie
PL841	2021+2024	Białostocki
PL842	2021+2024	Łomżyński
PL843	2021+2024	Suwalski
PL9	2021+2024	Makroregion województwo mazowieckie
PL91	2021+2024	Warszawski stołeczny
PL911	2021+2024	Miasto Warszawa
PL912	2021+2024	Warszawski wschodni
PL913	2021+2024	Warszawski zachodni
PL92	2021+2024	Mazowiecki regionalny
PL921	2021+2024	Radomski
PL922	2021+2024	Ciechanowski
PL923	2021+2024	Płocki
PL924	2021+2024	Ostrołęcki
PL925	2021+2024	Siedlecki
PL926	2021+2024	Żyrardowski
PT	2021+2024	Portugal
PT1	2021+2024	Continente
PT11	2021+2024	Norte
PT111	2021+2024	Alto Minho
PT112	2021+2024	Cávado
PT119	2021+2024	Ave
PT11A	2021+2024	Área Metropolitana do Porto
PT11B	2021+2024	Alto Tâmega e Barroso
PT11C	2021+2024	Tâmega e Sousa
PT11D	2021+2024	Douro
PT11E	2021+2024	Terras de Trás-os-Montes
PT15	2021+2024	Algarve
PT150	2021+2024	Algarve
PT16	2021	Centro (PT)
PT16B	2021	Oeste
PT16D	2021	Região de Aveiro
PT16E	2021	Região de Coimbra
PT16F	2021	Região de Leiria
PT16G	2021	Viseu Dão Lafões
PT16H	2021	Beira Baixa
PT16I	2021	Médio Tejo
PT16J	2021	Beiras e Serra da Estrela
PT17	2021	Área Metropolitana de Lisboa
PT170	2021	Área Metropolitana de Lisboa
PT18	2021	Alentejo
PT181	2021	Alentejo Litoral
PT184	2021	Baixo Alentejo
PT185	2021	Lezíria do Tejo
PT186	2021	Alto Alentejo
PT187	2021	Alentejo Central
PT19	2024	Centro (PT)
PT191	2024	Região de Aveiro
PT192	2024	Região de Coimbra
PT193	2024	Região de Leiria
PT194	2024	Viseu Dão Lafões
PT195	2024	Beira Baixa
PT196	2024	Beiras e Serra da Estrela
PT1A	2024	Grande Lisboa
PT1A0	2024	Grande Lisboa
PT1B	2024	Península de Setúbal
PT1B0	2024	Península de Setúbal
PT1C	2024	Alentejo
PT1C1	2024	Alentejo Litoral
PT1C2	2024	Baixo Alentejo
PT1C3	2024	Alto Alentejo
PT1C4	2024	Alentejo Central
PT1D	2024	Oeste e Vale do Tejo
PT1D1	2024	Oeste
PT1D2	2024	Médio Tejo
PT1D3	2024	Lezíria do Tejo
PT2	2021+2024	Região Autónoma dos Açores
PT20	2021+2024	Região Autónoma dos Açores
PT200	2021+2024	Região Autónoma dos Açores
PT3	2021+2024	Região Autónoma da Madeira
PT30	2021+2024	Região Autónoma da Madeira
PT300	2021+2024	Região Autónoma da Madeira
RO	2021+2024	România
RO1	2021+2024	Macroregiunea Unu
RO11	2021+2024	Nord-Vest
RO111	2021+2024	Bihor
RO112	2021+2024	Bistriţa-Năsăud
RO113	2021+2024	Cluj
RO114	2021+2024	Maramureş
RO115	2021+2024	Satu Mare
RO116	2021+2024	Sălaj
RO12	2021+2024	Centru
RO121	2021+2024	Alba
RO122	2021+2024	Braşov
RO123	2021+2024	Covasna
RO124	2021+2024	Harghita
RO125	2021+2024	Mureş
RO126	2021+2024	Sibiu
RO2	2021+2024	Macroregiunea Doi
RO21	2021+2024	Nord-Est
RO211	2021+2024	Bacău
RO212	2021+2024	Botoşani
RO213	2021+2024	Iaşi
RO214	2021+2024	Neamţ
RO215	2021+2024	Suceava
RO216	2021+2024	Vaslui
RO22	2021+2024	Sud-Est
RO221	2021+2024	Brăila
RO222	2021+2024	Buzău
RO223	2021+2024	Constanţa
RO224	2021+2024	Galaţi
RO225	2021+2024	Tulcea
RO226	2021+2024	Vrancea
RO3	2021+2024	Macroregiunea Trei
RO31	2021+2024	Sud-Muntenia
RO311	2021+2024	Argeş
RO312	2021+2024	Călăraşi
RO313	2021+2024	Dâmboviţa
RO314	2021+2024	Giurgiu
RO315	2021+2024	Ialomiţa
RO316	2021+2024	Prahova
RO317	2021+2024	Teleorman
RO32	2021+2024	Bucureşti-Ilfov
RO321	2021+2024	Bucureşti
RO322	2021+2024	Ilfov
RO4	2021+2024	Macroregiunea Patru
RO41	2021+2024	Sud-Vest Oltenia
RO411	2021+2024	Dolj
RO412	2021+2024	Gorj
RO413	2021+2024	Mehedinţi
RO414	2021+2024	Olt
RO415	2021+2024	Vâlcea
RO42	2021+2024	Vest
RO421	2021+2024	Arad
RO422	2021+2024	Caraş-Severin
RO423	2021+2024	Hunedoara
RO424	2021+2024	Timiş
RS	2021+2024	Serbia
RS1	2021+2024	Serbia - sever
RS11	2021+2024	City of Belgrade
RS110	2021+2024	City of Belgrade
RS12	2021+2024	Autonomous Province of Vojvodina
RS121	2021+2024	Zapadnobačka oblast 
RS122	2021+2024	Južnobanatska oblast
RS123	2021+2024	Južnobačka oblast
RS124	2021+2024	Severnobanatska oblast
RS125	2021+2024	Severnobačka oblast
RS126	2021+2024	Srednjobanatska oblast
RS127	2021+2024	Sremska oblast
RS2	2021+2024	Serbia - jug 
RS21	2021+2024	Region Šumadije i Zapadne Srbije
RS211	2021+2024	Zlatiborska oblast
RS212	2021+2024	Kolubarska oblast
RS213	2021+2024	Mačvanska oblast
RS214	2021+2024	Moravička oblast
RS215	2021+2024	Pomoravska oblast
RS216	2021+2024	Rasinska oblast
RS217	2021+2024	Raška oblast
RS218	2021+2024	Šumadijska oblast
RS22	2021+2024	Region Južne i Istočne Srbije
RS221	2021+2024	Borska oblast
RS222	2021+2024	Braničevska oblast
RS223	2021+2024	Zaječarska oblast
RS224	2021+2024	Jablanička oblast
RS225	2021+2024	Nišavska oblast
RS226	2021+2024	Pirotska oblast
RS227	2021+2024	Podunavska oblast
RS228	2021+2024	Pčinjska oblast
RS229	2021+2024	Toplička oblast
SE	2021+2024	Sverige
SE1	2021+2024	Östra Sverige
SE11	2021+2024	Stockholm
SE110	2021+2024	Stockholms län
SE12	2021+2024	Östra Mellansverige
SE121	2021+2024	Uppsala län
SE122	2021+2024	Södermanlands län
SE123	2021+2024	Östergötlands län
SE124	2021+2024	Örebro län
SE125	2021+2024	Västmanlands län
SE2	2021+2024	Södra Sverige
SE21	2021+2024	Småland med öarna
SE211	2021+2024	Jönköpings län
SE212	2021+2024	Kronobergs län
SE213	2021+2024	Kalmar län
SE214	2021+2024	Gotlands län
SE22	2021+2024	Sydsverige
SE221	2021+2024	Blekinge län
SE224	2021+2024	Skåne län
SE23	2021+2024	Västsverige
SE231	2021+2024	Hallands län
SE232	2021+2024	Västra Götalands län
SE3	2021+2024	Norra Sverige
SE31	2021+2024	Norra Mellansverige
SE311	2021+2024	Värmlands län
SE312	2021+2024	Dalarnas län
SE313	2021+2024	Gävleborgs län
SE32	2021+2024	Mellersta Norrland
SE321	2021+2024	Västernorrlands län
SE322	2021+2024	Jämtlands län
SE33	2021+2024	Övre Norrland
SE331	2021+2024	Västerbottens län
SE332	2021+2024	Norrbottens län
SI	2021+2024	Slovenija
SI0	2021+2024	Slovenija
SI03	2021+2024	Vzhodna Slovenija
SI031	2021+2024	Pomurska
SI032	2021+2024	Podravska
SI033	2021+2024	Koroška
SI034	2021+2024	Savinjska
SI035	2021+2024	Zasavska
SI036	2021+2024	Posavska
SI037	2021+2024	Jugovzhodna Slovenija
SI038	2021+2024	Primorsko-notranjska
SI04	2021+2024	Zahodna Slovenija
SI041	2021+2024	Osrednjeslovenska
SI042	2021+2024	Gorenjska
SI043	2021+2024	Goriška
SI044	2021+2024	Obalno-kraška
SK	2021+2024	Slovensko
SK0	2021+2024	Slovensko
SK01	2021+2024	Bratislavský kraj
SK010	2021+2024	Bratislavský kraj
SK02	2021+2024	Západné Slovensko
SK021	2021+2024	Trnavský kraj
SK022	2021+2024	Trenčiansky kraj
SK023	2021+2024	Nitriansky kraj
SK03	2021+2024	Stredné Slovensko
SK031	2021+2024	Žilinský kraj
SK032	2021+2024	Banskobystrický kraj
SK04	2021+2024	Východné Slovensko
SK041	2021+2024	Prešovský kraj
SK042	2021+2024	Košický kraj
TR	2021+2024	Türkiye
TR1	2021+2024	İstanbul
TR10	2021+2024	İstanbul
TR100	2021+2024	İstanbul
TR2	2021+2024	Batı Marmara
TR21	2021+2024	Tekirdağ, Edirne, Kırklareli
TR211	2021+2024	Tekirdağ
TR212	2021+2024	Edirne
TR213	2021+2024	Kırklareli
TR22	2021+2024	Balıkesir, Çanakkale
TR221	2021+2024	Balıkesir
TR222	2021+2024	Çanakkale
TR3	2021+2024	Ege
TR31	2021+2024	İzmir
TR310	2021+2024	İzmir
TR32	2021+2024	Aydın, Denizli, Muğla
TR321	2021+2024	Aydın
TR322	2021+2024	Denizli
TR323	2021+2024	Muğla
TR33	2021+2024	Manisa, Afyonkarahisar, Kütahya, Uşak
TR331	2021+2024	Manisa
TR332	2021+2024	Afyonkarahisar
TR333	2021+2024	Kütahya
TR334	2021+2024	Uşak
TR4	2021+2024	Doğu Marmara
TR41	2021+2024	Bursa, Eskişehir, Bilecik
TR411	2021+2024	Bursa
TR412	2021+2024	Eskişehir
TR413	2021+2024	Bilecik
TR42	2021+2024	Kocaeli, Sakarya, Düzce, Bolu, Yalova
TR421	2021+2024	Kocaeli
TR422	2021+2024	Sakarya
TR423	2021+2024	Düzce
TR424	2021+2024	Bolu
TR425	2021+2024	Yalova
TR5	2021+2024	Batı Anadolu
TR51	2021+2024	Ankara
TR510	2021+2024	Ankara
TR52	2021+2024	Konya, Karaman
TR521	2021+2024	Konya
TR522	2021+2024	Karaman
TR6	2021+2024	Akdeniz
TR61	2021+2024	Antalya, Isparta, Burdur
TR611	2021+2024	Antalya
TR612	2021+2024	Isparta
TR613	2021+2024	Burdur
TR62	2021+2024	Adana, Mersin
TR621	2021+2024	Adana
TR622	2021+2024	Mersin
TR63	2021+2024	Hatay, Kahramanmaraş, Osmaniye
TR631	2021+2024	Hatay
TR632	2021+2024	Kahramanmaraş
TR633	2021+2024	Osmaniye
TR7	2021+2024	Orta Anadolu
TR71	2021+2024	Kırıkkale, Aksaray, Niğde, Nevşehir, Kırşehir
TR711	2021+2024	Kırıkkale
TR712	2021+2024	Aksaray
TR713	2021+2024	Niğde
TR714	2021+2024	Nevşehir
TR715	2021+2024	Kırşehir
TR72	2021+2024	Kayseri, Sivas, Yozgat
TR721	2021+2024	Kayseri
TR722	2021+2024	Sivas
TR723	2021+2024	Yozgat
TR8	2021+2024	Batı Karadeniz
TR81	2021+2024	Zonguldak, Karabük, Bartın
TR811	2021+2024	Zonguldak
TR812	2021+2024	Karabük
TR813	2021+2024	Bartın
TR82	2021+2024	Kastamonu, Çankırı, Sinop
TR821	2021+2024	Kastamonu
TR822	2021+2024	Çankırı
TR823	2021+2024	Sinop
TR83	2021+2024	Samsun, Tokat, Çorum, Amasya
TR831	2021+2024	Samsun
TR832	2021+2024	Tokat
TR833	2021+2024	Çorum
TR834	2021+2024	Amasya
TR9	2021+2024	Doğu Karadeniz
TR90	2021+2024	Trabzon, Ordu, Giresun, Rize, Artvin, Gümüşhane
TR901	2021+2024	Trabzon
TR902	2021+2024	Ordu
TR903	2021+2024	Giresun
TR904	2021+2024	Rize
TR905	2021+2024	Artvin
TR906	2021+2024	Gümüşhane
TRA	2021+2024	Kuzeydoğu Anadolu
TRA1	2021+2024	Erzurum, Erzincan, Bayburt
TRA11	2021+2024	Erzurum
TRA12	2021+2024	Erzincan
TRA13	2021+2024	Bayburt
TRA2	2021+2024	Ağrı, Kars, Iğdır, Ardahan
TRA21	2021+2024	Ağrı
TRA22	2021+2024	Kars
TRA23	2021+2024	Iğdır
TRA24	2021+2024	Ardahan
TRB	2021+2024	Ortadoğu Anadolu
TRB1	2021+2024	Malatya, Elazığ, Bingöl, Tunceli
TRB11	2021+2024	Malatya
TRB12	2021+2024	Elazığ
TRB13	2021+2024	Bingöl
TRB14	2021+2024	Tunceli
TRB2	2021+2024	Van, Muş, Bitlis, Hakkari
TRB21	2021+2024	Van
TRB22	2021+2024	Muş
TRB23	2021+2024	Bitlis
TRB24	2021+2024	Hakkari
TRC	2021+2024	Güneydoğu Anadolu
TRC1	2021+2024	Gaziantep, Adıyaman, Kilis
TRC11	2021+2024	Gaziantep
TRC12	2021+2024	Adıyaman
TRC13	2021+2024	Kilis
TRC2	2021+2024	Şanlıurfa, Diyarbakır
TRC21	2021+2024	Şanlıurfa
TRC22	2021+2024	Diyarbakır
TRC3	2021+2024	Mardin, Batman, Şırnak, Siirt
TRC31	2021+2024	Mardin
TRC32	2021+2024	Batman
TRC33	2021+2024	Şırnak
TRC34	2021+2024	Siirt
UA	2024	Ukraina
UK	2021	United Kingdom
UKC	2021	North East (England)
UKC1	2021	Tees Valley and Durham
UKC11	2021	Hartlepool and Stockton-on-Tees
UKC12	2021	South Teesside
UKC13	2021	Darlington
UKC14	2021	Durham CC
UKC2	2021	Northumberland and Tyne and Wear
UKC21	2021	Northumberland
UKC22	2021	Tyneside
UKC23	2021	Sunderland
UKD	2021	North West (England)
UKD1	2021	Cumbria
UKD11	2021	West Cumbria
UKD12	2021	East Cumbria
UKD3	2021	Greater Manchester
UKD33	2021	Manchester
UKD34	2021	Greater Manchester South West
UKD35	2021	Greater Manchester South East
UKD36	2021	Greater Manchester North West
UKD37	2021	Greater Manchester North East
UKD4	2021	Lancashire
UKD41	2021	Blackburn with Darwen
UKD42	2021	Blackpool
UKD44	2021	Lancaster and Wyre
UKD45	2021	Mid Lancashire
UKD46	2021	East Lancashire
UKD47	2021	Chorley and West Lancashire
UKD6	2021	Cheshire
UKD61	2021	Warrington
UKD62	2021	Cheshire East
UKD63	2021	Cheshire West and Chester
UKD7	2021	Merseyside
UKD71	2021	East Merseyside
UKD72	2021	Liverpool
UKD73	2021	Sefton
UKD74	2021	Wirral
UKE	2021	Yorkshire and the Humber
UKE1	2021	East Yorkshire and Northern Lincolnshire
UKE11	2021	Kingston upon Hull, City of
UKE12	2021	East Riding of Yorkshire
UKE13	2021	North and North East Lincolnshire
UKE2	2021	North Yorkshire
UKE21	2021	York
UKE22	2021	North Yorkshire CC
UKE3	2021	South Yorkshire
UKE31	2021	Barnsley, Doncaster and Rotherham
UKE32	2021	Sheffield
UKE4	2021	West Yorkshire
UKE41	2021	Bradford
UKE42	2021	Leeds
UKE44	2021	Calderdale and Kirklees
UKE45	2021	Wakefield
UKF	2021	East Midlands (England)
UKF1	2021	Derbyshire and Nottinghamshire
UKF11	2021	Derby
UKF12	2021	East Derbyshire
UKF13	2021	South and West Derbyshire
UKF14	2021	Nottingham
UKF15	2021	North Nottinghamshire
UKF16	2021	South Nottinghamshire
UKF2	2021	Leicestershire, Rutland and Northamptonshire
UKF21	2021	Leicester
UKF22	2021	Leicestershire CC and Rutland
UKF24	2021	West Northamptonshire
UKF25	2021	North Northamptonshire
UKF3	2021	Lincolnshire
UKF30	2021	Lincolnshire
UKG	2021	West Midlands (England)
UKG1	2021	Herefordshire, Worcestershire and Warwickshire
UKG11	2021	Herefordshire, County of
UKG12	2021	Worcestershire
UKG13	2021	Warwickshire
UKG2	2021	Shropshire and Staffordshire
UKG21	2021	Telford and Wrekin
UKG22	2021	Shropshire CC
UKG23	2021	Stoke-on-Trent
UKG24	2021	Staffordshire CC
UKG3	2021	West Midlands
UKG31	2021	Birmingham
UKG32	2021	Solihull
UKG33	2021	Coventry
UKG36	2021	Dudley
UKG37	2021	Sandwell
UKG38	2021	Walsall
UKG39	2021	Wolverhampton
UKH	2021	East of England
UKH1	2021	East Anglia
UKH11	2021	Peterborough
UKH12	2021	Cambridgeshire CC
UKH14	2021	Suffolk
UKH15	2021	Norwich and East Norfolk
UKH16	2021	North and West Norfolk
UKH17	2021	Breckland and South Norfolk
UKH2	2021	Bedfordshire and Hertfordshire
UKH21	2021	Luton
UKH23	2021	Hertfordshire
UKH24	2021	Bedford
UKH25	2021	Central Bedfordshire
UKH3	2021	Essex
UKH31	2021	Southend-on-Sea
UKH32	2021	Thurrock
UKH34	2021	Essex Haven Gateway
UKH35	2021	West Essex
UKH36	2021	Heart of Essex
UKH37	2021	Essex Thames Gateway
UKI	2021	London
UKI3	2021	Inner London — West
UKI31	2021	Camden and City of London
UKI32	2021	Westminster
UKI33	2021	Kensington & Chelsea and Hammersmith & Fulham
UKI34	2021	Wandsworth
UKI4	2021	Inner London — East
UKI41	2021	Hackney and Newham
UKI42	2021	Tower Hamlets
UKI43	2021	Haringey and Islington
UKI44	2021	Lewisham and Southwark
UKI45	2021	Lambeth
UKI5	2021	Outer London — East and North East
UKI51	2021	Bexley and Greenwich
UKI52	2021	Barking & Dagenham and Havering
UKI53	2021	Redbridge and Waltham Forest
UKI54	2021	Enfield
UKI6	2021	Outer London — South
UKI61	2021	Bromley
UKI62	2021	Croydon
UKI63	2021	Merton, Kingston upon Thames and Sutton
UKI7	2021	Outer London — West and North West
UKI71	2021	Barnet
UKI72	2021	Brent
UKI73	2021	Ealing
UKI74	2021	Harrow and Hillingdon
UKI75	2021	Hounslow and Richmond upon Thames
UKJ	2021	South East (England)
UKJ1	2021	Berkshire, Buckinghamshire and Oxfordshire
UKJ11	2021	Berkshire
UKJ12	2021	Milton Keynes
UKJ13	2021	Buckinghamshire CC
UKJ14	2021	Oxfordshire
UKJ2	2021	Surrey, East and West Sussex
UKJ21	2021	Brighton and Hove
UKJ22	2021	East Sussex CC
UKJ25	2021	West Surrey
UKJ26	2021	East Surrey
UKJ27	2021	West Sussex (South West)
UKJ28	2021	West Sussex (North East)
UKJ3	2021	Hampshire and Isle of Wight
UKJ31	2021	Portsmouth
UKJ32	2021	Southampton
UKJ34	2021	Isle of Wight
UKJ35	2021	South Hampshire
UKJ36	2021	Central Hampshire
UKJ37	2021	North Hampshire
UKJ4	2021	Kent
UKJ41	2021	Medway
UKJ43	2021	Kent Thames Gateway
UKJ44	2021	East Kent
UKJ45	2021	Mid Kent
UKJ46	2021	West Kent
UKK	2021	South West (England)
UKK1	2021	Gloucestershire, Wiltshire and Bristol/Bath area
UKK11	2021	Bristol, City of
UKK12	2021	Bath and North East Somerset, North Somerset and South Gloucestershire
UKK13	2021	Gloucestershire
UKK14	2021	Swindon
UKK15	2021	Wiltshire CC
UKK2	2021	Dorset and Somerset
UKK23	2021	Somerset
UKK24	2021	Bournemouth, Christchurch and Poole
UKK25	2021	Dorset
UKK3	2021	Cornwall and Isles of Scilly
UKK30	2021	Cornwall and Isles of Scilly
UKK4	2021	Devon
UKK41	2021	Plymouth
UKK42	2021	Torbay
UKK43	2021	Devon CC
UKL	2021	Wales
UKL1	2021	West Wales and The Valleys
UKL11	2021	Isle of Anglesey
UKL12	2021	Gwynedd
UKL13	2021	Conwy and Denbighshire
UKL14	2021	South West Wales
UKL15	2021	Central Valleys
UKL16	2021	Gwent Valleys
UKL17	2021	Bridgend and Neath Port Talbot
UKL18	2021	Swansea
UKL2	2021	East Wales
UKL21	2021	Monmouthshire and Newport
UKL22	2021	Cardiff and Vale of Glamorgan
UKL23	2021	Flintshire and Wrexham
UKL24	2021	Powys
UKM	2021	Scotland
UKM5	2021	North Eastern Scotland
UKM50	2021	Aberdeen City and Aberdeenshire
UKM6	2021	Highlands and Islands
UKM61	2021	Caithness & Sutherland and Ross & Cromarty
UKM62	2021	Inverness & Nairn and Moray, Badenoch & Strathspey
UKM63	2021	Lochaber, Skye & Lochalsh, Arran & Cumbrae and Argyll & Bute
UKM64	2021	Na h-Eileanan Siar (Western Isles)
UKM65	2021	Orkney Islands
UKM66	2021	Shetland Islands
UKM7	2021	Eastern Scotland
UKM71	2021	Angus and Dundee City
UKM72	2021	Clackmannanshire and Fife
UKM73	2021	East Lothian and Midlothian
UKM75	2021	Edinburgh, City of
UKM76	2021	Falkirk
UKM77	2021	Perth & Kinross and Stirling
UKM78	2021	West Lothian
UKM8	2021	West Central Scotland
UKM81	2021	East Dunbartonshire, West Dunbartonshire and Helensburgh & Lomond
UKM82	2021	Glasgow City
UKM83	2021	Inverclyde, East Renfrewshire and Renfrewshire
UKM84	2021	North Lanarkshire
UKM9	2021	Southern Scotland
UKM91	2021	Scottish Borders
UKM92	2021	Dumfries & Galloway
UKM93	2021	East Ayrshire and North Ayrshire mainland
UKM94	2021	South Ayrshire
UKM95	2021	South Lanarkshire
UKN	2021	Northern Ireland
UKN0	2021	Northern Ireland
UKN06	2021	Belfast
UKN07	2021	Armagh City, Banbridge and Craigavon
UKN08	2021	Newry, Mourne and Down
UKN09	2021	Ards and North Down
UKN0A	2021	Derry City and Strabane
UKN0B	2021	Mid Ulster
UKN0C	2021	Causeway Coast and Glens
UKN0D	2021	Antrim and Newtownabbey
UKN0E	2021	Lisburn and Castlereagh
UKN0F	2021	Mid and East Antrim
UKN0G	2021	Fermanagh and Omagh
XK	2024	Kosovo*
XK0	2024	Kosovo
XK00	2024	Kosovo
XK001	2024	Prishtinë
XK002	2024	Mitrovicë
XK003	2024	Pejë
XK004	2024	Prizren
XK005	2024	Ferizaj
XK006	2024	Gjilan
XK007	2024	Gjakovë`;
