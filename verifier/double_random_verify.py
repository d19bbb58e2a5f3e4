#!/usr/bin/env python3
"""双随机抽查的独立核验程序：照 docs/spec 的规范写成，只用 Python（3.8 起）的标准库，不用本项目的任何代码。
An independent verifier of double-random bundles, written from docs/spec with Python's standard library alone.

    python3 double_random_verify.py 文件夹或.zip [--json]      0 全部通过  1 有不通过  9 有无法判定  2 用法有误或打不开"""
import json
import os
import sys
import zipfile
from collections import Counter
from itertools import zip_longest
from double_random_draw import (assigned, assurance, drawn, eligible, kept, leaf, proves, root_of, salt_of, selected_in,
                                shuffled, stage_key, states, ticket, uniform_under, visit_batches)
from double_random_files import READERS, Stop, canonical, need, read_folder, read_part, read_zip, same, sha256
from double_random_tables import REGISTERS, check_eligibility, check_tables

COURSE = ['share-committed', 'plan-sealed', 'share-revealed', 'source-observed', 'draw-recorded']


# ---- The checks (bundle §6). Each gets the bytes by name and what it needs of them, stops at the first difference, and
# returns a remark where it passes.

def check_files(files, manifest, digests):
    listed = [(one['path'], one['sha256']) for one in manifest['files']]
    for path, digest in digests.items():
        need(path not in files or sha256(files[path]) == digest, path, '内容与 SHA256SUMS 不符')
        need(path in dict(listed) or path == 'manifest.json', path, '不在 manifest.json 中')
    for path, digest in listed + [('manifest.json', digests.get('manifest.json', 'absent'))]:
        need(digests.get(path) == digest, path, '两份清单不一致')
    lost, strange = [path for path in digests if path not in files], set(files) - set(digests) - {'SHA256SUMS'}
    need(not lost, '缺少', *lost, otherwise='not-run')
    return '%d 个文件' % len(digests) + ''.join('；清单外，不可信：' + path for path in sorted(strange))


def check_plan(files, plan, record):
    commitment = sha256(files['plan.json'])
    need(record['commitment'] == commitment, 'plan.json 承诺值: 应为', record['commitment'], '，算得', commitment)
    need((record['drawId'], record['method']) == (plan['drawId'], plan['method']), 'record.json 属于另一次抽取')
    for member, holds in kept(plan).items():
        need(holds, 'plan.json', member, '不合对方案的要求')
    return '承诺值 ' + commitment


def check_rules(files, plan, rules, items, planned):
    need(sha256(files['rules.json']) == plan['rules']['digest'], 'rules.json 与封存的细则不同')
    pinned = {one['id']: one['record'] for one in reversed(plan['items'])}
    for row, (item, line) in enumerate(items, 1):
        need(pinned.pop(str(item.get('id')), '') == sha256(line), 'items.ndjson', row, ': 与封存的事项不同')
    need(not pinned, 'items.ndjson 缺少', *pinned)
    batches = rules.get('visitBatches', {}) if 'handedDown' not in plan else {}
    need(isinstance(batches, dict) and batches.get('count') == plan.get('visitBatches'), 'plan.json visitBatches 与细则不同')
    row = planned and (sha256(files['planned-task.json']), planned.get('id'))
    expected = (plan['planned']['record'], plan['planItem']) if 'planned' in plan else None
    need(row == expected, 'planned-task.json 与封存的不同')
    return '%d 个事项' % len(items)


def check_pool(name, plan, rows, salts, proofs):
    file, pool, last = name + '.ndjson', plan[name], -1
    if salts is not None:
        root = root_of([leaf(salt_of(salts['saltKey'], entry['id']), line) for entry, line in rows])
        need(root == pool['root'], file, '根: 应为', pool['root'], '，算得', root)
    else:
        proof_of = {proof['id']: proof for proof, _ in proofs if proof['pool'] == name}
        for row, (entry, line) in enumerate(rows, 1):
            proof = proof_of.get(entry['id'], {'size': 0})
            need(proof['size'] == pool['universe'] and proves(proof, line, pool['root']), file, row, ': 没有成立的证明')
            need(proof['index'] > last, file, row, ': 次序与封存的不同')
            last = proof['index']
        need(len(rows) == pool['universe'], '只公布了 %d 行，共 %d 行' % (len(rows), pool['universe']), otherwise='not-run')
    counts = {'universe': len(rows), 'eligible': len(eligible(rows)), 'root': pool['root'],
              'excluded': dict(Counter(reason for entry, _ in rows for reason in entry.get('excluded', ())))}
    need(counts == pool, file, '人数与封存的不同')
    return '%d 行' % len(rows)


def check_seed(files, plan, record, lines):
    entropy, reveals, sources = plan['entropy'], record['reveals'], record['sources']
    parties = {one['id']: one['commitment'] for one in reversed(entropy['parties'])}
    for party, share in reveals.items():
        text = 'double-random/v1 share\ndraw=%s\nparty=%s\nshare=%s\n' % (plan['drawId'], party, share)
        need(parties.get(party) == sha256(text), 'record.json', party, ': 随机数与封存前的承诺不符')
    need(len(reveals) >= entropy['minimumReveals'], 'record.json 揭示的随机数不够')
    same([one['id'] for one in entropy['sources']], [one['id'] for one in sources], 'record.json sources')
    for source, one in zip(entropy['sources'], sources):
        need(states(source, one['value']), 'record.json', one['id'], ': 公开来源的数值不合规范')
    shares = ''.join('reveal/%s=%s\n' % one for one in sorted(reveals.items()))
    values = ''.join('source/%(id)s=%(value)s\n' % one for one in sources)
    seed = sha256('double-random/v1 seed\ncommitment=%s\n' % sha256(files['plan.json']) + shares + values)
    need(seed == record['seed'], 'record.json 种子: 应为', seed, '，公布为', record['seed'])
    need(record['assurance'] == assurance(plan, record), 'record.json assurance 与证据不符')
    own = [(row, one) for row, one in enumerate(lines, 1) if one.get('body', {}).get('draw') == plan['drawId']]
    for kind, key, value, facts in (('share-revealed', 'party', 'share', reveals.items()), (
            'source-observed', 'source', 'value', [(one['id'], one['value']) for one in sources])):
        told = [(one['body'].get(key), one['body'].get(value)) for _, one in own if one['kind'] == kind]
        equal = len(told) == len(facts) and all(fact in told for fact in facts)
        need(equal, 'journal.ndjson', kind, '与 record.json 不符')
    reached = 0
    for row, one in own:
        late = one['kind'] == 'share-revealed' and one['time'] > entropy['revealBy']
        need(not late, 'journal.ndjson', row, ': 揭示已过时限')
        if one['kind'] in COURSE:
            need(COURSE.index(one['kind']) >= reached, 'journal.ndjson', row, ': 先后次序不对')
            reached = COURSE.index(one['kind'])
    return '种子 ' + seed


def check_selection(files, plan, record, rows):
    shown, whole = eligible(rows), len(rows) == plan['targets']['universe']
    for planned, found in zip_longest(plan['strata'], record['strata']):
        place = ('record.json', (planned or found)['id'])
        key = planned and stage_key(plan, record, 'targets', planned['id'])
        need(planned and found and (found['id'], found['key']) == (planned['id'], key), *place, ': 分层或其密钥不对')
        pool = [one for one, entry in shown.items() if entry['stratum'] == planned['id']]
        order, quota = found['selected'] + found['reserves'], planned['quota']
        ends = quota + planned['reserve']
        if whole:
            need(len(pool) == planned['size'] >= ends, *place, ': 名录中有', len(pool), '个')
        else:
            need((len(found['selected']), len(order)) == (quota, ends), *place, ': 个数与方案不同')
            need(len(set(order)) == len(order) and set(order) <= set(pool), *place, ': 有人重复或不在名录中')
        if whole or plan['method'] == 'sha256@1':
            order = drawn(plan, key, pool if whole else order, ends)
        same(order[:quota], found['selected'], *place, '正选')
        same(order[quota:], found['reserves'], *place, '备选')
        again = {'id': planned['id'], 'key': key, 'selected': order[:quota], 'reserves': order[quota:]}
        if plan['method'] == 'sha256@1':
            again['tickets'] = {one: ticket(key, one) for one in order}
            again.update({'cutoff': again['tickets'][order[quota - 1]]} if quota else {})
        need(found == again, *place, ': 签号或末位签号不对')
    selected = selected_in(record)
    if len(set(selected)) == len(selected):
        batches = visit_batches(plan, record, selected) if 'visitBatches' in plan else None
        need(record.get('visitBatches') == batches, 'record.json 检查批次不对')
    need(whole, '名录只公布了一部分，其余次序无从重算', otherwise='not-run')
    return '%d 个正选' % len(selected)


def check_teams(files, plan, record, targets, inspectors):
    visited, staff, selected, loads = eligible(targets), eligible(inspectors), selected_in(record), Counter()
    uniform = uniform_under(plan, stage_key(plan, record, 'teams'))
    service = [] if 'draws' in plan else shuffled(selected, uniform, len(selected))
    same(service, record['service'], 'record.json service')
    if 'unassigned' not in record:
        same(service, [team['target'] for team in record['teams']], 'record.json teams')
    for row, team in enumerate(record['teams'], 1):
        place, target = ('record.json teams', row, team['target'], ':'), visited.get(team['target'], {})
        members = [one for group in team['groups'] for one in group['inspectors']]
        loads.update(members)
        need(not set(members) & set(target.get('recused', ())), *place, '有人应回避')
        need(len(set(members)) == len(members), *place, '有人重复')
        same([(group['id'], group['count']) for group in plan['team']],
             [(group['id'], len(group['inspectors'])) for group in team['groups']], *place, '组')
        for group, given in zip(plan['team'], team['groups']):
            wanted = group['class'] + ('@' + target.get('area', '') if group['byArea'] else '')
            for one in given['inspectors']:
                need(wanted in staff.get(one, {}).get('classes', ()), *place, one, '不能任此组')
    for one, load in loads.items():
        need(load <= min(staff.get(one, {}).get('cap', 0), record.get('effectiveCap', 0)), 'record.json', one, '超过上限')
    lost = [one for one in selected if one not in visited]
    need(not lost, 'targets.ndjson 缺少', *lost)
    need(len(staff) == plan['inspectors']['eligible'], '只公布了 %d 名检查人员' % len(staff), otherwise='not-run')
    again = assigned(plan, record, {one: visited[one] for one in selected}, staff)
    same(map(canonical, again['teams']), map(canonical, record['teams']), 'record.json teams')
    for member in 'effectiveCap', 'unassigned':
        need(record.get(member) == again.get(member), 'record.json', member, ': 应为', again.get(member))
    composed = {**record, **again, 'format': 'double-random/record@1', 'assurance': assurance(plan, record),
                'drawId': plan['drawId'], 'method': plan['method']}
    need(composed == record, 'record.json 与重算所得的记录不同')
    return '%d 个检查组' % len(again['teams'])


def check_journal(files, plan, record, lines):
    shown = [(row, one) for row, one in enumerate(lines, 1) if 'kind' in one]
    draw, file = plan['drawId'], 'journal.ndjson'
    commitment, batch, upper = sha256(files['plan.json']), plan.get('batch'), plan.get('handedDown', {}).get('record')
    sealed = {'planItem': plan['planItem'], 'batch': batch, 'handedDown': upper, 'commitment': commitment}
    recorded = {'commitment': commitment, 'record': sha256(files['record.json'])}
    for kind, facts in ('plan-sealed', sealed), ('draw-recorded', recorded):
        told = [(row, one['body']) for row, one in shown if one['kind'] == kind and one['body'].get('draw') == draw]
        need(len(told) == 1, file, '应有且只有一行', kind)
        for fact, value in facts.items():
            found = told[0][1].get(fact)
            equal = type(found) is type(value) and found == value
            need(equal, file, told[0][0], ':', kind, fact, '不符')
    parties = {one['id']: one['commitment'] for one in reversed(plan['entropy']['parties'])}
    for row, one in shown:
        body = one['body']
        if one['kind'] == 'share-committed':
            known = isinstance(body.get('party'), str) and body['party'] in parties
            need(known and parties.pop(body['party']) == body.get('commitment'), file, row, ': 与方案的承诺不符')
        if body.get('draw') == draw:
            continue
        other, its_upper = body.get('batch'), body.get('handedDown')
        occasion = body.get('planItem') == plan['planItem'] or upper and its_upper == upper
        need(one['kind'] == 'plan-sealed' and occasion, file, row, ': 属于另一次抽取')
        earlier = (other, body.get('draw')) in [(one['batch'], one['drawId']) for one in plan.get('earlier', [])]
        other_batch = batch is not None and type(other) is int and other != batch and (other > batch or earlier)
        need(other_batch or upper and 'handedDown' in body and its_upper != upper, file, row, ': 同一计划另有一次封存')
    need(not parties, file, '缺少承诺', *parties)
    for row in {1, len(lines)}:
        need('kind' in lines[row - 1], file, row, ': 首行和末行应属于这次抽取')
    return '%d 行' % len(lines)


# Id, name, the files needed (`!` marks those it owns, `?` those needed only where the plan binds them, `^` one needed
# only in an audit edition), the check.
CHECKS = (
    ('files', '文件完整', 'manifest.json! SHA256SUMS!', check_files),
    ('plan', '方案与承诺一致', 'plan.json! record.json', check_plan),
    ('rules', '规则与事项未变', 'plan.json rules.json! items.ndjson! planned-task.json!?', check_rules),
    ('targets', '对象名录未变', 'plan.json targets.ndjson! salts.json! proofs.ndjson!',
     lambda _, *parts: check_pool('targets', *parts)),
    ('inspectors', '人员名录未变', 'plan.json inspectors.ndjson! salts.json! proofs.ndjson!',
     lambda _, *parts: check_pool('inspectors', *parts)),
    ('eligibility', '资格与排除复算', 'plan.json task.json! rules.json items.ndjson targets.ndjson inspectors.ndjson '
     'target-records.ndjson! inspector-records.ndjson! history.ndjson!? earlier-records.ndjson!? hand-down.json!?',
     check_eligibility),
    ('seed', '种子由证据导出且晚于封存', 'plan.json record.json journal.ndjson', check_seed),
    ('selection', '入选名单重算一致', 'plan.json record.json! targets.ndjson', check_selection),
    ('teams', '检查人员分组重算一致、回避被执行', 'plan.json record.json targets.ndjson inspectors.ndjson', check_teams),
    ('journal', '记录链未断', 'plan.json record.json journal.ndjson!', check_journal),
    ('tables', '公示表与记录一致', 'manifest.json plan.json record.json rules.json items.ndjson targets.ndjson '
     'inspectors.ndjson target-records.ndjson! journal.ndjson 抽查名单.csv! 检查人员选派.csv! 公示.html! '
     'planned-task.json? inspector-records.ndjson^', check_tables))
BOUND = {'planned-task.json': 'planned', 'history.ndjson': 'history', 'earlier-records.ndjson': 'earlier',
         'hand-down.json': 'handedDown'}
OUTCOMES = {'pass': '通过', 'fail': '不通过', 'not-run': '无法判定'}


def judge(files, parts, needs, check):
    """The outcome of one check and what to say of it."""
    values, gaps, outcome = [], [], 'not-run'
    plan, manifest = parts['plan.json'], parts['manifest.json']
    proofs_only = 'salts.json' not in files and 'proofs.ndjson' in files
    for need_of in needs.split():
        name = need_of.rstrip('!?^')
        idle = '?' in need_of and name not in files and isinstance(plan, dict) and BOUND[name] not in plan
        idle = idle or name == 'history.ndjson' and not (isinstance(plan, dict) and 'history' in plan)
        public = '^' in need_of and not (isinstance(manifest, dict) and manifest['edition'] == 'audit')
        if idle or public or name == ('salts.json' if proofs_only else 'proofs.ndjson'):
            values.append(None)
            continue
        values.append(parts[name])
        if isinstance(values[-1], Stop):
            words, why = values[-1].args
            own = '!' in need_of or why == 'not-run'
            gaps.append('%s %s' % (name, words if own else '读不懂，见另一项'))
            outcome = 'fail' if '!' in need_of and why == 'fail' else outcome
    if gaps:
        return outcome, '；'.join(gaps)
    try:
        return 'pass', check(files, *values)
    except Stop as stop:
        return stop.args[1], stop.args[0]
    except Exception as error:  # a fault of this program, which must never look like success
        return 'fail', '核验程序出错，不能算通过: %s %s' % (type(error).__name__, error)


def verify(files):
    """The outcomes of all checks of a bundle, given as bytes by path."""
    readers, checks = {**READERS, **REGISTERS}, []
    parts = {name: read_part(files, name, read) for name, read in readers.items()}
    for one, _, needs, check in CHECKS:
        outcome, detail = judge(files, parts, needs, check)
        checks.append({'id': one, 'outcome': outcome, 'detail': detail})
    worst = max((one['outcome'] for one in checks), key=['pass', 'not-run', 'fail'].index)
    return {'outcome': worst, 'checks': checks}


def main(arguments):
    paths = [one for one in arguments if one != '--json']
    if len(paths) != 1 or paths[0].startswith('-'):
        print(__doc__, file=sys.stderr)
        return 2
    path, lines = paths[0], []
    if not os.path.isdir(path) and not zipfile.is_zipfile(path):
        print('请给一个公示文件夹或 ZIP；%s 不是。' % path, file=sys.stderr)
        return 2
    try:
        files = read_folder(path) if os.path.isdir(path) else read_zip(path)
    except Exception as error:  # a ZIP can be broken in many ways; nothing was verified then
        print('打不开 %s: %s' % (path, error.args[0] if isinstance(error, Stop) else repr(error)), file=sys.stderr)
        return 2
    report = verify(files)
    for number, (one, (_, name, _, _)) in enumerate(zip(report['checks'], CHECKS), 1):
        lines.append('%2d %-11s %s  %s  %s' % (number, one['id'], name, OUTCOMES[one['outcome']], one['detail']))
    lines.append('结论：' + OUTCOMES[report['outcome']])
    try:
        print(json.dumps(report, ensure_ascii=False) if '--json' in arguments else '\n'.join(lines), flush=True)
    except BrokenPipeError:  # nobody reads on
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return {'pass': 0, 'fail': 1, 'not-run': 9}[report['outcome']]


if __name__ == '__main__':
    for stream in sys.stdout, sys.stderr:
        stream.reconfigure(encoding='utf-8', errors='backslashreplace')
    sys.exit(main(sys.argv[1:]))
