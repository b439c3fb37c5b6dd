"""Runs trafilatura over the pages of a benchmark folder, once or so many times: run_trafilatura.py <balanced|precision> <page list.json> <output folder> [times]"""
import json
import os
import resource
import sys
import time

import trafilatura

mode, page_list, output = sys.argv[1:4]
times = int(sys.argv[4]) if len(sys.argv) > 4 else 1
os.makedirs(output, exist_ok=True)
pages = crashed = 0
start = time.process_time()
with open(page_list, encoding="utf8") as source:
    sets = json.load(source)
for name, files in list(sets.items()) * times:
    with open(os.path.join(output, name + ".jsonl"), "w", encoding="utf8") as target:
        for page in files:
            pages += 1
            text = ""
            try:
                with open(page["file"], "rb") as html:
                    text = trafilatura.extract(
                        html.read(), include_comments=False, favor_precision=mode == "precision"
                    ) or ""
            except Exception:
                crashed += 1
            target.write(json.dumps({"id": page["id"], "text": text}) + "\n")
print(
    json.dumps(
        {
            "pages": pages,
            "crashed": crashed,
            "rejected": [],
            "cpuSeconds": time.process_time() - start,
            "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
