"""Asks yxf and pyxform (with ODK Validate, where Java is) whether they can read the questionnaires.

Run with a Python that has yxf and pyxform: `python Tests/Oracles/questionnaires.py`.
Prints one line per file; ends with 1 if a file fails, with 2 if yxf or pyxform is missing.
"""

import pathlib
import shutil
import sys
import tempfile

try:
    import yxf
    from pyxform.xls2xform import xls2xform_convert
except ImportError as missing:
    print(f"Nothing was checked: {missing.name} is not installed. Install yxf and pyxform.")
    sys.exit(2)

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Questionnaires"
SETTINGS = {"codebook", "study"}


def convert(source: pathlib.Path, folder: pathlib.Path, validate: bool) -> None:
    """Writes the questionnaire as a spreadsheet, and the spreadsheet as an XForm."""
    sheet = folder / f"{source.stem}.xlsx"
    with sheet.open("wb") as file:
        yxf.write_xlsform(yxf.read_yaml(source.read_text(encoding="utf-8")), file)
    form = folder / f"{source.stem}.xml"
    xls2xform_convert(str(sheet), str(form), validate=validate)
    if not form.exists():
        raise RuntimeError("pyxform wrote no form")


def main() -> int:
    sources = [file for file in sorted(FOLDER.glob("*.yaml")) if file.stem not in SETTINGS]
    validate = shutil.which("java") is not None
    failed = [] if sources else ["no questionnaires found"]
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            try:
                convert(source, pathlib.Path(folder), validate)
                print(f"{source.name}: good" + ("" if validate else " (no Java, so without ODK Validate)"))
            except Exception as error:  # each tool raises its own kinds; all of them are failures
                print(f"{source.name}: {' '.join(str(error).split())}")
                failed.append(source.name)
    if failed:
        print("Failed: " + ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
