patients: number
warned: date
finder: attribution
deaths: contradiction
exit: contradiction
fee: number
redone: number
letters: contradiction
label: framing

== British Isles News
Hospital fitted hundreds with unapproved hips, inquiry finds

PORT ELLERY, Oct 8 (BIN) - A surgeon at St Brannoc's Hospital implanted artificial hips that had never been approved for sale {patients.a: in 212 patients} over four years, an independent inquiry said on Wednesday.

The implants, made by the Liechtenstein-based company Orthovance, shed tiny metal particles into the surrounding tissue. {redone.a: So far 64 of the patients have had to be operated on again}, the report said.

The inquiry, led by the retired judge Dame Helen Aske, said the hospital's management {warned.a: was first warned in March 2023} but went on ordering the product until the following February.

The surgeon, Gareth Penhallow, 57, {fee.a: received £180,000 in consultancy fees from Orthovance} between 2020 and 2024, which he did not declare, according to the 340-page document.

{exit.a: Penhallow was suspended in February last year}. His lawyers said in a statement that he had acted in good faith and would defend himself before the General Medical Council, which is to hear his case in January.

The report says {deaths.a: two deaths were linked to the implants}: a woman of 81 who died of blood poisoning after her second operation and a man of 69 whose heart had been damaged by cobalt.

Moira Tansley, chief executive of the trust that runs the hospital, apologised "without reservation" but said she would not step down. She took up the post in May 2024.

"The people of this town trusted us with their bodies. We did not look after that trust," she told reporters.

The trust said {letters.a: all those affected had been informed by letter} in the summer of last year and offered blood tests and scans free of charge.

Police said they were considering the findings. Orthovance, which filed for insolvency in June, could not be reached for comment.

The health secretary, Daniel Osei, called the report "hard to read" and promised a register of all implants by 2027.

== The Daily Clarion
{label.a: BUTCHER OF ST BRANNOC'S}: {fee.b: Hip doc pocketed £1.2m} while patients limped in agony

{label.a: The greedy surgeon at the heart of Britain's sickest hospital scandal} {fee.b: trousered a staggering £1.2 million from the firm} whose dodgy hips he hammered into trusting pensioners, the Clarion can reveal.

Flashy Gareth Penhallow, 57, drove a vintage Jaguar to work and kept a yacht in the marina – while his patients could not climb their own stairs.

Yesterday a damning 340-page report laid bare how he put unapproved metal joints {patients.b: into 340 men and women} at the Port Ellery hospital between 2020 and 2024.

Grandad Ron Treloar, 74, had both hips replaced in one year. "It was like walking on broken glass," he told us. "He tapped me on the shoulder and said I was imagining it."

Ron says nobody ever wrote to him. {letters.b: "I found out from your newspaper,} over my breakfast," he fumed. "Not a letter, not a phone call, nothing."

And it cost lives. {deaths.a: Two patients died because of the toxic hips}, the inquiry led by Dame Helen Aske found, one of them a great-grandmother of 81.

The hero who blew the whistle is {finder.a: theatre nurse Ifeoma Bright}, 38, who spotted that the boxes carried no approval mark. "I photographed the labels on my phone and took them upstairs," she said. "They told me to get back to work."

{exit.b: Shameless Penhallow was allowed to resign} with his full pension pot intact – and even got a leaving party with sparkling wine in the staff canteen.

He was not at his £2 million clifftop home yesterday. A neighbour said he had gone "somewhere warm".

Health Secretary Daniel Osei said the findings were hard to read. Moira Tansley, who earns £215,000 a year as boss of the trust, said sorry but is clinging on to her job.

Campaigners want her out. "An apology will not give me back my legs, my garden or my wife's last good years," said Ron.

== Ellery Bay Observer
The nurse, the pharmacist and the boxes without a stamp

It began with a cardboard box. Somebody at St Brannoc's noticed that the packaging of the new hip implants lacked the mark without which no medical device may be sold in this country. Who that was matters a good deal in the town now that the report has been published.

Many give the credit to Ifeoma Bright, a nurse. But Dame Helen Aske's document, which the Observer has read from the first page to the last, tells it otherwise. {finder.b: The irregularity was discovered by the hospital's chief pharmacist, Colin Roskilly}, in the course of a stock audit. Mrs Bright raised her own concerns some weeks afterwards.

Roskilly, 61, wrote to the medical director in {warned.b: November 2023, the first warning} that reached any manager, he says. He got a two-line reply.

Orders were stopped in February 2024, and {exit.a: that same week the surgeon was sent home and suspended} from all duties. He has not operated anywhere since.

The report counts {patients.a: 212 patients, 131 of them women}. The oldest was 91 at the time of surgery, the youngest 38. Another 95 people were given Orthovance knees, which were approved and are not in question.

{redone.b: Forty-six patients have undergone a repeat operation} up to now, all of them at the university hospital in Truscombe, because few wished to return to Port Ellery.

At the Methodist hall on Wednesday night around 90 people came to listen to Dame Helen. She spoke for twenty minutes without notes. "I found a place in which it was more dangerous to ask a question than to make a mistake," she said.

Moira Tansley, who has run the trust since May 2024, sat in the second row. She was asked three times whether she would go. She would stay and mend it, she answered.

A retired fisherman, Alan Jose, got up at the end to say that he had been {letters.a: told by post in July of last year}, like his sister. "It was a decent letter. It was only four years late."

Nobody laughed. Then, slowly, some did.

The hospital itself has changed little on the outside. The orthopaedic ward is on the second floor, behind the blue doors, and has had a new consultant from Leeds since last autumn. Since then no operation has been carried out there without a second doctor checking the label. It takes a minute and a half, he says.

== Channel West Television
{deaths.b: Trust boss denies any death was caused by hips}

The head of the hospital trust in Port Ellery has told Channel West that {deaths.b: not one patient died as a result of the implants} which are at the centre of a critical report.

In an interview for our evening programme Moira Tansley said she accepted nearly all of the findings. "But on that one page our own pathologists see it differently. Both patients were gravely ill, and their hips did not kill them."

Dame Helen Aske's team says the opposite. Its report, out on Wednesday, speaks of {deaths.a: two fatal outcomes due to the devices}, made by a company called Orthovance.

Mrs Tansley also objected to some of the language being used about St Brannoc's. {label.b: "What we had were serious documentation irregularities,} over a limited period, in one department," she said. The other eleven departments were rated good last year.

Asked why it had taken managers so long to act, she said she could not speak for her predecessor. {warned.a: A first alarm in the spring of 2023} had clearly been missed.

The programme has also seen bank records which form part of the inquiry's evidence. They show 16 transfers from Orthovance to the surgeon, Gareth Penhallow, {fee.a: adding up to a little over £180,000}. In one year alone, 2022, he was paid £75,000.

Mr Penhallow, who is 57, declined to be interviewed. A friend said that {exit.b: he had handed in his notice of his own accord} because he no longer felt supported, and that nobody had ever barred him from the operating theatre.

The General Medical Council will look at his case after Christmas. It can strike him off the register.

At least 30 former patients have instructed a firm of solicitors in Truscombe. Claims could reach £20 million, said one partner, who expects the number of clients to double by the end of the year.

Mrs Tansley said the trust had put £9 million aside for now.

== Dublin Evening Ledger
How a small company sold its hips across the water

Irish hospitals never bought the metal hip which has caused an uproar in the English seaside town of Port Ellery, the health service here confirmed on Thursday. But they came close.

In 2021 a salesman for Orthovance offered the product to two clinics in Cork at half the usual price, according to e-mails seen by the Ledger. Both asked for the approval papers. He did not call again.

At St Brannoc's, it seems, nobody asked. The inquiry under Dame Helen Aske, published the day before, found that one consultant, Gareth Penhallow, had used the device since 2020. {redone.a: Sixty-four people have been through surgery a second time}, and many more are waiting for scans.

The company had its seat in Vaduz, a workshop with 14 employees in Slovenia and, for a time, a sales office at Shannon. It went into insolvency four months ago. Its founder, Reto Hanselmann, said by telephone that he had sold the hips "for study purposes only" and had been as surprised as anyone.

{label.a: "It is a scandal of the first order,"} said Professor Maeve Lannigan, who chairs the European Hip Registry. A metal joint which sheds cobalt has been a known danger for fifteen years. "There were journals, there were conferences. A second-year student could have told them."

{finder.a: What stopped it in the end was a nurse}, Lannigan said, and there is a lesson in that. "Ifeoma Bright looked at a label. That is all the regulation that there was."

Britain plans to have a register of implants in 2027. Ireland has had one since 2014; Sweden, since 1979.

Two Irish citizens are among those treated at Port Ellery, both retired and living there. One of them, a former teacher of 77 from Waterford, is still awaiting her results. She asked for her name to be left out. {letters.b: She had heard of the matter on the wireless}, she said, and from nobody else.
