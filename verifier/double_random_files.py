"""双随机抽查的公示文件：规范 JSON、各文件的内容、读法，照 docs/spec 写成，供另几个程序使用。
The files of a bundle, from docs/spec: canonical JSON, the shape of every file, and how it is read."""
import calendar
import hashlib
import json
import re
import struct
import zipfile
from itertools import zip_longest
from pathlib import Path


class Stop(ValueError):
    """Why a reader or a check goes no further: (words, outcome), the outcome `fail` or `not-run`."""


def need(holds, *words, otherwise='fail'):
    if not holds:
        raise Stop(' '.join(map(str, words)), otherwise)


def same(expected, found, *place):
    for row, (a, b) in enumerate(zip_longest(expected, found), 1):
        need(a == b, *place, '%d: 应为 %s，公布为 %s' % (row, a, b))


def sha256(content):
    return hashlib.sha256(content if isinstance(content, bytes) else content.encode()).hexdigest()


# ---- Canonical JSON (draw-v1 §0)

def utf16(text):
    return text.encode('utf-16-be', 'surrogatepass')


def canonical(value, depth=0):
    need(depth <= 64)
    if isinstance(value, list):
        return '[%s]' % ','.join(canonical(one, depth + 1) for one in value)
    if isinstance(value, dict) and '__proto__' not in value:
        names = sorted(value, key=utf16)
        return '{%s}' % ','.join(canonical(name) + ':' + canonical(value[name], depth + 1) for name in names)
    need(isinstance(value, (str, bool)) or type(value) is int and abs(value) < 2 ** 53)
    return json.dumps(value, ensure_ascii=False)


def read_json(text):
    """The value of a text that is canonical JSON: any other spelling, two members of one name too, is refused."""
    try:
        value = json.loads(text)
        if canonical(value) == text:
            return value
    except (ValueError, RecursionError):
        pass
    raise Stop('不是规范 JSON', 'fail')


# ---- Shapes (draw-v1 §1 §2, record §1, journal §1 §2, bundle §3 §5 §7; those of §4 in double_random_tables.py)
# A shape is a name and its members: `member:type` or `member=word|word`, with `?` where it may be absent. A type is a
# form, a range of integers, `flag`, `true`, `any` object, `anything` or a shape; `type*` is a list, `type+` of one at
# least, `type++` of two, `type*<20` of 20 at most, `type%` an object whose names are data; a name twice, two shapes.

ID = '[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}'
FORMS = {'id': ID, 'scope': r'\*|' + ID, 'hex': '[0-9a-f]{64}', 'issue': '[0-9]{7}', 'label': '.*', 'text': '.+',
         'words': '.+', 'day': '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])',
         'time': '.{10}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}Z'}
SHAPES = {}


def learn(table):
    for shape in re.split(r'\n(?! )', table)[1:]:
        members = re.findall(r'(\w+)(\??)([:=])(\S+)', shape)
        SHAPES.setdefault(shape.split()[0], []).append({name: tuple(how) for name, *how in members})


learn('''
plan format=double-random/plan@1 drawId:id planItem:id mode=official|rehearsal title:text authority:text asOf:day
    batch?:1-1000 earlier?:earlier+ draws?=targets handedDown?:upper planned?:planned history?:history items:item*
    level?=national|province|city|county|township task:hex rules:rules targets:pool inspectors:pool strata:stratum*
    team:group* visitBatches?:2-366 remedies:remedy* method=seedrandom@1|sha256@1 entropy:entropy previous?:id
    disclosure:disclosure software:software
earlier batch:1-1000 drawId:id record:hex
upper authority:text drawId:id list:hex record:hex
planned record:hex version:0-
item id:id record:hex version:0-
rules digest:hex id:id version:0-
history digest:hex events:0- version:0-
pool universe:0- eligible:0- excluded:0-% root:hex
stratum id:id label:label quantity:quantity quota:0- reserve:0- size:0- rounding=ceil|floor|half-up inspectors?:0-
quantity kind=all
quantity kind=ratio comparator=>=|<=|= ratio:ratio
quantity kind=count comparator=>=|<=|= count:0-
quantity kind=range of=count least:0- most:0-
quantity kind=range of=ratio least:ratio most:ratio
quantity kind=staff-ratio comparator=>=|<=|= staff:0- units:0-
ratio numerator:0- denominator:1-
group byArea:flag class:text count:0- id:id label:label
remedy approver:text kind=raise-cap|neighbouring-pool|direct-appointment
entropy minimumReveals:0-100 parties:party* revealBy:time sources:source*<20
party commitment:hex id:id
source id:id kind=dice ceremony:text throws:1-1000
source id:id kind=ssq issue:issue
disclosure embargoUntil?:time profile=open|sealed untilInspected?:true
software name:text version:text
target id:id record:hex stratum:id area?:id recused?:id*
target id:id record:hex excluded:label+
inspector id:id record:hex cap:1- classes:label+
inspector id:id record:hex excluded:label+
salts saltKey:hex
proof pool=targets|inspectors id:id salt:hex index:0- size:1- siblings:hex*<64
record format=double-random/record@1 drawId:id commitment:hex seed:hex reveals:hex% sources:value* assurance:assurance
    strata:drawn* visitBatches?:visits service:id* effectiveCap?:0- teams:team* unassigned?:unassigned
    method=seedrandom@1|sha256@1 software:software
value id:id value:text
assurance bits:0-% level=parties-and-public-source|party-and-public-source|public-source|parties|single-party
drawn id:id key:hex selected:id* reserves:id* tickets?:hex% cutoff?:hex
visits key:hex batches:id*++
team target:id groups:members*
members id:id inspectors:id*
unassigned certificate:certificate remedies:remedy*
certificate places:place* inspectors:id* demand:0- capacity:0-
place target:id group:id
line seq:0- previous:hex digest:hex
line seq:0- previous:hex time:time body:any kind=share-committed|plan-sealed|share-revealed|source-observed|\
draw-recorded|targets-handed-down|items-adopted|targets-adopted|inspectors-adopted|rules-adopted|plans-adopted|\
history-adopted|plan-event-told|edition-published|hand-down-received|results-entered|results-reviewed|\
results-published|result-amended|follow-up-told|year-published
manifest format=double-random/manifest@1 edition=audit|public mode=official|rehearsal drawId:id commitment:hex
    record:hex software:software files:file*
file bytes:0- path:text rows?:0- sha256:hex tableDigest?:hex kind:text
hand-down format=double-random/hand-down@1 plan:any record:hex districts?:text+ targets:handed+
handed entry:target proof:proof record:target-record visitBatch?:1-366''')


def fits(value, kind):
    kind, _, most = kind.partition('<')
    if kind[-1] in '*+':
        within = isinstance(value, list) and kind.count('+') <= len(value) <= int(most or len(value))
        return within and all(fits(one, kind.rstrip('+') if kind[-1] == '+' else kind[:-1]) for one in value)
    if kind[-1] == '%' or kind == 'any':
        return isinstance(value, dict) and (kind == 'any' or all(fits(one, kind[:-1]) for one in value.values()))
    if kind in ('true', 'flag', 'anything'):
        return kind == 'anything' or value is True or value is False and kind == 'flag'
    if kind[0].isdigit():
        least, most = kind.split('-')
        return type(value) is int and int(least) <= value <= int(most or 2 ** 53)
    if kind in FORMS:
        return isinstance(value, str) and bool(re.fullmatch(FORMS[kind], value, re.DOTALL)) and (
            len(value.encode('utf-16-le')) <= 4000 if kind == 'text' else
            int(value[8:]) <= calendar.monthrange(int(value[:4]), int(value[5:7]))[1] if kind == 'day' else
            kind != 'time' or fits(value[:10], 'day'))
    return isinstance(value, dict) and any(all(name in shape for name in value) and all(
        (isinstance(value[name], str) and value[name] in kind.split('|') if sort == '=' else fits(value[name], kind))
        if name in value else mark for name, (mark, sort, kind) in shape.items()) for shape in SHAPES[kind])


# ---- Reading (bundle §2)

def later(value, kind, *place):
    """The format to come that a value states, as only these families can (record §6); others must have the shape."""
    stated, known = str(value.get('format')) if isinstance(value, dict) else '', 'double-random/%s@1' % kind
    has_formats = kind in ('plan', 'record', 'task', 'manifest', 'hand-down')
    newer = has_formats and stated.startswith(known[:-1]) and stated != known
    need(newer or fits(value, kind), *place, '内容不合规范')
    return stated if newer else ''


def refuse_later(stated):
    need(not stated, '是本程序不认得的版本', stated, otherwise='not-run')


def document(kind):
    def read(content):
        value = read_json(content.decode())
        refuse_later(later(value, kind))
        return value
    return read


def rows(kind):
    """Reads lines as (value, text of the line). A line of a format to come hides no broken one."""
    def read(content):
        lines, found, newer = content.decode().split('\n'), [], ''
        need(lines.pop() == '', '末行没有换行')
        for row, line in enumerate(lines, 1):
            value = read_json(line)
            newer = later(value, kind, '第', row, '行') or newer
            found.append((value, line))
        refuse_later(newer)
        return found
    return read


def frame(kind):
    def read(content):
        found = rows(kind)(content)
        for row, ((a, _), (b, _)) in enumerate(zip(found, found[1:]), 2):
            need(a['id'] < b['id'], '第', row, '行不按编号升序')
        return found
    return read


def journal(content):
    lines, time = rows('line')(content), ''
    for row, (entry, _) in enumerate(lines, 1):
        link = entry['previous'] if entry['seq'] else '0' * 64
        if row > 1:
            last, text = lines[row - 2]
            link = last.get('digest') or sha256(text)
            need(entry['seq'] == last['seq'] + 1, '第', row, '行序号不连续')
        need(entry['previous'] == link, '第', row, '行与前一行不相连')
        need(entry.get('time', time) >= time, '第', row, '行时间倒退')
        time = entry.get('time', time)
    return [entry for entry, _ in lines]


def sums(content):
    digests = {path: digest for digest, path in re.findall('([0-9a-f]{64})  ([^\n]+)\n', content.decode())}
    again = ''.join('%s  %s\n' % (digest, path) for path, digest in digests.items())
    need(digests and again == content.decode(), '有不合格式或重复的行')
    return digests


NAMES = dict(pair.split('=') for pair in '''plan=plan.json record=record.json rules=rules.json items=items.ndjson
    journal=journal.ndjson target-frame=targets.ndjson inspector-frame=inspectors.ndjson salts=salts.json
    proofs=proofs.ndjson target-records=target-records.ndjson inspector-records=inspector-records.ndjson task=task.json
    history=history.ndjson earlier-records=earlier-records.ndjson planned-task=planned-task.json
    hand-down=hand-down.json target-table=抽查名单.csv inspector-table=检查人员选派.csv page=公示.html'''.split())


def manifest(content):
    value = document('manifest')(content)
    paths = [one['path'] for one in value['files']]
    need(paths == sorted(set(paths), key=utf16), '的文件不按名称升序')
    for one in value['files']:
        need(NAMES.get(one['kind']) == one['path'], one['path'], '的名称与种类不配')
    return value


READERS = {
    'manifest.json': manifest, 'SHA256SUMS': sums, 'plan.json': document('plan'), 'record.json': document('record'),
    'targets.ndjson': frame('target'), 'inspectors.ndjson': frame('inspector'), 'salts.json': document('salts'),
    'proofs.ndjson': rows('proof'), 'journal.ndjson': journal, 'earlier-records.ndjson': rows('record')}


def read_part(files, name, read):
    """What a file holds, or the Stop that says why nothing can be had from it."""
    if name not in files:
        return Stop('缺少', 'not-run')
    try:
        return read(files[name])
    except UnicodeDecodeError:
        return Stop('不是 UTF-8 文本', 'fail')
    except Stop as stop:
        return stop
    except Exception as error:  # a fault of this program: whoever needs the file must not pass
        return Stop('核验程序读取出错: %s %s' % (type(error).__name__, error), 'fail')


# ---- A bundle as a folder or a ZIP

def read_folder(path):
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in Path(path).rglob('*') if file.is_file()}


# Names that lead out of the folder, or that another system spells otherwise; what systems leave in folders, unasked.
UNSAFE = re.compile(r'[\0-\x1f\x7f\\]|^[A-Za-z]:|(^|/)\.{0,2}(/|$)|.{1025}')
LITTER = re.compile(r'(^|/)(__MACOSX/|(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$)', re.ASCII | re.IGNORECASE)


def name_in_zip(entry):
    """The name as it is written, which Python would cut at a NUL: UTF-8, or GBK of old programs that do not say so."""
    name, extra = entry.orig_filename, entry.extra
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode('cp437').decode()  # code page 437 is what Python has taken it for
        except UnicodeDecodeError:
            name = name.encode('cp437').decode('gb18030')
    place = name[:-1] if entry.file_size == 0 and name.endswith('/') else name
    need(not UNSAFE.search(place), '名称不安全', ascii(name))
    while len(extra) >= 4:
        kind, length = struct.unpack('<HH', extra[:4])
        need(kind != 0x7075 or extra[9:4 + length].decode() == name, '另有一个名称', name)
        extra = extra[4 + length:]
    return name


def read_zip(path, most=4 * 2 ** 30):
    entries = {}
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            name = name_in_zip(entry)
            if not name.endswith('/') and not LITTER.search(name):
                need(name not in entries, '有两个同名的文件', name)
                entries[name] = entry
        need(sum(entry.file_size for entry in entries.values()) <= most, '解开后太大')
        top = next(iter(entries), '').partition('/')[0] + '/'  # of a folder that was packed as a whole
        within = len(top) if all(name.startswith(top) for name in entries) else 0
        return {name[within:]: archive.read(entry) for name, entry in entries.items()}
