"""Writes rows with openpyxl, and reads a workbook; prints medians in microseconds as JSON.

usage: openpyxl_rows.py ROWS.json WORKBOOK.xlsx
"""
import io
import json
import statistics
import sys
import time

import openpyxl

ROUNDS = 5


def median(work):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


with open(sys.argv[1], encoding="utf-8") as file:
    rows = json.load(file)
with open(sys.argv[2], "rb") as file:
    workbook_bytes = file.read()


def write(write_only):
    workbook = openpyxl.Workbook(write_only=write_only)
    sheet = workbook.create_sheet("汇总")
    for row in rows:
        sheet.append(row)
    workbook.save(io.BytesIO())


def read(read_only):
    workbook = openpyxl.load_workbook(io.BytesIO(workbook_bytes), read_only=read_only)
    cells = 0
    for row in workbook.worksheets[0].iter_rows(values_only=True):
        cells += sum(value is not None for value in row)
    return cells


print(json.dumps({
    "write": median(lambda: write(False)),
    "writeOnly": median(lambda: write(True)),
    "read": median(lambda: read(False)),
    "readOnly": median(lambda: read(True)),
    "cells": read(False),
}))
