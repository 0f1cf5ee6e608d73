"""Writes gendered_names.inc from the PyPI package nomquamgender 0.1.4:

    pip download --no-deps nomquamgender==0.1.4
    python3 make_gendered_names.py nomquamgender-0.1.4-py3-none-any.whl > gendered_names.inc

Only needed when the package changes; the build uses the checked-in table. The package (MIT; Van Buskirk, Clauset and
Larremore 2023) counts bearers of given names in 36 public sources.
"""
import json
import re
import sys
import zipfile

LEAST_SOURCES, LEAST_BEARERS, OTHERS = 5, 20, 0.05  # the last: the greatest share of the other gender
# Family names of East Asia, which stand in front: what is counted under them are other people's given names.
FAMILY = set("""an bae baek bai bang bao bui byun cai cao cha chan chang che chen cheng cheung chi cho choe choi chon chong chow chu chua
chun chung cui dai dang dao deng ding dinh do dong doan du duan duong fan fang feng fong fu fung gan gao goh gong gu guan guo ha hai han hao he
ho hoang hong hou hsu hu hua huang huh hui hung huynh hwang im jang jeon jeong jia jiang jin jo joo ju jun jung kan kang ke khoo kim ko
kong koo kuo kwak kwon kwong lai lam lau law le lee lei leong leung li liang liao lien lim lin ling liu lo loh long lu luo luong ly ma mai mao
meng min ming mo moon na nam ng ngo ngoc nguyen no noh oh ong pak pan pang park pei peng pham phan pu qi qian qin qiu quach quan ren rhee ri ro
ryu see seo seok shao shen shi shim shin sim sin so son song su suh sun sung ta tai tam tan tang tao teng teo thai tian tiong to tong tran trinh
truong tsai tsang tse tu vo vu wan wang wei wen wong woo wu xia xiao xie xiong xu xue yan yang yao yap yau ye yee yeo yeung yi yim yin ying
yip yoo yoon you yu yuan yuen yun zeng zhang zhao zheng zhou zhu zhuang zou""".split())


def lines(names: list[str]):
    """A literal a letter, cut at 118 columns, in brackets: a missing comma would be none of them."""
    for letter in sorted({name[0] for name in names}):
        text, open_bracket = " ".join(name for name in names if name[0] == letter), "("
        while text:
            cut = len(text) if len(text) <= 110 else text.rfind(" ", 0, 110) + 1
            yield f'    {open_bracket}"{text[:cut]}"' + (")," if cut == len(text) else "")
            text, open_bracket = text[cut:], " "


def main() -> None:
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        data = json.loads(wheel.read("nomquamgender/name_data.json"))
    kept = {name: share for name, (sources, bearers, share, *_) in data.items() if re.fullmatch("[a-z]{3,}", name)
            and sources >= LEAST_SOURCES and bearers >= LEAST_BEARERS and name not in FAMILY}
    print("// Given names, accents folded, that are nearly always those of men or of women, by make_gendered_names.py from")
    print("// nomquamgender 0.1.4 (MIT). Sorted; a literal a letter.")
    for kind, names in (("men", sorted(n for n, share in kept.items() if share <= OTHERS)),
                        ("women", sorted(n for n, share in kept.items() if share >= 1 - OTHERS))):
        print(f"constexpr std::string_view mostly_{kind}[] = {{")
        print("\n".join(lines(names)))
        print("};")


if __name__ == "__main__":
    main()
