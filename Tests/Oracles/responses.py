#!/usr/bin/env python3
"""Validates the responses of a study against the JSON Schema that stands beside them.

Usage: responses.py STUDY
Needs the package jsonschema. Prints one line for each fault and ends with status 1 if there is any.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def no_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key stands twice: {keys}")
    return dict(pairs)


def faults(folder):
    schema = json.loads((folder / "response.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sorted(folder.glob("*/*/*.json")):
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        try:
            response = json.loads(path.read_text("utf-8"), object_pairs_hook=no_duplicates)
        except ValueError as error:
            yield path, str(error)
            continue
        for error in validator.iter_errors(response):
            yield path, f"{error.json_path}: {error.message}"
        place = (response.get("questionnaire", {}).get("id"), response.get("wave"),
                 response.get("id"))
        if place != (path.parent.parent.name, path.parent.name, path.stem):
            yield path, f"is not in its place: {place}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(faults(pathlib.Path(sys.argv[1]) / "Responses"))
    for path, fault in found:
        print(f"{path}: {fault}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
