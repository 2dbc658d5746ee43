#!/usr/bin/env python3
"""Holds sealed files against two libraries that others wrote: jwcrypto and joserfc.

Usage: sealing.py --record    writes what they seal to Tests/SealingTests/Fixtures
       sealing.py PROGRAM     lets the program seal a study, and opens its files with them
Prints one line for each check and ends with status 1 at the first that fails.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

from joserfc import jwe as joserfc
from joserfc.jwk import OctKey, OKPKey
from jwcrypto import jwa, jwe, jwk

FIXTURES = pathlib.Path(__file__).parent.parent / "SealingTests" / "Fixtures"
RESPONSE = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10"
# An invented passphrase of an invented leader, and words that nobody said.
PASSPHRASE = "seven green boats at noon"
WORDS = b'{"better":"More ramps in the park, please."}'
ROUNDS = 210_000
ALGORITHMS = ["ECDH-ES+A256KW", "A256GCM", "PBES2-HS512+A256KW"]
# Its own limit is far below what is advised today.
jwa.default_max_pbkdf2_iterations = ROUNDS
REGISTRY = joserfc.JWERegistry(algorithms=ALGORITHMS, strict_check_header=False)


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def header():
    return {
        "cty": "yousaid-response/1", "enc": "A256GCM",
        "questionnaire": {"id": "youth-council", "version": "2026.1"},
        "response": RESPONSE, "typ": "yousaid-sealed/1",
    }


def key_header(kid):
    return {
        "alg": "PBES2-HS512+A256KW", "cty": "jwk+json", "enc": "A256GCM", "kid": kid,
        "p2c": ROUNDS, "p2s": "c2l4dGVlbiBieXRlcyE",
    }


def private(key):
    return canonical({**json.loads(key.export()), "kid": key.thumbprint()}).encode()


def record():
    keys = [jwk.JWK.generate(kty="OKP", crv="X25519") for _ in range(2)]
    sealed = jwe.JWE(WORDS, protected=canonical(header()), aad=RESPONSE.encode())
    for key in keys:
        sealed.add_recipient(
            key, header=canonical({"alg": "ECDH-ES+A256KW", "kid": key.thumbprint()}))
    wrapped = jwe.JWE(
        private(keys[0]), protected=canonical(key_header(keys[0].thumbprint())), algs=ALGORITHMS)
    wrapped.add_recipient(jwk.JWK.from_password(PASSPHRASE))
    write("jwcrypto-sealed.json", sealed.serialize())
    write("jwcrypto-key.json", wrapped.serialize())

    sealed = joserfc.GeneralJSONEncryption(header(), WORDS, aad=RESPONSE.encode())
    for key in keys:
        public = OKPKey.import_key(json.loads(key.export_public()))
        sealed.add_recipient({"alg": "ECDH-ES+A256KW", "kid": key.thumbprint()}, public)
    write("joserfc-sealed.json", canonical(joserfc.encrypt_json(sealed, None, registry=REGISTRY)))
    # The flattened form has the same five parts as the compact one, under names.
    wrapped = joserfc.encrypt_compact(
        key_header(keys[1].thumbprint()), private(keys[1]), OctKey.import_key(PASSPHRASE),
        registry=REGISTRY)
    names = ["protected", "encrypted_key", "iv", "ciphertext", "tag"]
    write("joserfc-key.json", canonical(dict(zip(names, wrapped.split(".")))))


def write(name, text):
    FIXTURES.mkdir(exist_ok=True)
    (FIXTURES / name).write_text(text)
    print(f"wrote {name}")


def run(program, *arguments, typing=()):
    done = subprocess.run(
        [program, *arguments], input="".join(f"{line}\n" for line in typing), text=True,
        capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


def check(name, holds):
    print(("ok    " if holds else "WRONG ") + name)
    if not holds:
        sys.exit(1)


def private_keys(path):
    """The private key in a file, as each of the two libraries opens it."""
    page = json.loads(path.read_text())
    wrapped = jwe.JWE(algs=ALGORITHMS)
    wrapped.deserialize(path.read_text(), jwk.JWK.from_password(PASSPHRASE))
    parts = ["protected", "encrypted_key", "iv", "ciphertext", "tag"]
    compact = joserfc.decrypt_compact(
        ".".join(page[part] for part in parts), OctKey.import_key(PASSPHRASE), registry=REGISTRY)
    check(f"{path.name} opens the same with both", wrapped.payload == compact.plaintext)
    return json.loads(wrapped.payload)


def opened(text, key):
    """What a sealed file holds, as each of the two libraries opens it."""
    theirs = jwe.JWE(algs=ALGORITHMS)
    theirs.deserialize(text, jwk.JWK(**{k: v for k, v in key.items()}))
    page = json.loads(text)
    # Each of the two picks its own recipient.
    page["recipients"] = [r for r in page["recipients"] if r["header"]["kid"] == key["kid"]]
    other = joserfc.decrypt_json(page, OKPKey.import_key(key), registry=REGISTRY)
    return theirs.payload, other.plaintext


def hold(program):
    with tempfile.TemporaryDirectory() as folder:
        base = pathlib.Path(folder)
        study = str(base / "study")
        run(program, "new", study)
        files = [base / "kl.json", base / "mn.json"]
        status, _, problems = run(
            program, "seal", "init", "--yes", "--leader", "kl", "--key", str(files[0]), "--leader",
            "mn", "--key", str(files[1]), "--study", study, typing=[PASSPHRASE] * 4)
        check("the study is sealed", status == 0 or print(problems))
        brought = base / "in.csv"
        brought.write_text("respondent,better\nyc-a,More ramps.\nyc-b,Żółw 👍\n")
        status, _, problems = run(
            program, "import", "responses", str(brought), "--questionnaire", "youth-council",
            "--study", study)
        check("responses are brought in", status == 0 or print(problems))
        sealed = sorted(base.glob("study/Responses/youth-council/*/*.json"))
        check("two files are sealed", len(sealed) == 2)
        for key in map(private_keys, files):
            for path in sealed:
                one, other = opened(path.read_text(), key)
                words = json.loads(one)
                check(
                    f"{path.name} opens the same for {key['kid'][:6]} with both",
                    one == other and words["id"] == path.stem
                    and words["answers"][0]["value"] in ("More ramps.", "Żółw 👍"))


if __name__ == "__main__":
    if sys.argv[1:] == ["--record"]:
        record()
    else:
        hold(sys.argv[1])
