"""Writes countries.inc from Debian's iso-codes: python3 make_countries.py > countries.inc

Only needed when the package changes; the build uses the checked-in table.
"""
import json
from pathlib import Path

SOURCE = Path("/usr/share/iso-codes/json/iso_3166-1.json")

# Names in everyday use where ISO 3166-1's short name is another.
COMMON = {
    "BN": "Brunei", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "CI": "Ivory Coast",
    "CV": "Cape Verde", "CZ": "Czech Republic", "FM": "Micronesia", "MO": "Macau", "PS": "Palestine",
    "RU": "Russia", "TL": "East Timor", "TR": "Turkey", "VA": "Vatican City", "VG": "British Virgin Islands",
    "VI": "United States Virgin Islands",
}


def quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'


def main() -> None:
    print("// Country codes and names of ISO 3166-1, from Debian's package iso-codes (LGPL-2.1-or-later data),")
    print("// by make_countries.py. Code, everyday name, other names separated by '|'. Sorted by code.")
    for row in sorted(json.loads(SOURCE.read_text())["3166-1"], key=lambda row: row["alpha_2"]):
        name = COMMON.get(row["alpha_2"], row.get("common_name", row["name"]))
        others = [row["name"], row.get("official_name", "")]
        if ", " in row["name"] and " and " not in row["name"]:
            base, rest = row["name"].split(", ", 1)
            others.append(f"{rest} {base}")
        others = [o for o in dict.fromkeys(others) if o and o != name and "," not in o]
        print("{" + ", ".join([quoted(row["alpha_2"]), quoted(name), quoted("|".join(others))]) + "},")


if __name__ == "__main__":
    main()
