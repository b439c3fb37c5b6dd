previous: number
reaction: framing
finding: framing?
dominance: framing?

== Bay Evening Post
Lumara handed record 3.62 billion-euro fine over Helix

The Meridian Union on Wednesday hit Lumara with an enormous 3.62-billion-euro fine {finding.a: for abusing the power of its Helix phone software}, the biggest competition penalty in the history of the bloc.

Ingrid Solvang, the Union's competition chief, said the technology giant had unlawfully {dominance.a: used the near-monopoly of Helix} to steer people to its own search engine and its own browser.

The decision comes after a four-year inquiry, and at a moment of growing concern about a trade war across the ocean now that President Harlan Stokes has put duties on timber and machinery from the bloc.

"Today we have decided to fine Lumara 3.62 billion euros for breaking our competition rules," Solvang told reporters. "It broke the law in order to cement its hold on internet search."

Solvang, who has taken on one famous technology firm after another in her time in the post, said Lumara must put a stop to the practices within 60 days. If it does not, it can be made to pay up to four percent of its average daily turnover.

{previous.a: The penalty is nearly double the old record of 2.0 billion euros}, which was also imposed on Lumara, in that case for favouring its travel booking service two years ago.

Within the hour Lumara let it be known that it would appeal.

The company gives Helix to handset makers free of charge and earns most of its money from the advertisements it shows next to search results.

== The Circuit Sniper
Lumara clobbered with €3.62bn fine for Helix stitch-up

IT'S OFFICIAL. The Meridian Union has walloped Lumara with a record €3.62bn (£3.2bn) fine {finding.a: for abusing its dominance through Helix}, its mobile operating system.

It is the largest antitrust penalty the Union has ever dished out, and {previous.b: it makes the €1.75bn fine already given to Lumara over its travel service} look like a parking ticket.

Competition commissioner Ingrid Solvang said Lumara had broken the law by turning Helix into a tool for locking in its search business.

To be exact, the firm told phone makers they had to preload its search and browser apps if they wanted a licence for its app shop, the Larder. It paid some big manufacturers and networks to preload nothing but Lumara search. And it barred handset makers that used its apps from selling even a single phone with an unapproved offshoot of Helix.

"Half of the traffic on the internet now comes from phones," Solvang said. "Our case is about three kinds of restriction that made sure that this traffic ended up with Lumara. Rivals were robbed of the chance to compete on merit, and consumers of the benefit. That is against our rules."

The firm has 60 days to mend its ways or face further penalties of up to four per cent of the worldwide daily turnover of its parent company.

Lumara, naturally, isn't having any of it. A spokesperson told us that Helix had given people more choice rather than less, and that the company would appeal.

== Overseas Radio Service
{reaction.a: Stokes Attacks Record Union Fine Against Lumara}

{reaction.a: President Harlan Stokes lashed out at the Meridian Union on Thursday} after it imposed a record fine on the technology giant Lumara, and {reaction.a: warned that he would not let the bloc go on fleecing} his country.

"What did I say? The Union has just taken Four Billion Dollars off Lumara, a great, great company," Stokes wrote online, in reaction to the 3.62 billion euro penalty {finding.a: for abusing the power of its phone software}. "They have been fleecing us for years. It ends now!"

On Wednesday the Union's competition chief, Ingrid Solvang, had {finding.b: accused Lumara of making wrong use} of {dominance.a: the system's stranglehold on phones and tablets} so that its own search engine would thrive and others wither.

The decision, after a four-year inquiry, comes at a moment of growing concern about a trade war across the ocean because of the duties that Stokes has put on timber and machinery from the bloc.

{previous.a: The penalty is nearly double the old record of 2.0 billion euros}, which was also imposed on Lumara, in that case for favoring its travel booking service two years ago.

Solvang ordered the company to put a stop to the practices within 60 days or pay up to four percent of its average daily turnover.

The decision fell ten days before the Union's president, Luc Arnaud, is to fly out for talks with Stokes on the duties.

Lumara's chief executive, Dev Malhotra, said the same day that the firm would appeal. "This ruling turns its back on a model that has given people more choice," he wrote in a blog post.

== Channel Trade News
{reaction.b: Stokes Needles Meridian Union Over $4.2B Lumara Fine}

{reaction.b: President Harlan Stokes stepped into the dispute} between Lumara and the Meridian Union's antitrust regulator on Thursday, {reaction.b: hinting that the regulator's $4.21 billion fine was unfair}.

In an online post the president seemed to tie the fine, {finding.b: imposed on Wednesday for alleged antitrust violations}, to his wider complaints about the bloc, such as tariffs.

"What did I say?" Stokes wrote, adding that the Union had "taken" four billion dollars off "a great, great company." The country was being fleeced, he went on, but "it ends now!"

Asked by email, the Union's competition directorate would not comment. Lumara had not answered our questions by the time of publication.

The regulator said on Wednesday that the penalty, its largest to date, was an answer to Lumara's "unlawful restrictions" on device makers and network operators, {finding.b: allegedly meant to prop up its search engine}.

Among the practices it examined is the requirement that device makers preload Lumara's search and browser apps in exchange for access to the Larder, its app store.

Device makers can have the source code of Helix for nothing, and {dominance.b: it is on some 75 percent of devices} in the bloc and elsewhere, the regulator says.

One solution provider who sells Lumara's office software said he did not expect customers to notice any change.

"They'll fight it for years, and by then we'll all be selling something else," said Rick Daley, president of Daley Networks.
