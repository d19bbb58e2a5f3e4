#!/bin/sh
# 签号法（sha256@1）：从密钥和名单重算抽中的对象、备选和入选线。只用 sh、awk、sort、sha256sum。
# Draws one stratum of sha256@1 again: docs/spec/draw-v1.md §5.
#
#   sh draw.sh KEY IDS QUOTA [RESERVE]            IDS：一行一个编号 · one id a line
#   sh draw.sh KEY targets.ndjson QUOTA RESERVE STRATUM    直接用公示文件夹里的名录 · a bundle's frame
#
# 逐行写出：第几位、正选或备选、签号、编号；最后一行是入选线。
# Prints place, standing, ticket, id; the last line is the cut-off.
set -eu
LC_ALL=C
export LC_ALL

die() {
  printf '%s\n' "$1" >&2
  exit 2
}

[ $# -ge 3 ] || die '用法 · usage: sh draw.sh KEY IDS QUOTA [RESERVE [STRATUM]]'
key=$1 list=$2 quota=$3 reserve=${4:-0} stratum=${5:-}
printf '%s\n' "$key" | grep -qE '^[0-9a-f]{64}$' || die '密钥应当是 64 位小写十六进制数 · KEY is 64 lowercase hex digits'
printf '%s\n' "$quota" "$reserve" | grep -qvE '^[0-9]{1,9}$' && die '名额和备选应当是整数 · QUOTA and RESERVE are whole numbers'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

if [ -n "$stratum" ]; then
  # 可以抽取的对象，层的编号在行末；被排除的没有层。 An eligible entry ends in its stratum.
  grep -F "\"stratum\":\"$stratum\"}" "$list" | sed 's/^.*"id":"\([^"]*\)","record".*$/\1/' >"$work/ids" || :
else
  cat "$list" >"$work/ids"
fi
if grep -qvE '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$' "$work/ids"; then
  die '名单里有一行不是编号（看看换行是不是 CRLF） · a line of IDS is no id'
fi
[ -z "$(sort "$work/ids" | uniq -d)" ] || die '名单里有编号重复 · an id comes twice'
count=$(($(wc -l <"$work/ids")))
[ $((quota + reserve)) -le "$count" ] || die "名单只有 $count 个 · only $count ids"

# 每个编号一个小文件，一次算完：名字是行号。 One small file an id, hashed in one go; its name is the line's number.
mkdir "$work/texts"
awk -v key="$key" -v folder="$work/texts" \
  '{ file = sprintf("%s/%09d", folder, NR); printf "%s:%s", key, $0 > file; close(file) }' "$work/ids"
if command -v sha256sum >/dev/null; then hash='sha256sum'; else hash='shasum -a 256'; fi
(cd "$work/texts" && find . -type f | sed 's/^\.\///' | sort | xargs $hash) >"$work/hashes" </dev/null

# 一行一个：签号、编号；按签号排，签号相同按编号排。 By ticket, then by id.
[ "$count" -gt 0 ] || : >"$work/hashes"
awk 'NR == FNR { id[NR] = $0; next } { print substr($1, 1, 64), id[$2 + 0] }' "$work/ids" "$work/hashes" |
  sort | awk -v quota="$quota" -v reserve="$reserve" '
    NR > quota + reserve { next }
    { print NR, (NR <= quota ? "正选" : "备选"), $1, $2 }
    NR == quota { cutoff = $1 }
    END { print "入选线", (cutoff == "" ? "—" : cutoff) }'
