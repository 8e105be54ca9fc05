/** Real cities with the NUTS 2 region they lie in (NUTS 2021), so that places can be shown; no real initiative is meant. */
export const cities: Readonly<Record<string, readonly (readonly [city: string, region: string | null])[]>> = {
  UK: [
    ["London", "UKI3"],
    ["Manchester", "UKD3"],
    ["Glasgow", "UKM8"],
    ["Cardiff", "UKL2"],
    ["Belfast", "UKN0"],
    ["Leeds", "UKE4"],
    ["Bristol", "UKK1"],
  ],
  IE: [
    ["Dublin", "IE06"],
    ["Cork", "IE05"],
    ["Galway", "IE04"],
  ],
  DK: [
    ["København", "DK01"],
    ["Aarhus", "DK04"],
    ["Odense", "DK03"],
  ],
  FI: [
    ["Helsinki", "FI1B"],
    ["Tampere", "FI19"],
    ["Oulu", "FI1D"],
  ],
  SE: [
    ["Stockholm", "SE11"],
    ["Göteborg", "SE23"],
    ["Malmö", "SE22"],
  ],
  DE: [
    ["Berlin", "DE30"],
    ["Hamburg", "DE60"],
    ["München", "DE21"],
    ["Dresden", "DED2"],
    ["Köln", "DEA2"],
  ],
  FR: [
    ["Paris", "FR10"],
    ["Lyon", "FRK2"],
    ["Lille", "FRE1"],
    ["Nantes", "FRG0"],
    ["Marseille", "FRL0"],
  ],
  NL: [
    ["Amsterdam", "NL32"],
    ["Utrecht", "NL31"],
    ["Groningen", "NL11"],
    ["Eindhoven", "NL41"],
  ],
  BE: [
    ["Gent", "BE23"],
    ["Bruxelles", "BE10"],
    ["Liège", "BE33"],
    ["Antwerpen", "BE21"],
  ],
  AT: [
    ["Wien", "AT13"],
    ["Graz", "AT22"],
    ["Linz", "AT31"],
  ],
  LU: [["Luxembourg", "LU00"]],
  ES: [
    ["Madrid", "ES30"],
    ["Barcelona", "ES51"],
    ["Sevilla", "ES61"],
    ["Bilbao", "ES21"],
    ["Valencia", "ES52"],
  ],
  IT: [
    ["Milano", "ITC4"],
    ["Torino", "ITC1"],
    ["Roma", "ITI4"],
    ["Bologna", "ITH5"],
    ["Napoli", "ITF3"],
  ],
  PT: [
    ["Lisboa", "PT17"],
    ["Porto", "PT11"],
    ["Coimbra", "PT16"],
  ],
  EL: [
    ["Athina", "EL30"],
    ["Thessaloniki", "EL52"],
    ["Irakleio", "EL43"],
  ],
  CY: [["Nicosia", "CY00"]],
  MT: [["Valletta", "MT00"]],
  PL: [
    ["Kraków", "PL21"],
    ["Poznań", "PL41"],
    ["Gdańsk", "PL63"],
    ["Warszawa", "PL91"],
  ],
  RO: [
    ["București", "RO32"],
    ["Cluj-Napoca", "RO11"],
    ["Iași", "RO21"],
  ],
  HU: [
    ["Budapest", "HU11"],
    ["Pécs", "HU23"],
    ["Debrecen", "HU32"],
  ],
  CZ: [
    ["Praha", "CZ01"],
    ["Brno", "CZ06"],
    ["Ostrava", "CZ08"],
  ],
  BG: [
    ["Sofia", "BG41"],
    ["Plovdiv", "BG42"],
    ["Varna", "BG33"],
  ],
  SI: [
    ["Ljubljana", "SI04"],
    ["Maribor", "SI03"],
  ],
  EE: [
    ["Tallinn", "EE00"],
    ["Tartu", "EE00"],
  ],
  SK: [
    ["Bratislava", "SK01"],
    ["Košice", "SK04"],
  ],
  HR: [
    ["Zagreb", "HR05"],
    ["Split", "HR03"],
  ],
  LT: [
    ["Vilnius", "LT01"],
    ["Kaunas", "LT02"],
  ],
  LV: [["Riga", "LV00"]],
  NO: [
    ["Oslo", "NO08"],
    ["Bergen", "NO0A"],
  ],
  CH: [
    ["Zürich", "CH04"],
    ["Genève", "CH01"],
  ],
  IS: [["Reykjavík", "IS00"]],
  US: [
    ["Boston", null],
    ["Seattle", null],
    ["Chicago", null],
  ],
  CA: [
    ["Toronto", null],
    ["Montréal", null],
  ],
  AU: [
    ["Melbourne", null],
    ["Sydney", null],
  ],
  IL: [["Haifa", null]],
  RS: [["Novi Sad", null]],
  TR: [["İzmir", null]],
};
