"""Opens the pages of the starter questionnaires in Chromium and asks axe what is wrong with them.

Run with a Python that has axe-playwright-python: `python Tests/Oracles/sheets.py PROGRAM`.
Each questionnaire is made into a page for the screen and one for paper, in each of its languages
and, with invented words, in one that runs from right to left. No page may need sideways scrolling
at 320 pixels, and every printed page is A4. Prints one line per page; ends with 1 if one fails,
with 2 if something that is needed is missing.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Page, sync_playwright
except ImportError as missing:
    print(f"Nothing was checked: {missing.name} is not installed. Install axe-playwright-python.")
    sys.exit(2)

PROJECT = pathlib.Path(__file__).resolve().parents[2]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ONLY = {"runOnly": {"type": "tag", "values": RULES}}
# One question of each type, with long words and signs that HTML knows, in English and in Urdu.
INVENTED = """
survey:
- {type: note, name: n, 'label::English (en)': 'A <b>note</b> & more.', 'label::Urdu (ur)': 'یہ ایک نوٹ ہے۔'}
- {type: select_one l, name: one, 'label::English (en)': One?, 'label::Urdu (ur)': 'کون سا؟'}
- {type: begin group, name: g, 'label::English (en)': Part, 'label::Urdu (ur)': 'حصہ', relevant: "${one} = 'a'"}
- {type: select_multiple l, name: many, 'label::English (en)': Many?, 'label::Urdu (ur)': 'کون کون؟'}
- {type: rank l, name: order, 'label::English (en)': Order?, 'label::Urdu (ur)': 'ترتیب؟'}
- {type: range, name: mark, 'label::English (en)': Mark?, 'label::Urdu (ur)': 'نمبر؟', parameters: start=0 end=20 step=1}
- {type: end group}
- {type: text, name: words, 'label::English (en)': LONG, 'label::Urdu (ur)': 'کیا؟'}
- {type: integer, name: many_times, 'label::English (en)': Number?}
- {type: begin repeat, name: r, 'label::English (en)': Hopes}
- {type: dateTime, name: day, 'label::English (en)': When?}
- {type: acknowledge, name: ok, 'label::English (en)': Fine?}
- {type: end repeat}
choices:
- {list_name: l, name: a, 'label::English (en)': LONG, 'label::Urdu (ur)': 'ہاں'}
- {list_name: l, name: b, 'label::English (en)': 'B & "c"', 'label::Urdu (ur)': 'نہیں'}
settings:
- {default_language: English (en), form_title: Invented}
""".replace("LONG", "a" * 300)


def languages(source: pathlib.Path) -> list[str]:
    """The codes of the languages that a questionnaire has labels in."""
    found = re.findall(r"label::[^(\n]*\(([^)]+)\)", source.read_text(encoding="utf-8"))
    return list(dict.fromkeys(found)) or ["default"]


def faults(page: Page, axe: Axe) -> list[str]:
    """What is wrong with the page that is open."""
    answer = axe.run(page, options=ONLY).response
    found = answer["violations"] + answer["incomplete"]
    told = [f"{one['id']} ({len(one['nodes'])}): {one['help']}" for one in found]
    page.set_viewport_size({"width": 320, "height": 640})
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > 320:
        told.append(f"{wide} pixels wide at 320")
    small = page.evaluate(
        "[...document.querySelectorAll('main *')].filter(e => e.textContent.trim()"
        " && parseFloat(getComputedStyle(e).fontSize) < 18.6).length"
    )
    if small:
        told.append(f"{small} elements in letters below 14 points")
    page.set_viewport_size({"width": 1280, "height": 720})
    if b"/MediaBox [0 0 594.95" not in (paper := page.pdf(prefer_css_page_size=True)):
        boxes = re.findall(rb"/MediaBox \[[^\]]*\]", paper)
        told.append(f"printed on {boxes[:1]}")
    return told


def main(program: str, browser: str) -> int:
    axe = Axe()
    failed = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        study = pathlib.Path(folder) / "study"
        shutil.copytree(PROJECT / "Questionnaires", study / "Questionnaires")
        (study / "Questionnaires/invented.yaml").write_text(INVENTED, encoding="utf-8")
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page()
        page.on("request", lambda asked: asked.url.startswith("file:") or failed.append(asked.url))
        sources = sorted((study / "Questionnaires").glob("*.yaml"))
        settings = {"codebook", "study", "glossary"}
        for source in [one for one in sources if one.stem not in settings]:
            for code in languages(source):
                for kind in ["--paper", "--format=html"]:
                    file = pathlib.Path(folder) / f"{source.stem}-{code}-{kind.strip('-')}.html"
                    command = [program, "preview", source.stem, "--study", str(study), kind]
                    subprocess.run([*command, "--language", code, "--to", str(file)], check=True,
                                   stdout=subprocess.DEVNULL)
                    page.goto(file.as_uri())
                    told = faults(page, axe)
                    print(f"{file.name}: " + ("; ".join(told) or "good"))
                    failed += [file.name] if told else []
        chromium.close()
    if failed:
        print("Failed: " + ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    browser = shutil.which("chromium")
    if len(sys.argv) != 2 or browser is None:
        print("Nothing was checked: name the program, and install chromium.")
        sys.exit(2)
    sys.exit(main(sys.argv[1], browser))
