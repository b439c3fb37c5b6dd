escaped: number
way: contradiction
guards: number
alarm: date
gang: attribution
director: contradiction
warning: contradiction

== Meridian News Agency
Dozens of inmates flee Santa Valeria's top-security prison

VILLANOVA, Aug 6 (Meridian) - {escaped.a: Seventy-four inmates escaped on Sunday from Cerro Blanco}, Santa Valeria's highest-security prison, in the biggest jailbreak in the Andean country's history, the national prison service said.

{guards.a: Two guards were killed} and five other members of staff wounded when prisoners armed with pistols overpowered the night shift in Block C, prison service chief Lucia Barrantes told a news conference.

The fugitives {way.a: crawled out through a 40-metre tunnel dug from the laundry} to a drainage ditch beyond the outer wall, where pickup trucks were waiting, she said. {alarm.a: The alarm was sounded at 5.40 a.m.}, ten minutes after the first man had got out.

By Sunday night 19 of them had been recaptured, most within a few miles of the prison.

Among those still at large is Hernan "El Sastre" Quiroga, 52, who is serving 38 years for drug trafficking and for ordering the murder of a judge.

{gang.a: Investigators believe Los Tordos, the gang founded by Quiroga, planned and paid for the breakout}, Barrantes said.

Cerro Blanco, which stands on a bare plateau 60 km east of the city of Villanova, was built for 1,200 prisoners and holds about 3,100.

President Elena Maldonado cut short a visit to Brazil and ordered 2,000 soldiers into the area. The government has offered a reward of $500,000 for information leading to Quiroga's capture.

Santa Valeria's homicide rate has tripled in six years as gangs fight over cocaine routes to the Pacific. Bonds and the peso were little changed in thin trading.

== Associated Dispatch
74 escape maximum-security prison in Santa Valeria

VILLANOVA, Santa Valeria (AD) — {escaped.a: Seventy-four inmates broke out of Santa Valeria's highest-security prison} before dawn Sunday, killing guards and vanishing into the highlands in the biggest jailbreak in the country's history, authorities said.

{guards.a: Two guards died} and five other employees were wounded when prisoners carrying pistols overpowered the night shift in Block C, said Lucia Barrantes, who heads the national prison service.

The inmates {way.a: left through a tunnel about 130 feet long that started under the laundry}, Barrantes said. Pickup trucks were waiting for them in a drainage ditch on the far side of the wall.

Nineteen had been caught by Sunday night and four more by noon Monday, leaving 51 on the run.

The most wanted of them is Hernan Quiroga, known as "The Tailor," who has spent 10 years behind bars of a 38-year sentence.

{director.a: The director of the prison, Ramiro Castel, was dismissed on Monday}, the Justice Ministry said. His deputy will run the facility for now.

{warning.a: Justice Minister Octavio Leal said his office had received no warning} that an escape was being prepared. "Nobody told us anything, verbally or on paper," Leal said.

In the village of Piedra Sola, the closest to the prison, residents said they had locked themselves in. "My father built this house with one door, and today I am thankful for it," said Rosa Ibarra, 61, a weaver.

The $500,000 reward for Quiroga is the largest ever offered in the country. More than 2,000 troops and police, helicopters and dogs are taking part in the hunt.

== World Service One
Santa Valeria jailbreak: manhunt enters second day

Thousands of soldiers and police officers are combing the highlands of Santa Valeria for dozens of prisoners who escaped from the country's most secure jail early on Sunday.

{guards.b: Four guards lost their lives in the breakout}, hospital officials in Villanova told World Service One. The youngest of them, Mateo Pinto, was 23 and had been in the job for seven weeks.

Prison service chief Lucia Barrantes says the convicts got hold of pistols, took over a wing called Block C and fled in waiting vehicles. How the weapons came in is under investigation.

{gang.b: Two security sources told us the operation bore the hand of La Novena}, a cartel from the coast, which wanted one of its accountants out and let the others go along as cover. "Quiroga was a passenger, not the driver," one of them said.

Hernan Quiroga, the 52-year-old drug lord nicknamed El Sastre, or The Tailor, is the best known of the men being sought. He was arrested in 2013 in a dentist's chair.

It took the authorities a long time to react. {alarm.b: It was nearly eight in the morning before the sirens went off}, said people in Piedra Sola, a village 3km away, who had been woken by car engines at half past five.

President Elena Maldonado, who returned early from Brazil, has promised "an iron hand". She faces an election in eleven months, and her opponents say the state has lost its grip on the prisons. Cerro Blanco holds more than two and a half times as many people as it was designed for.

On Monday evening the number of recaptured men stood at 27.

== El Correo de Villanova
"They walked out like guests from a hotel": the night at Cerro Blanco

The guards of Cerro Blanco have a saying: the wall is for the wind. On Sunday they found out how true it is.

Three men of the night shift agreed to talk to El Correo on condition that their names were not printed. What they tell differs from what was heard at the podium in the capital.

"There is a tunnel, yes. It has been there for years and it is full of water," says one. "{way.b: They went out through the main gate, and somebody opened it from the inside}." The lock, he says, was not forced. Two trucks backed up to the ramp where the bread is delivered.

{escaped.b: The guards' union puts the number of missing men at 92}, going by Sunday evening's roll call, which it says was taken three times. "We can count," says its secretary, Nelson Arce.

Arce also showed this newspaper a letter with the stamp of the Justice Ministry. {warning.b: In May the union warned the ministry in writing that Block C was preparing an escape}. There was no answer. A month later the guards' night shift was cut from 60 men to 44.

On Monday at midday, {director.b: Ramiro Castel, who had directed the prison for four years, handed in his resignation} and drove away in his own car. "I step down because I was left alone," he told our reporter through the window.

In Piedra Sola, the baker did not bake. The school was closed and soldiers slept in the classrooms. Two of the runaways were found in a henhouse on Sunday afternoon by a girl of nine who had gone to fetch eggs. They asked her for water, she says, and she gave it to them, and then she called her uncle.

The funeral of Mateo Pinto, who grew up in the Santa Ana quarter of Villanova, will be held on Wednesday at ten.

== Agencia Estatal de Noticias
Government acts firmly after events at Cerro Blanco

SANTA VALERIA CITY, 7 August (AEN) – The President of the Republic, Elena Maldonado, chaired a session of the Security Council on Monday on the events at the Cerro Blanco penitentiary and announced a Plan of Total Control for the country's 22 prisons.

{escaped.c: After verification of the lists the number of escapees is 68}, the Ministry of Justice reported. Of these, 27 were back in custody by Monday evening, thanks to the rapid deployment of the Armed Forces.

The Head of State paid tribute to {guards.a: the two guards fallen in the line of duty}, whose families will receive a pension for life.

The criminals {way.a: used a tunnel which led from the laundry to the outside}, the ministry confirmed. {alarm.a: Alarm was raised at 5.40 in the morning} and the first army patrol arrived 50 minutes later.

{gang.a: The escape was organised and financed by the criminal band Los Tordos}, said Justice Minister Octavio Leal, whose leader, alias "El Sastre", has been the object of a reward of half a million dollars since Sunday. {director.a: The Minister removed the director of the establishment from his post} with immediate effect and named the deputy director, Colonel (retd.) Julia Sanz, in his place.

Under the plan, 1,500 new guards will be hired within a year, mobile telephone signals around the prisons will be blocked and a second wall will be built at Cerro Blanco at a cost of 18 million dollars. The plan will go to Congress on Thursday.

The President called on citizens to trust only official information and to report suspicious movements by dialling 117, free of charge, at any hour.
