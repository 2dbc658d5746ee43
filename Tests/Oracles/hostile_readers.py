"""Reads what was written in each format with a parser that others wrote, and says what in it would act.

What a page is made of is compared with the page that harmless words give: hostile words may add
nothing that is not there already.
"""

import csv
import io
import json
import re
import subprocess
import unicodedata
import zipfile

import html5lib
from lxml import etree
from markdown_it import MarkdownIt

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STARTS = tuple("=+-@\t\r\n\0＝＋－＠")


def controls(text: str, but: str = "\n") -> set:
    """The control characters in a text, other than some."""
    return {f"U+{ord(one):04X}" for one in set(text)
            if unicodedata.category(one) in ("Cc", "Cs") and one not in but}


def turns(text: str) -> set:
    """What changes the direction of reading, hides, or is no text."""
    return {f"U+{ord(one):04X}" for one in set(text)
            if re.match("[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]", one)}


class Text:
    """What is shown in a terminal."""

    def parts(self, written: bytes) -> set:
        text = written.decode("utf-8")
        piles = {"a pile of marks"} if re.search("[\u0300-\u036f]{20}", text) else set()
        return controls(text) | turns(text) | piles


class Markdown:
    """Markdown by the rules of CommonMark with tables, and by those of GitHub as pandoc reads them."""

    def __init__(self, pandoc):
        self.pandoc = pandoc

    def parts(self, written: bytes) -> set:
        text = written.decode("utf-8")
        tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
        found = controls(text) | {token.type for token in tokens}
        for token in tokens:
            found |= {child.type for child in token.children or []}
        for form in ["gfm", "markdown"] if self.pandoc else []:
            read = subprocess.run(
                [self.pandoc, "-f", form, "-t", "json"], input=written, capture_output=True, check=True)
            found |= {f"{form} {kind}" for kind in kinds(json.loads(read.stdout)["blocks"])}
        return found


def kinds(value) -> set:
    """The kinds of pieces in what pandoc read, without what makes words of letters."""
    found, rest = set(), [value]
    while rest:
        one = rest.pop()
        if isinstance(one, dict):
            found.add(one.get("t"))
            rest += one.values()
        elif isinstance(one, list):
            rest += one
    # Where pandoc takes quotation marks and dots for signs of printing, they stay signs.
    return found - {None, "Quoted", "SoftBreak", "DoubleQuote", "SingleQuote", "Space"}


class Page:
    """A page for a browser."""

    def parts(self, written: bytes) -> set:
        text = written.decode("utf-8")
        found = controls(text, but="\n\t")
        for element in html5lib.parse(text, namespaceHTMLElements=False).iter():
            names = [f"{name}={value[:12]}" if name in ("href", "src") else name
                     for name, value in element.attrib.items()]
            tag = element.tag if isinstance(element.tag, str) else "comment"
            found |= {tag} | {f"{tag} {name}" for name in names}
        return found


class Table:
    """A table for spreadsheets."""

    def parts(self, written: bytes) -> set:
        text = written.decode("utf-8")
        found = controls(text, but="\r\n\t")
        for row in csv.reader(io.StringIO(text, newline=""), strict=True):
            for cell in row:
                if cell.startswith(STARTS) and not re.fullmatch(r"-?\d+(\.\d+)?", cell):
                    found.add(f"the formula {cell[:20]!r}")
        return found


class Data:
    """JSON, of which only the raw text is looked at: what is in it are the words as they are."""

    def parts(self, written: bytes) -> set:
        text = written.decode("utf-8")
        json.loads(text)
        return controls(text)


class Word:
    """A Word file."""

    def parts(self, written: bytes) -> set:
        found = set()
        with zipfile.ZipFile(io.BytesIO(written)) as archive:
            for name in archive.namelist():
                if not name.endswith((".xml", ".rels")):
                    found.add(f"the part {name}")
                    continue
                tree = etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False))
                found |= {etree.QName(one).localname for one in tree.iter(etree.Element)}
                found |= {one.get("Target") for one in tree.iter("{*}Relationship")
                          if one.get("TargetMode") == "External"}
                found |= controls("".join(tree.itertext()), but="\n\t\r")
        # Ends of lines, and places where a word may or may not be broken, are no more than words.
        return found - {"br", "softHyphen", "noBreakHyphen"}
