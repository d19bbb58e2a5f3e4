"""双随机抽查的登记记录和两张公示名单：照 docs/spec 写成，供 double_random_verify.py 逐行核对。
Register records, what a plan takes from them and from its task, and both tables of a bundle, from docs/spec."""
import re
from double_random_draw import event_of, kept, proves
from double_random_files import (FORMS, NAMES, canonical, document, later, learn, need, refuse_later, rows, same,
                                 sha256, utf16)

# ---- Registers, rules, task and list (bundle §4, §7)

FORMS['way'] = 'on-site|documentary|online-monitoring|testing|entrusted'
learn('''
target-record id:id rawId?:words name:words district?:words creditClass?=A|B|C|D creditClassAt?:day industry?:words
    kind=enterprise|individual-household|cooperative|foreign-representative-office|product|project|behaviour|other|\
unstated
    status=active|suspended|revoked|cancelled|annulled|moved-out|closed|liquidating|unstated registrationOrgan?:words
    station?:words tags?:words* specialPools?:words* licences?:licence* specialised?:flag registeredAt?:day
    requiredQualifications?:words* requiredExperts?:words* lastInspectedAt?:day
licence name:words pool?:words number?:words approvedAt?:day validTo?:day issuer?:words
inspector-record id:id name:words department:words certificateNo?:words certificateValidTo?:day status=valid|invalid
    itemScope:scope* qualifications:words* expertTypes:words* level?:words district?:words jobCategories?:words*
    inPostSince?:day position?:words certificateIssuer?:words yearlyLoad?:0- unavailable?:absence*
    examinations:examination* recusals:recusal*
absence from:day to:day reason?:words
examination passed:flag year:0-
recusal target:id reason:label ground?=declared|rule|application decision?:words
item-record id:id name:words subItem?:words field?:words category=general|key basis:words* authority:label targets:label
    content:label methods:way* ratio?:label frequency?:label inspectorRequirement?:label level?:words
    cooperating?:words* remark?:words published:flag effectiveFrom?:day effectiveTo?:day
event id:id target:id date:day organ:words level=national|province|city|county|township items:id* inspectors?:id+
    checkKind=drawn|routine|special|case-based|complaint|assigned|assisting|supervising|monitoring-clue|media|re-check|\
own-application|licensing|urgent
    drawId?:id
planned-task id:id name:words poolSize?:0- toDraw?:0- localBase?:0- periodFrom?:day periodTo?:day deadline?:day
    items?:words content?:words authority?:words initiation?:words lead?:words cooperating?:words organisingLevel?:words
    implementingLevel?:words targets?:words industry?:words ratio?:words frequency?:words drawType?:words method?:words
    creditRequirement?:words period?:words deadlineText?:words section?:words division?:words localPlan?:words
    localRatio?:words remark?:words
work-rules id:id name:text basis:text+ method=seedrandom@1|sha256@1 targets:any inspectors:any strata:any team:any+
    remedies:remedy* effectiveFrom?:day effectiveTo?:day frequency?:any visitBatches?:visiting areas?:any schedule?:any+
    resultUse?:any+ publicationDays?:any resultDuties?:any noteworthyExclusion?:anything
visiting basis?:text+ count:2-366 original?:text
task format=double-random/task@1 drawId:id planItem:id batch?:1-1000 draws?=targets handedDown?:id title:text
    mode=official|rehearsal authority:text level?=national|province|city|county|township items:id+
    departments?:department+ rules:id asOf:day recusals:declared* exclusions?:exclusion* entropy:asked salt?:hex
    disclosure:disclosure
department department:text items:id+ role=lead|cooperating
declared inspector:id reason:text target:id
exclusion approver:text id:id pool=targets|inspectors reason:text
asked minimumReveals:0-100 parties:id* revealBy:time sources:source*<20''')
DIMENSIONS = {'creditClass', 'district', 'kind', 'industry', 'tag', 'named'}


def work_rules(content):
    rules = document('work-rules')(content)
    by = rules['strata'].get('by')
    known = isinstance(by, list) and len(by) <= 6 and all(isinstance(one, str) and one in DIMENSIONS for one in by)
    need(known, 'strata.by 不合规范')
    return rules


def hand_down(content):
    """A list that holds together (§7). Its plan may be of a format to come, which hides nothing that is broken."""
    value = document('hand-down')(content)
    plan, targets, districts = value['plan'], value['targets'], value.get('districts')
    ids = [one['entry']['id'] for one in targets]
    need(ids == sorted(set(ids)), '的对象不按编号升序')
    refuse_later(later(plan, 'plan', '的方案'))
    need(districts is None or districts == sorted(set(districts), key=utf16), 'districts 不按升序')
    need(plan['mode'] == 'rehearsal' or kept(plan)['entropy'], '随机来源不合规范')
    need(plan.get('draws') == 'targets', '不是只抽对象的抽取')
    for row, one in enumerate(targets, 1):
        entry, proof, record = one['entry'], one['proof'], one['record']
        own = record['id'] == proof['id'] == entry['id'] and sha256(canonical(record)) == entry['record']
        sealed = (proof['pool'], proof['size'], 'stratum' in entry) == ('targets', plan['targets']['universe'], True)
        proven = proves(proof, canonical(entry), plan['targets']['root'])
        need(own and sealed and proven, '第', row, '个对象没有成立的证明')
        need(districts is None or record.get('district') in districts, '第', row, '个对象不属于所列辖区')
    return value


REGISTERS = {
    'rules.json': work_rules, 'items.ndjson': rows('item-record'), 'planned-task.json': document('planned-task'),
    'task.json': document('task'), 'target-records.ndjson': rows('target-record'), 'history.ndjson': rows('event'),
    'inspector-records.ndjson': rows('inspector-record'), 'hand-down.json': hand_down,
    '抽查名单.csv': bytes, '检查人员选派.csv': bytes, '公示.html': bytes}


def as_sealed(files, plan, items, planned=None):
    """Only what the plan binds is sure to be a rule, an item or a row of the annual plan to those who know them."""
    bound = {one['record'] for one in plan['items']}
    rules = sha256(files['rules.json']) == plan['rules']['digest'] and all(sha256(line) in bound for _, line in items)
    row = planned is None or sha256(files['planned-task.json']) == plan.get('planned', {}).get('record')
    need(rules and row, '细则、事项或年度计划的行不是封存的，见 rules 一项', otherwise='not-run')


# ---- Eligibility, as far as no rules are needed (bundle §6)

def check_eligibility(files, plan, task, rules, items, targets, inspectors, *rest):
    target_records, inspector_records, history, earlier, handed = rest
    as_sealed(files, plan, items)
    need(sha256(files['task.json']) == plan['task'], 'task.json 与封存的任务不同')
    bound = [(one['record'], one['drawId']) for one in plan.get('earlier', [])]
    same(bound, [(sha256(line), one['drawId']) for one, line in earlier or []], 'earlier-records.ndjson')
    for file, frame, records in (('targets.ndjson', targets, target_records), (
            'inspectors.ndjson', inspectors, [] if 'draws' in task else inspector_records)):
        same(sorted((one['id'], sha256(line)) for one, line in records),
             [(entry['id'], entry['record']) for entry, _ in frame], file)
    members = 'drawId planItem batch draws mode title authority level asOf disclosure'.split()
    entropy = {**plan['entropy'], 'parties': [one['id'] for one in plan['entropy']['parties']]}
    own = [one['id'] for one in plan['items']]
    facts = {member: plan.get(member) == task.get(member) for member in members}
    facts.update({
        'entropy': entropy == task['entropy'],
        'items': own == sorted(own) and set(own) == set(task['items']) <= {one['id'] for one, _ in items} and len(
            {one['version'] for one in plan['items']}) == 1,
        'rules': plan['rules']['id'] == task['rules'] == rules['id'],
        'method': plan['method'] == rules['method'],
        'remedies': plan['remedies'] == rules['remedies'],
        'history': 'history' not in plan or plan['history'] == counted(plan, task, history)})
    for member, holds in facts.items():
        need(holds, 'plan.json', member, '与任务、细则或记录不同')
    check_handed_down(files, plan, task, targets, handed)
    check_named(plan, task, targets, inspectors, inspector_records, earlier)
    need(False, '摘要、任务和名录都相符；逐个重判须有细则引擎，请用 double-random verify', otherwise='not-run')


def counted(plan, task, history):
    digests = [sha256(line) for _, line in sorted(history, key=lambda one: one[0]['id'])]
    text = ''.join('%s\n' % one for one in [task.get('salt', '')] + digests)
    return {'digest': sha256(text), 'events': len(digests), 'version': plan['history']['version']}


def check_handed_down(files, plan, task, targets, handed):
    if 'handedDown' not in task:
        need('handedDown' not in plan, 'plan.json handedDown 与任务不同')
        return
    need(handed, '没有 hand-down.json，任务却要下发的名单')
    upper = handed['plan']
    bound = {'authority': upper['authority'], 'drawId': upper['drawId'], 'list': sha256(files['hand-down.json']),
             'record': handed['record']}
    need(plan.get('handedDown') == bound and task['handedDown'] == upper['drawId'], 'hand-down.json 与封存的名单不同')
    same([(one['entry']['id'], one['entry']['record']) for one in handed['targets']],
         [(entry['id'], entry['record']) for entry, _ in targets], 'targets.ndjson')
    known = set(map(event_of, upper['entropy']['sources']))
    need(upper['mode'] == task['mode'] and upper['asOf'] <= task['asOf'] and
         set(task['items']) <= {one['id'] for one in upper['items']} and
         not known & set(map(event_of, task['entropy']['sources'])), 'plan.json 与下发的抽取不合')


def check_named(plan, task, targets, inspectors, people, earlier):
    """Whom the task or a record names one by one: left out by hand, drawn by an earlier batch, recused."""
    before = {one for record, _ in earlier or [] for part in record['strata'] for one in part['selected']}
    exclusions = {(one['pool'], one['id']) for one in task.get('exclusions', [])}
    recused = {}
    for one in task['recusals']:
        recused.setdefault(one['target'], set()).add(one['inspector'])
    for person, _ in [] if 'draws' in task else people:
        for one in person['recusals']:
            recused.setdefault(one['target'], set()).add(person['id'])
    for pool, frame in ('targets', targets), ('inspectors', inspectors):
        for row, (entry, _) in enumerate(frame, 1):
            reasons, place = entry.get('excluded', ()), (pool + '.ndjson', row, entry['id'], ':')
            by_hand = (pool, entry['id']) in exclusions
            need(by_hand == ('excluded-by-hand' in reasons), *place, '与任务决定不纳入的不同')
            drawn = pool == 'targets' and entry['id'] in before
            need(drawn == ('drawn-earlier-batch' in reasons), *place, '与前几批已抽中的不同')
            named, told = sorted(recused.get(entry['id'], ())), entry.get('recused', [])
            equal = told == named or 'history' in plan and set(named) <= set(told)
            need('stratum' not in entry or equal, *place, '应回避的人与任务、人员名录不同')
    known = {(pool, entry['id']) for pool, frame in (('targets', targets), ('inspectors', inspectors))
             for entry, _ in frame}
    need(exclusions <= known, 'task.json 决定不纳入的不在名录中')


# ---- Both tables (bundle §9). A column is (title, kind, whether it is there).

KINDS = dict(zip('''enterprise individual-household cooperative foreign-representative-office product project behaviour
    other unstated'''.split(), '企业 个体工商户 农民专业合作社 外国企业常驻代表机构 产品 项目 行为 其他主体 名录未载'.split()))
CLASSES = {'A': 'A（信用风险低）', 'B': 'B（信用风险一般）', 'C': 'C（信用风险较高）', 'D': 'D（信用风险高）'}
ABSENT, NONE = '名录未载', '—'


def guarded(cell, kind):
    if cell[:1] and cell[0] in "=+-@\t\r\n\0'＝＋－＠":
        return "'" + cell
    plain = not re.search('[^ -~０-９年月日时分秒¥￥]', cell) and re.search('[0-9０-９]', cell)
    return '\t' + cell if kind == 'code' and cell or kind == 'text' and plain else cell


def stratum_name(stratum, by):
    parts, label = stratum['label'].split(' · '), stratum['label']
    if stratum['id'] == 'handed-down' or not by:
        return '上级抽取后下发' if stratum['id'] == 'handed-down' else '不分层'
    if len(parts) != len(by):
        return label or stratum['id']
    words = {'creditClass': '信用风险分类{}'.format, 'industry': '行业{}'.format, 'kind': lambda one: KINDS.get(one, one)}
    return ' · '.join(words.get(dimension, str)(part) for dimension, part in zip(by, parts))


def marks(plan, audit):
    return '；'.join(['演练'] * (plan['mode'] == 'rehearsal') + ['审计版·内部使用'] * audit)


def target_table(plan, record, rules, items, registers, audit):
    strata, found = {one['id']: one for one in plan['strata']}, []
    teams = {team['target']: '第%d组' % n for n, team in enumerate(record['teams'], 1)}
    batches = record.get('visitBatches', {}).get('batches', [])
    batch_of = {one: str(n) for n, batch in enumerate(batches, 1) for one in batch}
    titles = {one['id']: one['name'] + ''.join('：' + one[part] for part in ['subItem'] if part in one)
              for one, _ in reversed(items)}
    what = '；'.join(titles.get(one['id'], one['id']) for one in plan['items'])
    for part in record['strata']:
        for place, one in enumerate(part['selected'] + part['reserves'], 1):
            need(one in registers and part['id'] in strata, 'target-records.ndjson 缺少', one)
            stratum, register = strata[part['id']], registers[one]
            whole = '全覆盖' if stratum['quantity']['kind'] == 'all' else '随机'
            found.append([
                str(len(found) + 1), str(place), part.get('tickets', {}).get(one, NONE)[:12], register['name'], one,
                stratum_name(stratum, rules['strata']['by']), register.get('district', ABSENT),
                CLASSES.get(register.get('creditClass'), ABSENT),
                '随机（上级抽取）' if stratum['id'] == 'handed-down' else whole,
                '正选' if place <= len(part['selected']) else '备选', batch_of.get(one, NONE), teams.get(one, NONE), what,
                marks(plan, audit)])
    return [('序号', 'number', True), ('抽签序号', 'number', True),
            ('签号（前12位）', 'code', any('tickets' in part for part in record['strata'])),
            ('检查对象名称', 'text', True), ('统一社会信用代码/注册号', 'code', True), ('分层', 'text', True),
            ('辖区', 'text', True), ('信用风险分类（内部）', 'text', audit), ('抽取方式', 'text', True),
            ('状态', 'text', True), ('检查批次', 'number', 'visitBatches' in record), ('检查组编号', 'text', True),
            ('抽查事项', 'text', True), ('标记', 'text', marks(plan, audit))], found


def inspector_table(plan, record, registers, people, audit):
    roles, found = {}, []
    for group in plan['team']:
        roles[group['id']] = (group['label'] or '检查人员') + '（本辖区）' * group['byArea']
    for n, team in enumerate(record['teams'], 1):
        need(team['target'] in registers, 'target-records.ndjson 缺少', team['target'])
        for group, one in ((group, one) for group in team['groups'] for one in group['inspectors']):
            need(not audit or one in people, 'inspector-records.ndjson 缺少', one)
            own = [people.get(one, {}).get(member, ABSENT) for member in ('name', 'department', 'certificateNo')]
            found.append([str(len(found) + 1), '第%d组' % n, registers[team['target']]['name'], team['target'],
                          roles.get(group['id'], group['id']), one, *own, marks(plan, audit)])
    return [('序号', 'number', True), ('检查组编号', 'text', True), ('检查对象名称', 'text', True),
            ('统一社会信用代码/注册号', 'code', True), ('组内角色', 'text', True), ('检查人员编号', 'code', True),
            ('姓名', 'text', audit), ('所在单位', 'text', audit), ('执法证编号', 'code', audit),
            ('标记', 'text', marks(plan, audit))], found


def compare(file, stored, name, columns, found):
    """Holds a stored table to what it should be; gives the number of its rows and its digest."""
    titles, kinds = ([one[part] for one in columns if one[2]] for part in (0, 1))
    table = [[cell for cell, (_, _, there) in zip(cells, columns) if there] for cells in found]
    shown, at = [list(map(guarded, cells, kinds)) for cells in table], 0
    for row, cells in enumerate([titles] + shown, 1):
        line = ','.join('"%s"' % cell.replace('"', '""') for cell in cells) + '\r\n'
        written = ('\ufeff' * (row == 1) + line).encode()
        if not stored.startswith(written, at):
            published = stored[at:].partition(b'\r\n')[0].decode(errors='replace')
            need(False, file, '第', row, '行: 应为', line.strip(), '，公布为', published)
        at += len(written)
    need(at == len(stored), file, '第', len(table) + 2, '行: 多出')
    return {'rows': len(table), 'tableDigest': sha256(canonical({'columns': titles, 'rows': table, 'table': name}))}


def check_tables(files, manifest, plan, record, rules, items, targets, inspectors, *rest):
    target_records, _, drawn_csv, given_csv, _, planned, inspector_records = rest
    as_sealed(files, plan, items, planned)
    for file, frame, records in (('target-records.ndjson', targets, target_records), (
            'inspector-records.ndjson', inspectors, inspector_records or [])):
        sealed, last = {entry['id']: entry['record'] for entry, _ in frame}, ''
        for row, (one, line) in enumerate(records, 1):
            need(one['id'] > last and sealed.get(one['id']) == sha256(line), file, '第', row, '行与封存的名录不同')
            last = one['id']
    audit = manifest['edition'] == 'audit'
    registers = {one['id']: one for one, _ in target_records}
    people = {one['id']: one for one, _ in inspector_records or []}
    drawn = target_table(plan, record, rules, items, registers, audit)
    given = inspector_table(plan, record, registers, people, audit)
    facts = {'抽查名单.csv': compare('抽查名单.csv', drawn_csv, 'targets', *drawn),
             '检查人员选派.csv': compare('检查人员选派.csv', given_csv, 'inspectors', *given)}
    stated = {'mode': plan['mode'], 'drawId': plan['drawId'], 'commitment': sha256(files['plan.json']),
              'record': sha256(files['record.json']), 'software': record['software']}
    for member, value in stated.items():
        need(manifest[member] == value, 'manifest.json', member, ': 应为', value, '，公布为', manifest[member])
    listed = {one['path']: one for one in manifest['files']}
    for kind, path in NAMES.items():
        if path in files:
            lines = {'rows': files[path].count(b'\n')} if path.endswith('.ndjson') else facts.get(path, {})
            entry = {'path': path, 'bytes': len(files[path]), 'sha256': sha256(files[path]), 'kind': kind, **lines}
            need(listed.get(path) == entry, 'manifest.json', path, '与文件不符')
    need(False, '两张名单和 manifest.json 相符；公示.html 须有页面程序才能重写，请用 double-random verify', otherwise='not-run')
