#!/usr/bin/env python3
"""Verifies an audit from what its format says alone, with other people's hashes and signatures.

Usage: audit.py YOUSAID PROJECT
Needs the package cryptography. Makes a study, does things in it, and holds every line of its audit
against the line before it and against the key of the computer; then spoils every line in turn, which
this and `audit verify` both have to find. Ends with status 1 where they do not.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SIGNATURE = re.compile(rb'"signature":"([0-9a-f]{128})",')


def faults(path):
    """Says of each line of a log what is not right with it."""
    machine = path.stem.split("-")[0]
    head = hashlib.sha256(path.stem.encode()).digest()
    key = None
    for number, line in enumerate(path.read_bytes().removesuffix(b"\n").split(b"\n"), 1):
        try:
            entry = json.loads(line)
            signature = bytes.fromhex(SIGNATURE.search(line)[1].decode())
            if number == 1:
                raw = bytes.fromhex(entry["opening"]["key"])
                if hashlib.sha256(raw).hexdigest()[:16] != machine:
                    yield number, "the key is not that of the computer"
                key = Ed25519PublicKey.from_public_bytes(raw)
            if entry["seq"] != number or entry["previous"] != head.hex():
                yield number, "it does not follow"
            key.verify(signature, SIGNATURE.sub(b"", line))
        except (ValueError, KeyError, TypeError, AttributeError, InvalidSignature) as error:
            yield number, repr(error)
        head = hashlib.sha256(head + line).digest()


def main(yousaid, project):
    with tempfile.TemporaryDirectory() as folder:
        study = pathlib.Path(folder, "study")
        environment = {"YOUSAID_STUDY": str(study), "XDG_STATE_HOME": folder, "PATH": "/usr/bin:/bin"}

        def run(*words, status=0):
            ran = subprocess.run(
                [yousaid, *words], env=environment, cwd=project, capture_output=True, text=True)
            if ran.returncode != status:
                sys.exit(f"{words} ended with {ran.returncode}: {ran.stdout}{ran.stderr}")

        run("new", str(study))
        table = pathlib.Path(folder, "in.csv")
        table.write_text("respondent,better\nyc-9x2m,I waited so long.\n")
        run("import", "responses", str(table), "--questionnaire", "youth-council")
        run("responses")
        run("audit", "verify")
        logs = sorted((study / "Responses/.audit").glob("*.jsonl"))
        found = [(path, fault) for path in logs for fault in faults(path)]
        if len(logs) != 2 or found:
            sys.exit(f"{len(logs)} logs: {found}")
        spoilt = 0
        for path in logs:
            whole = path.read_bytes()
            for place in range(0, len(whole), 7):
                altered = bytearray(whole)
                altered[place] ^= 1
                path.write_bytes(altered)
                # The last newline is none of a line's own bytes.
                if not list(faults(path)) and place < len(whole) - 1:
                    sys.exit(f"{path.name}: byte {place} can be altered")
                run("audit", "verify", status=1)
                spoilt += 1
            path.write_bytes(whole)
        run("audit", "verify")
        print(f"The audit holds, and each of {spoilt} altered bytes was found twice.")


if __name__ == "__main__":
    main(*sys.argv[1:])
