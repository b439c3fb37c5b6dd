/**
 * Countries with the other words that stand for them: long and short names, people and adjectives, and the capitals and
 * seats of government that newspapers use for the state. One country a line, general knowledge, not from any article.
 */
const COUNTRIES = `
united states, us, u.s, u.s., usa, u.s.a, u.s.a., america, american, americans, washington, white house, pentagon
united kingdom, uk, u.k, u.k., britain, great britain, british, briton, britons, london, downing street, whitehall
england, english, englishman, englishmen, englishwoman
scotland, scottish, scot, scots, edinburgh, holyrood
wales, welsh, cardiff
northern ireland, northern irish, belfast, stormont
ireland, irish, irishman, irishwoman, dublin
france, french, frenchman, frenchwoman, paris, élysée, elysee
germany, german, germans, berlin
italy, italian, italians, rome
spain, spanish, spaniard, spaniards, madrid
portugal, portuguese, lisbon
netherlands, dutch, dutchman, holland, hague
belgium, belgian, belgians
luxembourg, luxembourgish
switzerland, swiss, bern, berne
austria, austrian, austrians, vienna
denmark, danish, dane, danes, copenhagen
norway, norwegian, norwegians, oslo
sweden, swedish, swede, swedes, stockholm
finland, finnish, finn, finns, helsinki
iceland, icelandic, icelander, icelanders, reykjavik
poland, polish, pole, poles, warsaw
czech republic, czechia, czech, czechs, prague
slovakia, slovak, slovaks, bratislava
hungary, hungarian, hungarians, budapest
romania, romanian, romanians, bucharest
bulgaria, bulgarian, bulgarians, sofia
greece, greek, greeks, athens
turkey, türkiye, turkiye, turkish, turk, turks, ankara
cyprus, cypriot, cypriots, nicosia
malta, maltese, valletta
slovenia, slovenian, slovenians, ljubljana
croatia, croatian, croatians, croat, croats, zagreb
bosnia, bosnian, bosnians, sarajevo
serbia, serbian, serbians, serb, serbs, belgrade
kosovo, kosovan, kosovar, kosovars, pristina
albania, albanian, albanians, tirana
macedonia, macedonian, macedonians, skopje
montenegro, montenegrin, montenegrins, podgorica
estonia, estonian, estonians, tallinn
latvia, latvian, latvians, riga
lithuania, lithuanian, lithuanians, vilnius
ukraine, ukrainian, ukrainians, kyiv, kiev
belarus, belarusian, belarusians, minsk
moldova, moldovan, moldovans, chisinau
russia, russian, russians, moscow, kremlin, russian federation
georgia, georgian, georgians, tbilisi
armenia, armenian, armenians, yerevan
azerbaijan, azerbaijani, azerbaijanis, baku
kazakhstan, kazakh, kazakhs, astana
uzbekistan, uzbek, uzbeks, tashkent
turkmenistan, turkmen, ashgabat
kyrgyzstan, kyrgyz, bishkek
tajikistan, tajik, tajiks, dushanbe
china, chinese, beijing
taiwan, taiwanese, taipei
hong kong, hongkonger, hongkongers
japan, japanese, tokyo
south korea, south korean, south koreans, seoul
north korea, north korean, north koreans, pyongyang
mongolia, mongolian, mongolians, ulaanbaatar
india, indian, indians, new delhi, delhi
pakistan, pakistani, pakistanis, islamabad
bangladesh, bangladeshi, bangladeshis, dhaka
sri lanka, sri lankan, sri lankans, colombo
nepal, nepali, nepalese, kathmandu
bhutan, bhutanese, thimphu
afghanistan, afghan, afghans, kabul
iran, iranian, iranians, tehran
iraq, iraqi, iraqis, baghdad
syria, syrian, syrians, damascus
lebanon, lebanese, beirut
israel, israeli, israelis, jerusalem
palestine, palestinian, palestinians, ramallah
jordan, jordanian, jordanians, amman
saudi arabia, saudi, saudis, saudi arabian, riyadh
yemen, yemeni, yemenis, sanaa, sana
oman, omani, omanis, muscat
qatar, qatari, qataris, doha
kuwait, kuwaiti, kuwaitis
bahrain, bahraini, bahrainis, manama
emirates, uae, united arab emirates, emirati, emiratis, abu dhabi
egypt, egyptian, egyptians, cairo
libya, libyan, libyans, tripoli
tunisia, tunisian, tunisians, tunis
algeria, algerian, algerians, algiers
morocco, moroccan, moroccans, rabat
sudan, sudanese, khartoum
south sudan, south sudanese, juba
ethiopia, ethiopian, ethiopians, addis ababa
eritrea, eritrean, eritreans, asmara
somalia, somali, somalis, mogadishu
kenya, kenyan, kenyans, nairobi
uganda, ugandan, ugandans, kampala
tanzania, tanzanian, tanzanians, dodoma
rwanda, rwandan, rwandans, kigali
burundi, burundian, burundians, gitega
congo, congolese, kinshasa, drc
nigeria, nigerian, nigerians, abuja
niger, nigerien, nigeriens, niamey
ghana, ghanaian, ghanaians, accra
ivory coast, ivorian, ivorians, abidjan, yamoussoukro
senegal, senegalese, dakar
mali, malian, malians, bamako
burkina faso, burkinabe, ouagadougou
chad, chadian, chadians, ndjamena
cameroon, cameroonian, cameroonians, yaounde
gabon, gabonese, libreville
angola, angolan, angolans, luanda
zambia, zambian, zambians, lusaka
zimbabwe, zimbabwean, zimbabweans, harare
mozambique, mozambican, mozambicans, maputo
malawi, malawian, malawians, lilongwe
botswana, batswana, gaborone
namibia, namibian, namibians, windhoek
south africa, south african, south africans, pretoria
madagascar, malagasy, antananarivo
liberia, liberian, liberians, monrovia
sierra leone, sierra leonean, freetown
guinea, guinean, guineans, conakry
canada, canadian, canadians, ottawa
mexico, mexican, mexicans
guatemala, guatemalan, guatemalans
honduras, honduran, hondurans, tegucigalpa
el salvador, salvadoran, salvadorans, san salvador
nicaragua, nicaraguan, nicaraguans, managua
costa rica, costa rican, costa ricans
panama, panamanian, panamanians
cuba, cuban, cubans, havana
haiti, haitian, haitians, port-au-prince
dominican republic, dominican, dominicans, santo domingo
jamaica, jamaican, jamaicans
colombia, colombian, colombians, bogota, bogotá
venezuela, venezuelan, venezuelans, caracas
ecuador, ecuadorian, ecuadorians, quito
peru, peruvian, peruvians, lima
bolivia, bolivian, bolivians, la paz
brazil, brazilian, brazilians, brasilia, brasília
paraguay, paraguayan, paraguayans, asuncion
uruguay, uruguayan, uruguayans, montevideo
chile, chilean, chileans, santiago
argentina, argentine, argentinian, argentines, argentinians, buenos aires
australia, australian, australians, canberra
new zealand, new zealander, new zealanders, kiwi, wellington
papua new guinea, papuan, port moresby
fiji, fijian, fijians, suva
indonesia, indonesian, indonesians, jakarta
malaysia, malaysian, malaysians, kuala lumpur
singapore, singaporean, singaporeans
thailand, thai, thais, bangkok
vietnam, vietnamese, hanoi
cambodia, cambodian, cambodians, phnom penh
laos, laotian, lao, vientiane
myanmar, burma, burmese, naypyidaw
philippines, philippine, filipino, filipinos, manila
european union, eu, e.u., brussels, european commission
united nations, un, u.n., u.n
nato, north atlantic treaty organization, north atlantic treaty organisation, north atlantic alliance
`;

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(",").map((word) => word.trim());
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The country or body that a name, people, adjective or capital (lower case) stands for. */
export function countryOf(name: string): string | undefined {
  return COUNTRY_OF.get(name) ?? COUNTRY_OF.get(name.replaceAll(".", ""));
}

/** The state or body that a name stands for, else its last word. */
export const partyOf = ({ key, surname }: { readonly key: string; readonly surname: string }): string =>
  countryOf(key) ?? surname;

/** Whether two names (lower case) stand for the same state or body. */
export function sameEntity(a: string, b: string): boolean {
  const first = countryOf(a);
  return first !== undefined && first === countryOf(b);
}
