toll: number
later: number
cars: number
hurt: number
severity: contradiction
hurtchildren: number
group: framing?

== Northern Standard
{toll.a: Inquiry opened into crash that killed 31 Portuguese pilgrims}

What exactly led to last night's coach crash near Vila Serena, in the north of Portugal, {toll.a: in which 31 people were killed}, is still not clear.

Firemen were still clearing the slope today, and the investigators would not be drawn on what they had found.

{later.a: Twenty-eight people died on the spot and three more did so in hospital}, a police official said.

{hurt.b: Eight people lived through the crash}. {severity.a: All of them are badly hurt}, and not all of them may live. Four of the dead are children.

So much is certain: the coach, with 39 people on it, most of them from villages around Barcelinhos, did not slow down when it came up behind a queue of traffic on the A49 motorway.

{cars.a: It struck twelve of the cars standing in the queue}, swung out of control, broke through the guard rail and fell 24 metres to the floor of the valley.

At that point the motorway is carried over the valley of the Ruivo by a tall viaduct.

Other motorists held up by the queue said that the noise of the coach hitting the first cars was like a bomb. One of them, a lorry driver, said that he had watched it in his mirror and had seen no brake lights.

{group.a: The passengers had spent three days on a pilgrimage} to the shrine at Monte Alvo and were less than an hour from home.

President Teresa Lobato, who is on a visit to Cape Verde, said that the whole country was in mourning.

== Valley Weekly
{toll.b: At least 30 killed as coach drops from motorway bridge}

PORTUGAL — {group.a: A coach on its way back from a pilgrimage} fell from a bridge in northern Portugal on Saturday, May 17. {toll.b: It cost at least 30 people their lives}, and {severity.a: nearly ten others were seriously hurt}, according to police.

The accident took place on the A49 motorway close to the town of Vila Serena.

By the account that officials have put together from what witnesses told them, the coach seemed to be swaying as it ran into slow traffic on Saturday night. It hit several other vehicles, smashed through the guard rail and dropped about 79 feet down a steep ravine.

About 40 people, children among them, are thought to have been on board. {later.b: Twenty-eight died at once, and another one died afterwards in hospital}. One more body was discovered beneath the coach when officials got to the scene. {hurt.a: The nearly ten people who were injured} were brought to hospitals in Vila Serena, Guimar and Braga.

One survivor is reported to have seen the driver, who is among the dead, fight to get the vehicle back under control. A tyre may have burst before that.

The authorities intend to examine the body of the driver as part of their inquiry.

The passengers had been to the spa town of Caldas do Ermo and to the shrine at nearby Monte Alvo.

Some eight years ago a similar accident on the same motorway killed five people and hurt nine. The A49 was closed after the crash.

== Broadcast World News
{toll.b: Coach goes off viaduct in Portugal: at least 30 dead}

{toll.b: At least 30 people have been killed} in northern Portugal in the fall of a coach from a viaduct. Not for decades has a road accident in the country cost so many lives.

The coach ran into several vehicles before it broke through a barrier and rolled down a steep slope near the town of Vila Serena.

{hurt.b: At least eight people were injured}, {severity.b: some of them in a serious way}.

It was taking about 40 people, children among them, home to {group.a: the Barcelinhos area after a pilgrimage}.

Why it happened nobody knows yet, though there are reports that the coach was going fast.

The head of the local fire brigade, Armando Seixas, said that a barrier on a bridge ought to prevent such a thing, "but the blow must have been so hard that the barrier went too".

The driver was killed. One of those who lived thought that a tyre had gone and that he could no longer steer.

Transport Minister Rui Falcato said that the coach had passed its yearly inspection in February and that nothing pointed to a technical fault.

Samples from the body of the driver are being examined.

The coach fell 24m (79ft) and came to rest in thick bushes.

There is no final count yet: {toll.b: local officials say that 30 people died}, while {toll.a: the transport ministry in Lisbon speaks of 31}.

The injured, who were taken to hospitals in Vila Serena, Guimar and Braga, did not all come from the coach: {cars.b: five cars had also been hit}, and the people in them are counted too. {hurtchildren.a: Five of those hurt are children}.

The party had stopped at Caldas do Ermo, where people go for the warm baths, and at the shrine of Monte Alvo.

== The Sentinel
{toll.c: At least 29 die as coach falls in north of Portugal}

{group.b: A coach taking a group of tourists} through northern Portugal has left a viaduct, struck several vehicles and rolled to the bottom of a steep bank. {toll.c: No fewer than 29 people were killed} and many more hurt.

Emergency crews worked in the dark and on very treacherous ground to get bodies out of the wreck. Firefighters said that most of the dead had been found inside the coach, and a few more under it.

{hurt.a: Nine people had been injured}, {hurtchildren.b: three of them being children}, and were taken to hospitals in the area, the Lusonews agency reported.

The passengers were said to be on their way back from a tour of places of pilgrimage to a village near Barcelinhos when their coach skidded off a stretch of the A49 that runs over the valley of the Ruivo.

Motorway police told state radio that the coach had rammed into several cars which had slowed because of heavy traffic, and had then gone over the edge and dropped dozens of metres.

"It looks very bad. Whoever is breathing comes up first, the others must wait," the fire chief, Armando Seixas, told the channel TV Norte late on Saturday night.

A photographer of the agency who was at the scene, Nuno Brandal, said that he had seen about 25 bodies lying under sheets beside the coach.

Lamps had been set up on the viaduct, from which a piece of the concrete parapet some ten metres long was missing. Relatives began to arrive at a school in Vila Serena before midnight.
