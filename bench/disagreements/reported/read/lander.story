fate: contradiction
silence: date
fault: contradiction
ejection: contradiction?

== Redplanet Bulletin
{silence.a: Mars lander fell silent one and a half minutes before touchdown}, agency confirms

It crossed 460 million kilometers of space, came through a furnace of an entry and opened its parachute without a flaw. But the Pacific Space Agency has confirmed that {fate.a: Hevelius, its lander, has been lost}. {silence.a: Only a minute and a half was missing} until it would have stood on the surface of Mars.

The first hint of trouble came when Hevelius let go of its parachute about two kilometers up. Soon after that the signal died, agency scientists said on Friday, and {fate.b: they cannot say where the probe is or whether it crashed}.

The lander's mother ship, the Polaris orbiter, went into its path around the planet as planned on Thursday and recorded the whole of the descent. Its tapes reached mission control in Hobart overnight.

Flight director Marguerite Oduya said that the team had been through a roller coaster. "One of our two spacecraft is exactly where we want it," she said. "The other one has questions to answer."

The members of our club who had gathered to watch the broadcast stayed until well after midnight, hoping for a late call from the surface. None came.

Only the Americans have so far worked for any length of time on the surface of Mars. Most of the probes that others have sent there were lost on the way, in orbit or on the last stretch to the ground.

The agency intends to land a rover in four years, using much of the same equipment.

== Harbour Wire
Hevelius lander did not perform as planned on its way down to Mars

The Pacific Space Agency's Hevelius probe did not perform as planned while it was heading for the surface of Mars on Thursday.

Data recovered from the descent show that {ejection.a: the parachute was dropped too soon}. The rockets that should have brought the probe to a halt just above the ground also seem to have fired for too short a time.

{fate.b: The agency has not yet admitted that the lander crashed}, but nobody in Hobart is smiling.

Engineers will go on combing through the data. They may also try to call Hevelius blind, in the thin hope that {fate.b: it is sitting on the planet in one piece}.

The Americans, in addition, will point one of their satellites at the landing zone to see if any hardware shows up. The odds are poor, because the probe is no bigger than a garden shed.

For now all that the agency has is the rather large amount of engineering data that Hevelius sent to Polaris, the mother ship that had carried it to Mars.

They show that all was in order when the probe met the atmosphere. The heat shield seems to have done its job of braking the craft, and the parachute opened as it should to slow it further.

It is only at the end of the parachute phase that the data turn strange. The probe {ejection.a: dropped its canopy and back cover earlier} than it was meant to, and the thrusters that should have burned for 40 seconds were silent after four or five.

== Astronote
{fate.c: Hevelius is a wreck on Mars}, but its agency calls its mission a triumph

{fate.c: The Pacific region's first Mars lander has smashed itself to pieces}. {fate.c: Mission engineers believe that Hevelius fell} because {fault.a: its engines quit while they should still have braked}. {ejection.b: It may also have shed its parachute too early}.

Not a word has come from the craft since it should have landed on Thursday. {fate.c: Everything suggests that it struck the ground} too fast.

Its mother ship, Polaris, which slipped into orbit around Mars as planned, picked up the lander's telemetry all the way down. Engineers at mission control in Hobart were up all night over 850 megabytes of it.

"We have every bit of the engineering data from this phase, and that is what counts most," said Tomas Ferreira-Lund, head of spacecraft operations.

To begin with, he said, everything ran by the book. Hevelius came through the upper atmosphere and spread its supersonic parachute. The heat shield did flawless work too, and the radar was sending heights.

The ride under the parachute was good up to its final stage, he said. {ejection.b: Then the canopy may have gone too soon}, before the probe lit its descent engines, four groups of two rockets each.

"The data do not fit what we expected," he said. "The lander did not perform quite as we had planned."

It would take time to understand the data, he went on, but the thrusters had burned "for four or five seconds". After that came another 28 seconds of radio with the rockets off.

Director general Akira Wendt nevertheless called the mission a clear success. Hevelius was only a test, he said, and the test had delivered its data.

== Capitol Science Magazine
{fate.d: Pacific Lander Has Probably Come to Grief on Mars}

The Pacific Space Agency acknowledged this morning that {fate.d: Hevelius is in all likelihood gone}: {fate.d: the lander can hardly have lived through} the seven minutes of its fall toward Mars yesterday. The probe is one half of the agency's AresPath mission and was built to try out landing gear for later flights.

Signals relayed by the Polaris orbiter, the other half of the mission, show that the entry and the first part of the descent went as they should. The trouble, and with it the silence, {silence.b: set in about 75 seconds before touchdown}. By then the 1,900-pound craft had thrown off its heat shield and hung from its parachute.

Researchers are not certain what happened and are still reading the data. Perhaps {ejection.b: the parachute was let go too early} and the thrusters then shut down too soon, the Hobart Wireless reports. That any data came back at all should help to find the true cause.

"The first task of Hevelius was to test how we land," said director general Akira Wendt. "Writing down what happened was part of the test, and we shall learn from it."

"We have data that let us follow every step that was taken, and see why there was no soft landing," said Ruth Amaral, the agency's director of exploration.

The loss will make the next stage harder, the geologist Winifred Shaw writes in an essay for a university magazine. In four years the agency means to land a rover with a drill that goes deeper than any before it.

== The Morning Dispatch
{fate.a: Pacific Agency Gives Up Its Mars Lander}

The Pacific Space Agency confirmed on Friday morning that {fate.a: there is no hope left for Hevelius}, its Mars lander. The craft's last bleep, officials said, came {silence.b: around 75 seconds ahead of the hour} at which it should have been on the ground.

A first look at the data suggests that {fault.b: the failure came from the release of the parachute}. "The release seems to have {ejection.a: happened earlier than it should have}, but the study is not finished," the agency said in a statement.

"We have data that let us follow every step that was taken, and see why there was no soft landing," said the program's director.

{fate.b: Officials have not established whether the lander in fact crashed} to the ground in free fall or came to rest in some other way.

Hevelius had parted from its mother ship on Monday and spent three days coasting toward the planet on its own. It carried a small weather station that was to run for a few days on batteries.

The other part of the mission fared better. The Polaris orbiter is safely on its path around Mars, where it will sniff the thin air for methane, a gas that may be a trace of life.

The agency shares the cost of the two-part project, some $1.6 billion, with a dozen partners. Its ministers meet in December to decide whether to pay for the rover that is to follow.
