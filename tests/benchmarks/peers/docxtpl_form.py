"""Fills a Word form with docxtpl; prints times in microseconds and the peak of memory in kilobytes as JSON.

usage: docxtpl_form.py TEMPLATE.docx DATA.json FOLDER FORMS
"""
import json
import os
import resource
import statistics
import sys
import time

from docxtpl import DocxTemplate

template, data_file, folder, forms = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
with open(data_file, encoding="utf-8") as file:
    data = json.load(file)

times = []
for number in range(forms):
    start = time.perf_counter()
    document = DocxTemplate(template)
    document.render(data, autoescape=True)
    document.save(os.path.join(folder, f"peer{number}.docx"))
    times.append((time.perf_counter() - start) * 1e6)

print(json.dumps({
    "first": times[0],
    "warm": statistics.median(times[1:] or times),
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
}))
