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


if __name__ == "__main__":
    record()
