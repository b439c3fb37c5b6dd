"""Ranks the sentences of a story by LexRank, as sumy has it: lexrank.py <stories.json: {articles: [[sentence]]}>, prints one line of JSON a story."""
import json
import re
import resource
import sys
import time

from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer

SENTENCES = 10


class GivenSentences:
    """Sentences as they were split before, words by letters and digits: no language data to load, the same for both sides."""

    def to_sentences(self, paragraph):
        return [paragraph]

    def to_words(self, sentence):
        return re.findall(r"\w+", sentence.lower())


with open(sys.argv[1], encoding="utf8") as source:
    stories = json.load(source)
for articles, sentences in stories.items():
    start = time.process_time()
    # Each sentence is a paragraph of its own: the parser joins the lines of one.
    text = "\n\n".join(" ".join(sentence.split()) for article in sentences for sentence in article)
    document = PlaintextParser.from_string(text, GivenSentences()).document
    assert len(document.sentences) == sum(len(article) for article in sentences)
    LexRankSummarizer()(document, SENTENCES)
    print(
        json.dumps(
            {
                "articles": int(articles),
                "cpuSeconds": time.process_time() - start,
                "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        ),
        flush=True,
    )
