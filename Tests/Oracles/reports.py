"""Holds every report against programs that others wrote: axe in Chromium, and python-docx.

Run with a Python that has axe-playwright-python and python-docx:
`python Tests/Oracles/reports.py PROGRAM`. Every report is written from the example study with a few
invented returns more, and from the same study with hostile words in every field. axe must find
nothing on light or dark ground, no page may need sideways scrolling at 320 pixels, ask for another
file or say anything in the browser's console, every page prints on A4, and hostile words may not
change which elements and attributes a page has. Word files, where pandoc is there to make them, must
have headings, header rows, a language and words for every picture. Prints one line per report; ends
with 1 if one fails, with 2 if something that is needed is missing.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import uuid

try:
    import docx
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Browser, sync_playwright
except ImportError as missing:
    print(f"Nothing was checked: {missing.name} is not installed.")
    sys.exit(2)

PROJECT = pathlib.Path(__file__).resolve().parents[2]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ONLY = {"runOnly": {"type": "tag", "values": RULES}}
HOSTILE = "</style></p><script>alert(1)</script><img src=x onerror='a()'> \"=1+1\" \u202e\u0007 {{x}}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
REPORTS = {
    "themes": ["themes", "--wave", "invented"],
    "themes by group": ["themes", "--wave", "invented", "--by", "group"],
    "compare group": ["compare", "group", "--wave", "invented"],
    "compare wave": ["compare", "wave", "--questionnaire", "youth-council"],
    "compare words": ["compare", "group", "--words", "--minimum", "2", "--wave", "invented"],
    "who-said": ["who-said", "friends", "--wave", "invented", "--by", "group"],
    "find": ["find", "help", "--wave", "invented"],
    "show": ["show", "yc-4f7k"],
    "codebook check": ["codebook", "check", "--wave", "invented"],
    "ehc": ["report", "ehc", "yc-4f7k", "--parent", "pc-9x2m", "--name", "Sam"],
    "ehc gaps": ["report", "ehc", "--gaps"],
    "board": ["report", "board", "--wave", "invented", "--leader-notes"],
    "feedback": ["report", "feedback", "--wave", "invented"],
}
OWN = {
    "like": "Trains and maps.", "matters": "My brother.", "talk_with_me": "Give me time.",
    "school_well": "Art.", "school_different": "It is loud.", "health_different": "I wait long.",
    "care_different": "I want a club.", "hopes[1].hope": "To drive a train.",
    "hopes[1].about_hope": ["learning"], "hopes[1].different": "I travel alone.",
    "hopes[1].step": "Try one bus.", "hopes[2].hope": "To have friends.",
}
PARENTS = {
    "story": "A long story.", "matters": "That he is safe.", "school_well": "His teacher.",
    "health_different": "Speech therapy.", "hopes[1].hope": "A job.", "seen_differently": "The bus.",
}


def response(form: str, wave: str, code: str, group: str, answers: dict, words: str) -> dict:
    """A made-up return that agrees to everything."""
    given = [
        {"question": name, "value": value} | ({"words": words} if isinstance(value, str) else {})
        for name, value in answers.items()
    ]
    consent = dict.fromkeys(["take-part", "quote", "share-with-ehc"], "yes") | {"given-by": "self"}
    return {
        "format": "yousaid-response/1", "id": str(uuid.uuid5(uuid.NAMESPACE_OID, form + wave + code)),
        "questionnaire": {"id": form, "version": "2026.2"}, "wave": wave, "invented": True,
        "respondent": {"code": code, "group": group}, "consent": consent, "status": "complete",
        "collection": {"mode": "supported", "language": "en", "supporter": "parent"},
        "started": "2026-11-21T16:02:11Z", "finished": "2026-11-21T16:14:40Z", "answers": given,
    }


def study(folder: pathlib.Path, words: str) -> pathlib.Path:
    """The example study with more returns, and these words after everything that people wrote."""
    shutil.copytree(PROJECT / "Questionnaires", folder / "Questionnaires")
    shutil.copytree(PROJECT / "Responses", folder / "Responses",
                    ignore=shutil.ignore_patterns(".*"))
    returns = [json.loads(path.read_text("utf-8")) for path in folder.glob("Responses/*/*/*.json")]
    returns += [
        response("my-views", "invented", "yc-4f7k", "young-person", OWN, "own"),
        response("parent-views", "invented", "pc-9x2m", "parent-carer", PARENTS, "own"),
    ] + [
        response("youth-council", "later", f"yc-{n}", "young-person",
                 {"listened": "no", "better": "My friends."}, "own")
        for n in range(12)
    ]
    for one in returns:
        for answer in one["answers"]:
            if "words" in answer:
                answer["value"] += " " + words
        if "supporter" in one["collection"]:
            one["collection"]["supporter"] += " " + words
        place = folder / "Responses" / one["questionnaire"]["id"] / one["wave"]
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{one['id']}.json").write_text(json.dumps(one), "utf-8")
    # No questionnaire may hold signs that steer a terminal.
    label = words.replace("\u202e\u0007 ", "")
    for path in folder.glob("Questionnaires/*.yaml"):
        text = re.sub(
            r"^((?:[- ] )?(?:label::English \(en\)|form_title|name): )([A-Z][^\n]*)$",
            lambda match: match[1] + json.dumps(f"{match[2]} {label}"),
            path.read_text("utf-8"), flags=re.M)
        path.write_text(text, "utf-8")
    return folder


def run(program: str, place: pathlib.Path, words: list[str], file: pathlib.Path) -> None:
    """Writes a report into a file."""
    told = subprocess.run([program, *words, "--out", str(file), "--study", str(place)],
                          capture_output=True, text=True)
    if told.returncode != 0 and not file.exists():
        raise SystemExit(f"{' '.join(words)}: {told.stderr or told.stdout}")


def faults(browser: Browser, file: pathlib.Path) -> tuple[list[str], list]:
    """What is wrong with a page, and its elements with the names of their attributes."""
    told = []
    shape = []
    for scheme in ["light", "dark"]:
        page = browser.new_page(color_scheme=scheme)
        page.on("console", lambda message: told.append(f"console: {message.text}"))
        page.on("request", lambda asked: asked.url == file.as_uri() or told.append(asked.url))
        page.goto(file.as_uri())
        found = Axe().run(page, options=ONLY).response["violations"]
        told += [f"{scheme}, {one['id']} ({len(one['nodes'])}): {one['help']}" for one in found]
        page.set_viewport_size({"width": 320, "height": 640})
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > 320:
            told.append(f"{wide} pixels wide at 320")
        shape = page.evaluate(
            "[...document.querySelectorAll('*')].map(e => [e.tagName, ...e.getAttributeNames()])")
        if b"/MediaBox [0 0 594.95" not in page.pdf(prefer_css_page_size=True):
            told.append("not printed on A4")
        page.close()
    return told, shape


def word_faults(file: pathlib.Path) -> list[str]:
    """What a Word file lacks."""
    document = docx.Document(str(file))
    headings = [one for one in document.paragraphs if one.style.name.startswith("Heading")]
    language = document.styles.element.find(f".//{WORD}lang")
    pictures = [one for one in document.element.iter() if one.tag.endswith("}docPr")]
    lacks = {
        "a title": bool(document.core_properties.title),
        "the language en-GB": language is not None and language.get(f"{WORD}val") == "en-GB",
        "headings in order": all(
            int(after.style.name[-1]) <= int(before.style.name[-1]) + 1
            for before, after in zip(headings, headings[1:])),
        "header rows": all(
            table.rows[0]._tr.find(f".//{WORD}tblHeader") is not None for table in document.tables),
        "words for each picture": all(one.get("descr") for one in pictures),
        "words without fields": not list(document.element.iter(f"{WORD}instrText")),
    }
    return [f"lacks {what}" for what, is_there in lacks.items() if not is_there]


def main(program: str, chromium: str) -> int:
    failed = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = pathlib.Path(folder)
        places = [study(root / "harmless", re.sub(r"[^\w ]+", " ", HOSTILE)), study(root / "hostile", HOSTILE)]
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, words in REPORTS.items():
            shapes = []
            for place in places:
                told = []
                file = place / f"{name}.html"
                run(program, place, words, file)
                told, shape = faults(browser, file)
                shapes.append(shape)
                if shutil.which("pandoc"):
                    run(program, place, words, file.with_suffix(".docx"))
                    told += word_faults(file.with_suffix(".docx"))
                if len(shapes) == 2 and shapes[0] != shapes[1]:
                    told.append("hostile words change its elements")
                print(f"{name}, {place.name}: " + ("; ".join(told) or "good"))
                failed += [name] if told else []
        browser.close()
    if not shutil.which("pandoc"):
        print("The Word files were not checked: there is no pandoc on this computer.")
    if failed:
        print("Failed: " + ", ".join(dict.fromkeys(failed)))
    return 1 if failed else 0


if __name__ == "__main__":
    chromium = shutil.which("chromium")
    if len(sys.argv) != 2 or chromium is None:
        print("Nothing was checked: name the program, and install chromium.")
        sys.exit(2)
    sys.exit(main(sys.argv[1], chromium))
