"""双随机抽查的计算：照 docs/spec/draw-v1.md 写成，供 double_random_verify.py 重算。
What docs/spec/draw-v1.md computes: roots of frames, entropy, keys, streams of words, orders, visits, teams."""
import hmac
import re
import struct
from collections import Counter, deque
from hashlib import sha256
from itertools import chain, count, zip_longest


# ---- Leaves, roots and proofs of a frame (§1, bundle §3)

def salt_of(key, one):
    return hmac.new(bytes.fromhex(key), one.encode(), 'sha256').hexdigest()


def node(left, right):
    return sha256(b'\1' + left + right).digest()


def leaf(salt, line):
    return sha256(b'\0double-random/v1 leaf\n' + ('%s\n%s' % (salt, line)).encode()).digest()


def root_of(leaves):
    while len(leaves) > 1:
        pairs = zip_longest(leaves[::2], leaves[1::2])
        leaves = [left if right is None else node(left, right) for left, right in pairs]
    return leaves[0].hex() if leaves else sha256(b'').hexdigest()


def proves(proof, line, root):
    at, last, value = proof['index'], proof['size'] - 1, leaf(proof['salt'], line)
    if at > last:
        return False
    for sibling in map(bytes.fromhex, proof['siblings']):
        if last == 0:
            return False
        value = node(sibling, value) if at % 2 or at == last else node(value, sibling)
        while at % 2 == 0 and at == last != 0:
            at, last = at // 2, last // 2
        at, last = at // 2, last // 2
    return last == 0 and value.hex() == root


# ---- Entropy (§3, record §2)

def bits_of(source):
    return 24 if source['kind'] == 'ssq' else 33219 * source['throws'] // 10000


def event_of(source):
    """Where the value comes from: two sources of one issue or ceremony would have the same."""
    return source['kind'], source.get('issue', source.get('ceremony'))


def assurance(plan, record):
    sources, reveals = plan['entropy']['sources'], len(record['reveals'])
    bits = {**{party: 256 for party in record['reveals']}, **{one['id']: bits_of(one) for one in sources}}
    without = 'parties' if reveals > 1 else 'single-party'
    beside = ['public-source', 'party-and-public-source', 'parties-and-public-source'][min(reveals, 2)]
    return {'bits': bits, 'level': beside if sources else without}


def states(source, value):
    """Tells whether a value has the one spelling that the plan's issue or ceremony can have."""
    if source['kind'] == 'dice':
        return re.fullmatch('d10x%d:[0-9]{%d}' % (source['throws'], source['throws']), value)
    balls = re.fullmatch(source['issue'] + r':([0-9]{2}(?:,[0-9]{2}){5})\+(0[1-9]|1[0-6])', value)
    reds = balls[1].split(',') if balls else ['00']
    return reds == sorted(set(reds)) and reds[0] >= '01' and reds[-1] <= '33'


def kept(plan):
    """What every plan keeps (§2), by the member that it is told of."""
    strata, targets, inspectors, entropy = plan['strata'], plan['targets'], plan['inspectors'], plan['entropy']
    ids, reveals = [one['id'] for one in strata], entropy['minimumReveals']
    team = sum(group['count'] for group in plan['team']) >= 2
    if 'draws' in plan:
        team = plan['team'] == [] and inspectors['universe'] == 0
    handed = 'handed-down' not in ids
    if 'handedDown' in plan:
        everyone = ids == ['handed-down'] and strata[0]['quota'] == targets['universe'] == targets['eligible']
        handed = everyone and not {'batch', 'draws', 'visitBatches'} & set(plan)
    bits = 256 * reveals + sum(map(bits_of, entropy['sources']))
    once = len(set(map(event_of, entropy['sources']))) == len(entropy['sources'])
    names = [one['id'] for one in entropy['parties'] + entropy['sources']]
    alone = not entropy['sources'] and min(len(entropy['parties']), reveals) < 2
    enough = once and bits >= 128 and not alone
    return {
        'strata.id': ids == sorted(set(ids)),
        'strata.size': sum(one['size'] for one in strata) == targets['eligible'],
        'strata.quota': all(one['quota'] + one['reserve'] <= one['size'] for one in strata),
        'earlier': [one['batch'] for one in plan.get('earlier', [])] == list(range(1, plan.get('batch', 1))),
        'team': team,
        'handedDown': handed,
        'targets': targets['eligible'] <= targets['universe'],
        'inspectors': inspectors['eligible'] <= inspectors['universe'],
        'entropy': len(set(names)) == len(names) and (plan['mode'] == 'rehearsal' or enough)}


# ---- Who is in a frame, and who was drawn

def eligible(rows):
    return {entry['id']: entry for entry, _ in rows if 'excluded' not in entry}


def selected_in(record):
    return [one for stratum in record['strata'] for one in stratum['selected']]


# ---- Keys, words, orders (§4, §5)

def stage_key(plan, record, stage, stratum=''):
    text = 'double-random/v1 stage\nseed=%s\nstage=%s\nstratum=%s\nmethod=%s\n'
    return sha256((text % (record['seed'], stage, stratum, plan['method'])).encode()).hexdigest()


def ticket(key, target):
    return sha256(('%s:%s' % (key, target)).encode()).hexdigest()


def arc4_words(key):
    s, j, word = list(range(256)), 0, 0
    for i in range(256):
        j = (j + s[i] + key[i % len(key)]) % 256
        s[i], s[j] = s[j], s[i]
    j = 0
    for taken in count(1):
        i = taken % 256
        j = (j + s[i]) % 256
        s[i], s[j] = s[j], s[i]
        word = (word << 8 | s[(s[i] + s[j]) % 256]) % 2 ** 32
        if taken > 256 and taken % 4 == 0:
            yield word


def uniform_under(plan, key):
    """The numbers of a stream: a function of n that gives one below it, every one as likely as the others."""
    blocks = (struct.unpack('>8I', sha256(('%s#%d' % (key, i)).encode()).digest()) for i in count())
    words = arc4_words(key.encode()) if plan['method'] == 'seedrandom@1' else chain.from_iterable(blocks)
    return lambda n: next(word for word in words if word < 2 ** 32 - 2 ** 32 % n) % n


def shuffled(ids, uniform, take):
    ids = sorted(ids)
    for i in range(min(take, len(ids))):
        j = i + uniform(len(ids) - i)
        ids[i], ids[j] = ids[j], ids[i]
    return ids[:take]


def drawn(plan, key, ids, take):
    if plan['method'] == 'seedrandom@1':
        return shuffled(ids, uniform_under(plan, key), take)
    return sorted(ids, key=lambda one: (ticket(key, one), one))[:take]


def visit_batches(plan, record, selected):
    key, batches = stage_key(plan, record, 'batches'), plan['visitBatches']
    order, (size, more) = drawn(plan, key, selected, len(selected)), divmod(len(selected), batches)
    ends = [at * size + min(at, more) for at in range(batches + 1)]
    return {'key': key, 'batches': [order[start:end] for start, end in zip(ends, ends[1:])]}


# ---- Teams (§6). A complete assignment is held, and changed as little as need be, while seat after seat is settled by
# lot. People are numbers in the order of their ids; `caps` are the visits that each may still have, `held` his seats.

class Seat:
    """One place on a team: `place` is its target and the number of its group, `able` who may take it, `who` has it."""

    def __init__(self, place, able, beside):
        self.place, self.able, self.beside, self.who = place, able, beside, None
        beside.append(self)  # all seats at the target


def sit(seat, who, held):
    if seat.who is not None:
        held[seat.who].remove(seat)
    if who is not None:
        held[who].add(seat)
    seat.who = who


def fill(start, caps, held, stuck):
    """Fills a seat by a chain of moves that ends with somebody below his cap, breadth first. Where there is none, adds
    the seats that were searched to `stuck`: nothing leads out of them."""
    came, queue, seen = {start: None}, deque([] if start in stuck else [start]), set()
    while queue:
        seat = queue.popleft()
        here = {other.who: other for other in seat.beside}
        for who in seat.able - seen:
            if who not in here and len(held[who]) < caps[who]:
                while seat:
                    before = seat.who
                    sit(seat, who, held)
                    who, seat = before, came[seat]
                return True
            if who not in here:
                seen.add(who)
            for other in [here[who]] if who in here else held[who]:
                if other not in came and other not in stuck:
                    came[other] = seat
                    queue.append(other)
    stuck.update(came)
    return False


def settle(seat, who, caps, held):
    """Seats `who` for good, if all other seats can still be filled; tells whether it did."""
    if caps[who] == 0:
        return False
    given_up = [other for other in seat.beside if other.who == who]
    if not given_up and len(held[who]) == caps[who]:
        given_up = [next(iter(held[who]))]
    before = {other: other.who for other in [seat] + given_up}
    able = [other for other in seat.beside if who in other.able]
    for other in before:
        sit(other, None, held)
    for other in able:
        other.able.remove(who)
    caps[who] -= 1
    if all(fill(other, caps, held, set()) for other in before if other is not seat):
        return True
    caps[who] += 1
    for other in able:
        other.able.add(who)
    for other, one in before.items():
        sit(other, one, held)
    return False


def seats_of(team, targets, people):
    """The seats of every target in the order of the groups; no more of one group than could ever be told apart."""
    seats, numbers, at = [], {}, {}
    for who, (_, inspector) in enumerate(people):
        for name in inspector['classes']:
            numbers.setdefault(name, set()).add(who)
    by_id = {one: who for who, (one, _) in enumerate(people)}
    for target in sorted(targets):
        entry, beside = targets[target], []
        for n, group in enumerate(team):
            name = '%s@%s' % (group['class'], entry.get('area')) if group['byArea'] else group['class']
            able = numbers.get(name, set()) if 'area' in entry or not group['byArea'] else set()
            able = able.difference(by_id.get(one) for one in entry.get('recused', ()))
            seats += [Seat((target, n), set(able), beside) for _ in range(min(group['count'], len(people) + 1))]
        at[target] = beside
    return seats, at


def certificate(team, stuck, own):
    """Why there is no complete assignment: the places that miss most and, among such sets, the fewest."""
    places = sorted({seat.place for seat in stuck})
    visits = Counter(who for who, _ in {(who, seat.place[0]) for seat in stuck for who in seat.able})
    return {'places': [{'target': target, 'group': team[n]['id']} for target, n in places],
            'inspectors': sorted(visits),
            'demand': sum(team[n]['count'] for _, n in places),
            'capacity': sum(min(own[who], times) for who, times in visits.items())}


def assigned(plan, record, targets, inspectors):
    """What a record says of who inspects whom, from the entries of the selected targets and all inspectors, by id."""
    if 'draws' in plan:
        return {'service': [], 'teams': [], 'effectiveCap': 0}
    team, people = plan['team'], sorted(inspectors.items())
    uniform = uniform_under(plan, stage_key(plan, record, 'teams'))
    service = shuffled(targets, uniform, len(targets))
    seats, at = seats_of(team, targets, people)
    own, held = [min(inspector['cap'], len(targets)) for _, inspector in people], [set() for _ in people]
    for limit in range(len(targets) + 1):
        caps, stuck = [min(cap, limit) for cap in own], set()
        if sum(caps) >= len(seats) or limit == len(targets):  # below, some seat stays empty whoever is able
            if all([seat.who is not None or fill(seat, caps, held, stuck) for seat in seats]):
                break
    else:
        proof = certificate(team, stuck, own)
        proof['inspectors'] = [people[who][0] for who in proof['inspectors']]
        return {'service': service, 'teams': [], 'unassigned': {'certificate': proof, 'remedies': plan['remedies']}}
    teams = []
    for target in service:
        teams.append({'target': target, 'groups': [{'id': group['id'], 'inspectors': []} for group in team]})
        for seat in at[target]:
            pool, who = sorted(seat.able), None
            while who is None or not settle(seat, who, caps, held):
                who = pool.pop(uniform(len(pool)))
            teams[-1]['groups'][seat.place[1]]['inspectors'].append(people[who][0])
    return {'service': service, 'teams': teams, 'effectiveCap': limit}
