"""Counts invented responses in shards with Spark, and holds the merged figures against those of one
process: every report must be the same to the byte.

    python3 spark.py PATH-OF-YOUSAID [NUMBER-OF-RESPONSES [NUMBER-OF-SHARDS]]

Needs Java and the package pyspark. Spark runs on this computer alone.
"""

import json
import pathlib
import random
import shlex
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession

import voices


def main() -> None:
    program = str(pathlib.Path(sys.argv[1]).resolve())
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000
    shards = int(sys.argv[3]) if len(sys.argv) > 3 else 8
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        study = work / "study"
        voices.make(study, number, in_a_wave=max(1, number // 4))

        def themes(*words: object) -> bytes:
            command = [program, "themes", "--study", study, *words]
            return subprocess.run(map(str, command), check=True, capture_output=True).stdout

        for split in ([], ["--by", "listened"]):
            one = work / f"one{len(split)}.json"
            themes("--partial", *split, "--out", one)
            parts = in_shards(program, study, split, shards, work)
            for form in ("text", "markdown", "json", "csv"):
                expected = themes("--merge", one, "--format", form)
                found = themes("--merge", *parts, "--format", form)
                assert len(expected) > 1_000, f"there is no {form} report"
                assert found == expected, f"the {form} reports differ"
            merged = themes("--merge", *parts, "--partial")
            assert merged == one.read_bytes(), "the merged partial is another one"
    print(f"{number} responses in {shards} shards give the same bytes as in one process.")


def in_shards(
    program: str, study: pathlib.Path, split: list, shards: int, work: pathlib.Path
) -> list:
    """The files with the partials of the shards, in any order."""
    lines = [
        json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=False)
        for path in (study / "Responses").glob("*/*/*.json")
    ]
    random.Random(1).shuffle(lines)
    command = shlex.join([program, "themes", "--partial", *split, "-", "--study", str(study)])
    spark = (
        SparkSession.builder.master("local[2]").appName("themes")
        .config("spark.ui.enabled", "false").getOrCreate()
    )
    partials = spark.sparkContext.parallelize(lines, shards).pipe(command, checkCode=True).collect()
    assert len(partials) == shards
    files = []
    for place, partial in enumerate(partials):
        file = work / f"part{len(split)}-{place}.json"
        file.write_text(partial, "utf-8")
        files.append(file)
    random.Random(2).shuffle(files)
    return files


if __name__ == "__main__":
    main()
