#!/usr/bin/env bash
# Feeds every reader of strangers' files with what libFuzzer makes of good ones.
#
# Usage: run.sh SECONDS [INPUT…]
#
# The inputs are questionnaire, expression, table, response and sealed; all of them where none is named.
# What was learned stays in .build-fuzzing for the next time, and what a reader broke on lies in
# .build-fuzzing/broken: it is put right, and kept as a case of an ordinary test.
# Ends with status 1 where a reader broke, hung for five seconds, or needed a gibibyte.
# How long the program itself takes for the inputs of longest.py is measured by longest-times.py.
#
# A reader that is added gets a case in Fuzz/Input.swift, a file in
# Fuzz/Inputs, and seeds in seeds.py and longest.py.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:?how many seconds each}
shift
inputs=("$@")
[ ${#inputs[@]} -gt 0 ] || inputs=(questionnaire expression table response sealed)

work=.build-fuzzing
swift build --package-path Tests/Fuzzing --scratch-path "$work/build" -c release --product Fuzz \
  -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing -Xswiftc -use-ld=lld
fuzz=$(find "$work/build" -path '*release/Fuzz' -type f -print -quit)

# The runtime explains a crash for minutes otherwise.
export SWIFT_BACKTRACE=enable=no
export FUZZ_QUESTIONNAIRE=Questionnaires/youth-council.yaml
export FUZZ_SEALED=Tests/SealingTests/Goldens/sample.json
python3 Tests/Fuzzing/seeds.py "$work/seeds"
python3 Tests/Fuzzing/longest.py "$work/longest"
mkdir -p "$work/broken"
failed=0
for input in "${inputs[@]}"; do
  mkdir -p "$work/learned/$input"
  # With everything counted that is done, a reader takes several times as long as it does otherwise.
  FUZZ=$input "$fuzz" -timeout=5 -artifact_prefix="$work/broken/$input-long-" \
    "$work/longest/$input"/* || failed=1
  FUZZ=$input timeout -k 10 $((seconds + 120)) "$fuzz" "$work/learned/$input" "$work/seeds/$input" \
    -dict="$work/seeds/$input.words" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 \
    -max_len=1048576 -print_final_stats=1 -artifact_prefix="$work/broken/$input-" || failed=1
done
exit $failed
