"""Makes inputs of a mebibyte that give a reader as much to do as they can.

Usage: longest.py FOLDER
Makes FOLDER/INPUT with a file for each idea, for every input.
"""

import pathlib
import sys

SIZE = 1 << 20

# What goes on for a mebibyte. Some are one letter without end to whoever counts letters.
ENDLESS = {
    "letters": "a", "marks": "\u0301", "flags": "🇬🇧", "family": "👩\u200d", "conjuncts": "क्",
    "jamo": "\u1100\u1161", "returns": "\r\n", "spaces": " ", "quotes": '"', "escapes": "\\n",
    "sentences": "I waited. ", "commas": ",", "brackets": "[", "braces": "{", "digits": "9",
}

RESPONSE = (
    '{"format":"yousaid-response/1","id":"0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10","questionnaire":'
    '{"id":"youth-council","version":"2026.1"},"wave":"2026-autumn","respondent":{"code":"yc-1"},'
    '"collection":{"mode":"alone","language":"en"},"consent":{"take-part":"yes"},"status":'
    '"complete","started":"2026-11-21T16:02:11Z","answers":[%s]}')


def filled(before: str, pieces, after: str = "") -> str:
    """As many of the pieces as there is room for, which may depend on their number."""
    room = SIZE - len((before + after).encode("utf-8"))
    if not callable(pieces):
        return before + pieces * (room // len(pieces.encode("utf-8"))) + after
    parts, number = [], 0
    while True:
        piece = pieces(number)
        room -= len(piece.encode("utf-8"))
        if room < 0:
            return before + "".join(parts) + after
        parts.append(piece)
        number += 1


def responses() -> dict:
    def answers(piece) -> str:
        before, after = RESPONSE.split("%s")
        return filled(before, piece, '{"question":"z","value":1}' + after)

    def said(text: str) -> str:
        before, after = (RESPONSE % '{"question":"q","value":"%%","words":"own"}').split("%%")
        return filled(before, text, after)

    return {
        "answers": answers(lambda n: f'{{"question":"q{n}","value":"a"}},'),
        "same": answers('{"question":"q","value":"a"},'),
        "deep": filled('{"a":', "["), "deep-maps": filled("", '{"a":'),
        "members": filled("{", lambda n: f'"a{n}":1,', '"z":1}'),
        "several": answers(lambda n: f'{{"question":"q{n}","value":["a","b"]}},'),
        "paths": filled(RESPONSE.split("%s")[0] + '{"question":"', "a[1].", 'b","value":1}]}'),
        "tally": filled(
            RESPONSE.split("%s")[0] + '{"question":"q","tally":{', lambda n: f'"a{n}":1,', '"z":1}}]}'),
        **{f"said-{name}": said(text.replace("\\", "\\\\").replace('"', '\\"').replace("\r\n", "\\r\\n"))
           for name, text in ENDLESS.items()},
    }


def tables() -> dict:
    row = lambda n: f"yc-{n},yes,My friends\n"
    marks = "\u0301" * 90
    return {
        "rows": filled("respondent,listened,better\n", row),
        "same": filled("respondent,listened,better\n", "yc-1,yes,a\n"),
        **{f"most-{name}": "respondent,listened,better\n" + "".join(
            row(n)[:-1] + text * (180 // len(text.encode("utf-8"))) + "\n" for n in range(5_000))
           for name, text in ENDLESS.items() if text not in ("\r\n", ",")},
        "most-refused": "respondent,listened,better\n" + "".join(
            f"yc-{n},{marks},x\n" for n in range(5_000)),
        "refused": filled("respondent,listened,better\n", lambda n: f"yc {n},yess,a\n"),
        "columns": filled("respondent", lambda n: f",a{n}", "\nyc-1,x\n"),
        "slips": filled("respondent", lambda n: f",listend{n % 7}", "\nyc-1,x\n"),
        "short": filled("respondent,listened,better\n", "\n,"),
        "choices": filled("respondent,helped_by\n", lambda n: f"yc-{n},teacher frend fiend\n"),
        "many-choices": filled("respondent,helped_by\nyc-1,", "teacher frend "),
        **{f"said-{name}": filled("respondent,better\nyc-1,\"", text.replace('"', '""'), "\"\n")
           for name, text in ENDLESS.items()},
        **{f"choice-{name}": filled("respondent,listened\nyc-1,\"", text.replace('"', '""'), "\"\n")
           for name, text in ENDLESS.items()},
        **{f"head-{name}": filled("respondent,\"", text.replace('"', '""'), "\"\nyc-1,a\n")
           for name, text in ENDLESS.items()},
        **{f"bare-{name}": filled("", text) for name, text in ENDLESS.items()},
    }


def expressions() -> dict:
    """What is longer than an expression may be is refused at once; so these are as long as that."""
    endless = {f"text-{name}": f"string-length('{text * (19_000 // len(text))}')"
               for name, text in ENDLESS.items() if text != "\\n"}
    patterns = ["(a+)+$", "(a|a)*b", "(.*)*x", "a{1,200}b", "([ab]*a){20}c", "(a?){60}a{60}"]
    tried = {f"pattern-{n}": f"regex(., '{one}')" for n, one in enumerate(patterns)}
    return endless | tried | {
        "sum": "1" + "+1" * 9_900, "deep": "(" * 99 + "1" + ")" * 99, "minus": "-" * 19_000 + "1",
        "or": " or ".join(["0"] * 3_000), "alternatives": "regex(., '" + "a|" * 9_000 + "b')",
        "optional": "regex(., '" + "a?" * 9_000 + "b')", "sets": "regex(., '" + "[a-z]*" * 3_000 + "b')",
        "concat": "concat(" + ",".join(["."] * 5_000) + ")", "over": "1" + "+1" * (SIZE // 2),
        "translate": "translate(., " + f"'{'ab' * 4_000}', '{'ba' * 4_000}')",
        "replaced": "concat(" + ",".join(["concat(.,.,.,.)"] * 1_000) + ")",
        "counts": "repeat(repeat(repeat(., 1000), 1000), 1000)",
        "selected": " or ".join(["selected(., 'a')"] * 900), "names": "+".join(f"${{a{n}}}" for n in range(2_000)),
    }


def sealed() -> dict:
    recipient = '{"encrypted_key":"%s","header":{"alg":"ECDH-ES+A256KW","epk":{},"kid":"k%d"}},'
    return {
        "ciphertext": filled('{"aad":"YQ","ciphertext":"', "A", '","iv":"AA"}'),
        "recipients": filled(
            '{"aad":"YQ","ciphertext":"","iv":"","protected":"e30","recipients":[',
            lambda n: recipient % ("A" * 54, n), '{}],"tag":""}'),
        "protected": filled('{"aad":"","ciphertext":"","iv":"","protected":"', "e30", '"}'),
        "deep": filled("", '{"aad":'),
    }


def questionnaires() -> dict:
    def survey(row) -> str:
        return filled("survey:\n", row)

    note = "- {type: note, name: n%d, label: x}\n"
    return {
        "rows": survey(lambda n: note % n), "same": survey(note % 1),
        "wide": "survey:\n" + "".join(
            f"- {{type: text, name: n{n}, label: '{'${n0} ' * 80}', hint: x}}\n" for n in range(1_900)),
        "relevant": "survey:\n" + "".join(
            f"- {{type: text, name: n{n}, label: x, relevant: '{' or '.join(['${n%d} = 1' % (n - 1)] * 30)}'}}\n"
            for n in range(1, 1_900)),
        "regex": "survey:\n" + "".join(
            f"- {{type: text, name: n{n}, label: x, constraint: \"regex(., '(a+)+$')\"}}\n"
            for n in range(1_900)),
        "choices": filled(
            "survey:\n- {type: select_one c, name: a, label: x}\nchoices:\n",
            lambda n: f"- {{list_name: c, name: c{n}, label: x}}\n"),
        "lists": "survey:\n" + "".join(
            f"- {{type: select_one c{n}x, name: a{n}, label: x}}\n" for n in range(1_500)) +
            "choices:\n" + "".join(f"- {{list_name: c{n}, name: c, label: x}}\n" for n in range(1_500)),
        "languages": "survey:\n- type: note\n  name: n\n" + "".join(
            f"  label::L{n} (l{n}): x\n" for n in range(30_000)),
        "slips": "survey:\n- type: note\n  name: n\n" + "".join(
            f"  relevnt{n}: x\n" for n in range(50_000)),
        "keys": filled("", lambda n: f"k{n}: x\n"), "bare-keys": filled("", lambda n: f"? k{n}\n"),
        "most-keys": "".join(f"serve{n}: {'x' * 10}\n" for n in range(40_000)),
        "quoted-keys": filled("{", lambda n: f'"k{n}":1,', '"z":1}'),
        "items": filled("survey:\n", "- a\n"), "commas": filled("survey: [", "a,", "a]"),
        "most-items": "survey:\n" + "- a\n" * 119_000, "most-commas": "survey: [" + "a," * 119_000 + "a]",
        "groups": "survey:\n" + "".join(
            f"- {{type: begin group, name: g{n}}}\n" for n in range(999)) + "- {type: end group}\n" * 999,
        "glossary": filled(
            "survey:\n- {type: note, name: n, label: 'I waited'}\nglossary:\n",
            lambda n: f"- {{word: w{n}, meaning: x}}\n"),
        **{f"label-{name}": filled("survey:\n- type: note\n  name: n\n  label: \"", text, "\"\n")
           for name, text in ENDLESS.items() if text not in ('"', "\r\n")},
        **{f"name-{name}": filled("survey:\n- type: note\n  label: x\n  name: \"", text, "\"\n")
           for name, text in ENDLESS.items() if text not in ('"', "\r\n")},
        **{f"type-{name}": filled("survey:\n- label: x\n  name: n\n  type: \"", text, "\"\n")
           for name, text in ENDLESS.items() if text not in ('"', "\r\n")},
        **{f"list-{name}": filled("survey:\n- label: x\n  name: n\n  type: \"select_one ", text, "\"\n")
           for name, text in ENDLESS.items() if text not in ('"', "\r\n")},
        **{f"bare-{name}": filled("", text) for name, text in ENDLESS.items()},
    }


def main(folder: pathlib.Path) -> None:
    made = {
        "questionnaire": questionnaires(), "expression": expressions(), "table": tables(),
        "response": responses(), "sealed": sealed(),
    }
    for name, files in made.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for idea, text in files.items():
            (folder / name / idea).write_bytes(text.encode("utf-8")[:SIZE])


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
