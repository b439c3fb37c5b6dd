/**
 * Words that exclude each other when they stand in the same place of the same statement. One set a line: `|` parts the
 * alternatives, blanks part words that come to the same. General knowledge of English, ordered by field; a word may stand in
 * several sets. Near-synonyms and words of which one includes the other (vehicle, car) are left out on purpose.
 */
const SETS = `
man | woman
male | female
boy | girl
husband | wife
father dad | mother mum mom | son | daughter | brother | sister | uncle | aunt | nephew | niece | cousin
father | stepfather | grandfather
mother | stepmother | grandmother
grandson | granddaughter
king | queen
prince | princess
bride | groom
baby infant | toddler | teenager teen | adult | pensioner
child | adult
student pupil | teacher
patient | doctor physician | nurse
driver | passenger | pedestrian | cyclist | motorcyclist
soldier | civilian
policeman policewoman | soldier | firefighter fireman | paramedic
employee | employer
landlord | tenant
buyer | seller
plaintiff | defendant
victim | suspect perpetrator | witness
prosecutor | judge | juror
winner | loser
ally | enemy foe adversary rival
friend | enemy foe
coach | player | referee
singer | actor actress | author writer novelist | painter | dancer | comedian | architect
farmer | fisherman | miner | builder
pilot | sailor
president | chancellor | minister secretary | prosecutor | judge | governor | mayor | senator | ambassador | king | pope | bishop | sheriff
premier | president | governor | mayor
captain | sergeant | general | colonel | lieutenant | major
chairman chairwoman chair | treasurer | secretary
winner | runner-up
foreign | defence defense | finance | interior | health | justice | education | transport | environment | agriculture
federal national | provincial | municipal | regional
public | private
civil | criminal
domestic | foreign
domestic | international
internal | external
military | civilian
military | commercial
legal lawful | illegal unlawful
nuclear | conventional
urban | rural
onshore | offshore
primary | secondary
senior | junior
current incumbent | former ex previous | future incoming
previous last | next
temporary | permanent
voluntary | mandatory compulsory
direct | indirect
direct | roundabout
partial | complete full total
small little tiny | medium | large big huge
short | long
short | tall
high | low
narrow | wide broad
heavy | light
fast quick rapid | slow
hot | cold | warm | cool
strong | weak
rich wealthy | poor
young | old elderly
new | old
early | late
deep | shallow
thick | thin
full | empty
easy | hard difficult
bright | dark
wet | dry
safe | dangerous unsafe
dead | alive | injured wounded unhurt
sick ill unwell | healthy | dead
guilty | innocent
positive | negative
good | bad
best | worst
better | worse
major | minor
maximum | minimum
upper | lower
more | less fewer
most | least fewest
majority | minority
north | south | east | west
northern | southern | eastern | western
northeast | northwest | southeast | southwest
northeastern | northwestern | southeastern | southwestern
left | right
front | rear
top | bottom
inner | outer
inside | outside
indoor | outdoor
upstream | downstream
morning | afternoon | evening | night
spring | summer | autumn | winter
daily | weekly | monthly | annual yearly
weekday | weekend
single | double | triple
once | twice | thrice
all every | some | none no
many | few
most | some | none
always | sometimes | rarely | never
before | after
since | until
above over | below under
with | without
including | excluding except
for | against
rise climb increase grow surge soar jump rally | fall drop decrease decline shrink slump plunge tumble sink
open | close shut
start begin launch commence | end stop finish halt cease conclude
approve pass endorse accept | reject veto refuse decline block
stay remain | leave go depart
admit | deny
support back | oppose
win | lose | draw
arrive | leave depart
enter | leave exit
buy purchase acquire | sell
lend | borrow
hire recruit | fire dismiss sack
import | export
join | leave quit
confirm | deny
admit confess | deny
accept | deny reject
convict | acquit
arrest detain | release free
praise | criticise criticize condemn
welcome | condemn reject
allow permit | ban forbid prohibit
extend lengthen | shorten
expand | reduce shrink contract
raise increase | lower cut reduce
strengthen | weaken
improve | worsen deteriorate
succeed | fail
survive | die perish
appear | disappear vanish
attack | defend
advance | retreat withdraw
deploy | withdraw
build construct | demolish destroy
repair fix | damage
rescue save | kill
create | destroy eliminate abolish
cancel scrap | resume
postpone delay | bring_forward
agree | disagree refuse
include | exclude
lead | trail
encourage | discourage
escalate | de-escalate defuse
unite | divide
send | receive
accelerate | slow
tighten | loosen ease
nationalise nationalize | privatise privatize
comply | violate breach
uphold | overturn quash
kill | injure wound
love | hate
remember | forget
hide conceal | reveal disclose
cooperate | compete fight
help assist | hinder hamper
obey | defy
borrow | lend
accuse | clear exonerate
murder | manslaughter | suicide
earthquake quake | flood | hurricane typhoon cyclone | tornado | wildfire | eruption | tsunami | landslide | avalanche | drought
gun pistol handgun | rifle | knife | bomb | missile rocket | grenade
aircraft plane aeroplane airplane jet | missile rocket | helicopter | ship | submarine | tank
car | truck lorry | bus coach | train | tram | plane aeroplane airplane | helicopter | ship | ferry | bicycle bike | motorcycle motorbike | van
manned crewed | unmanned uncrewed
school | hospital | church | mosque | synagogue | temple | university | library | museum | hotel | restaurant | factory | warehouse | prison jail | bank | airport | stadium | theatre theater | cinema | supermarket
house | apartment flat | office
river | lake | ocean | mountain | valley | desert | forest | island
sea | river | lake
dog | cat | horse | cow | pig | sheep | goat | chicken | bird | whale | dolphin | shark | lion | tiger | elephant | bear | wolf
red | blue | green | yellow | black | white | brown | orange | purple | pink | grey gray
christian | muslim islamic | jewish | hindu | buddhist | sikh
catholic | protestant | orthodox
sunni | shia shiite
church | mosque | synagogue | temple
republican | democrat democratic
conservative | liberal | socialist | communist
left-wing | right-wing
football soccer | rugby | cricket | tennis | basketball | baseball | hockey | golf | boxing | volleyball
gold | silver | bronze | copper
oil | gas | coal
solar | wind | nuclear | coal
wheat | corn maize | rice | barley
cancer | diabetes | malaria | influenza flu | measles | cholera | tuberculosis | polio | pneumonia
murder | theft | robbery | burglary | fraud | arson | rape | kidnapping | assault | bribery | smuggling | treason | perjury | extortion | embezzlement
parliament | court | senate | government
army | navy | police
victory win | defeat loss | draw tie
profit | loss
surplus | deficit
import | export
income revenue | expense
asset | liability
supply | demand
peace | war
success | failure
start beginning | end
entrance | exit
arrival | departure
birth | death
marriage wedding | divorce
strength | weakness
advantage | disadvantage
freedom | captivity
increase rise growth gain | decrease fall decline drop loss
approval | rejection
support | opposition
acceptance | refusal rejection
praise | criticism
guilt | innocence
head | chest | arm | leg | back | neck | shoulder | knee | foot | hand | hip | wrist | ankle
newspaper | radio | television
book | film movie | song | album | painting | play
email | letter
breakfast | lunch | dinner
beer | wine | coffee | tea | milk
minute | hour | day | week | month | year | decade | century
metre meter | kilometre kilometer | mile
million | billion | trillion
popular | unpopular
likely | unlikely
possible | impossible
able | unable
true | false
correct right | wrong incorrect
transparent | secret
peaceful | violent
calm | turbulent
optimistic hopeful | pessimistic
rare | common frequent
friendly | hostile
formal official | informal unofficial
broad | narrow
rigid | flexible
expensive costly | cheap
ancient | modern
visible | invisible
alone | together
winter | summer
vegetarian | carnivorous
amateur | professional
virtual | physical
online | in-person
unanimous | divided split
`;

interface Place {
  readonly set: number;
  readonly alternative: number;
}

const PLACES: ReadonlyMap<string, readonly Place[]> = (() => {
  const places = new Map<string, Place[]>();
  SETS.trim()
    .split("\n")
    .forEach((line, set) => {
      line.split("|").forEach((words, alternative) => {
        for (const word of words.trim().split(/\s+/)) {
          const known = places.get(word);
          if (known === undefined) places.set(word, [{ set, alternative }]);
          else known.push({ set, alternative });
        }
      });
    });
  return places;
})();

/** Whether two lemmas are alternatives that exclude each other; never true for words that some set holds for the same. */
export function areContrasts(a: string, b: string): boolean {
  let found = false;
  for (const x of PLACES.get(a) ?? []) {
    for (const y of PLACES.get(b) ?? []) {
      if (x.set !== y.set) continue;
      if (x.alternative === y.alternative) return false;
      found = true;
    }
  }
  return found;
}
