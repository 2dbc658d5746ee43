#!/usr/bin/env python3
"""Writes Tests/FormsTests/Fixtures/archives.json: what zlib packs, archives that must be refused, and
workbooks as openpyxl and XlsxWriter write them.

Needs openpyxl and XlsxWriter. Run it from anywhere: python Tests/Oracles/archives.py
"""
import base64
import datetime
import io
import json
import pathlib
import random
import struct
import zipfile
import zlib

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

target = pathlib.Path(__file__).parent.parent / "FormsTests" / "Fixtures" / "archives.json"


def coded(data):
    return base64.b64encode(data).decode()


def deflated(text, level, strategy=zlib.Z_DEFAULT_STRATEGY):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15, 9, strategy)
    return packer.compress(text.encode()) + packer.flush()


def streams():
    dice = random.Random(4)
    words = ["listen", "wait", "bus", "school", "\u0141\u00f3d\u017a", "\U0001f600", "speech"]
    long = " ".join(dice.choice(words) + str(dice.randrange(40)) for _ in range(400))
    for text in ["", "a", "abc" * 90, "a" * 1200, long]:
        yield {"text": text, "packed": coded(deflated(text, 9))}
        yield {"text": text, "packed": coded(deflated(text, 0))}
        yield {"text": text, "packed": coded(deflated(text, 9, zlib.Z_FIXED))}
        yield {"text": text, "packed": coded(deflated(text, 9, zlib.Z_HUFFMAN_ONLY))}


def archive(files, method=zipfile.ZIP_DEFLATED):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as made:
        for name, data in files:
            made.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    return bytearray(stream.getvalue())


def hostile():
    good = archive([("a.txt", b"hello " * 40)])
    end = good.rindex(b"PK\x05\x06")
    start = struct.unpack_from("<I", good, end + 16)[0]
    yield "cut off", good[: len(good) // 2]
    yield "without an end", good[:end]
    flipped = bytearray(good)
    flipped[start + 16] ^= 1
    yield "a wrong check value", flipped
    locked = bytearray(good)
    locked[start + 8] |= 1
    yield "locked", locked
    method = bytearray(good)
    method[start + 10] = 12
    yield "another method", method
    grown = bytearray(good)
    struct.pack_into("<I", grown, start + 24, 0xFFFFFFF0)
    yield "a size that is a lie", grown
    less = bytearray(good)
    struct.pack_into("<I", less, start + 24, 10)
    yield "a size that is too small", less
    far = bytearray(good)
    struct.pack_into("<I", far, start + 42, 0x7FFFFFFF)
    yield "a place outside", far
    yield "a file outside", archive([("../../etc/passwd", b"x")])
    yield "a file at the root", archive([("/etc/passwd", b"x")])
    yield "a file twice", archive([("a.txt", b"x"), ("a.txt", b"y")])
    yield "garbage", bytearray(b"PK\x03\x04" + bytes(range(256)) * 4)
    packed = bytearray(good)
    place = 30 + len("a.txt")
    packed[place : place + 6] = b"\xff" * 6
    yield "garbage in a file", packed


def by_openpyxl():
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "Survey"
    survey.append(["Our survey of the spring", None, None])
    survey.append([None])
    survey.append(["Type", "NAME", "label::English (en)", None, "label::Polish (pl)", "relevant"])
    survey.merge_cells("C3:D3")
    survey.append(["select_one yn", "ok", "Is it\u00a0OK?\nReally?", "beside", "Czy OK?"])
    survey.append([None])
    rich = CellRichText("How ", TextBlock(InlineFont(b=True), "well"), "?")
    survey.append(["text", "how", rich, None, "  Jak?  ", "${ok} = 'yes'"])
    survey.append(["note", "many", 12, None, True])
    survey.append(["note", "half", 0.1 + 0.2, None, datetime.date(2026, 11, 21)])
    survey.append(["note", "when", datetime.datetime(2026, 11, 21, 14, 30), None,
                   datetime.time(9, 5)])
    survey["A12"].font = openpyxl.styles.Font(b=True)
    choices = book.create_sheet("choices")
    choices.append(["list name", "name", "label::English (en)", "label::Polish (pl)"])
    choices.append(["yn", "yes", "Yes", "Tak"])
    choices.append(["yn", "no", "No", "Nie"])
    book.create_sheet("Notes to self").append(["call the school"])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["Spring", "spring", 2026])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def by_xlsxwriter():
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "date_1904": True})
    bold = book.add_format({"bold": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    survey = book.add_worksheet("survey")
    survey.write_row(0, 0, ["type", "name", "label"])
    survey.write_row(1, 0, ["text", "a"])
    survey.write_rich_string(1, 2, "How ", bold, "well", "?")
    survey.write_row(2, 0, ["note", "b"])
    survey.write_formula(2, 2, '="worked"&" out"', None, "worked out")
    survey.write_row(3, 0, ["note", "c"])
    survey.write_datetime(3, 2, datetime.datetime(2026, 11, 21), day)
    survey.write_row(4, 0, ["note", "d"])
    survey.write_formula(4, 2, "=1=1", None, True)
    survey.set_row(300, None, bold)
    book.close()
    return stream.getvalue()


def by_openpyxl_with_formula():
    book = openpyxl.Workbook()
    book.active.title = "survey"
    book.active.append(["type", "name", "label", "label"])
    book.active.append(["text", "a", '="never"&" worked out"'])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


fixture = {
    "streams": list(streams()),
    "hostile": [{"name": name, "archive": coded(bytes(data))} for name, data in hostile()],
    "openpyxl": coded(by_openpyxl()),
    "xlsxwriter": coded(by_xlsxwriter()),
    "formula": coded(by_openpyxl_with_formula()),
}
target.write_text(json.dumps(fixture, indent=1) + "\n", encoding="utf-8")
print(target.stat().st_size, "bytes written")
