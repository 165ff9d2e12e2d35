#!/usr/bin/env python3
"""Plants mutants in the model's code and sees which tests notice: see README.md."""

import argparse
import difflib
import json
import pathlib
import random
import re
import sys

sys.dont_write_bytecode = True  # the tree stays as it is

import workbench
from cpp import functions_in
from operators import OPERATORS, Site

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Where mutants are planted, and how many of a hundred: the first area whose pattern fits a path has it.
AREAS = {
    'rules': (10, r'model/rules/'),
    'process': (30, r'model/scenario/process/|model/service/(flow|enforcement)/'),
    'service': (40, r'model/service/'),
    'quality': (20, r'model/quality/'),
}
MOST_A_FUNCTION = 3
COLUMNS = ('number', 'area', 'file', 'line', 'operator', 'before', 'after', 'verdict', 'by', 'seconds')
NEIGHBOURS = 16  # tokens on both sides by which a place is known again


def area_of(path):
    return next((area for area, (_, pattern) in AREAS.items() if re.match(pattern, path)), None)


def functions_of(tree):
    """The functions of all areas, in the order of their paths."""
    found = []
    for path in sorted(tree.glob('model/**/*.[ch]pp')):
        name = path.relative_to(tree).as_posix()
        if area_of(name):
            found += functions_in(name, path.read_text())
    return found


def described(function, operator, site):
    """A mutant as it stands in a list: what it is, and by what its place is known again once code has moved."""
    body = function.texts
    return {'area': area_of(function.path), 'path': function.path, 'function': function.name,
            'digest': function.digest, 'operator': operator,
            'begin': site.begin, 'end': site.end,
            'before': body[max(0, site.begin - NEIGHBOURS):site.begin], 'from': body[site.begin:site.end],
            'after': body[site.end:site.end + NEIGHBOURS], 'to': site.text}


def drawn(tree, seed):
    """All mutants by area and operator, shuffled: the first that compile are taken, so many of each."""
    chance, functions = random.Random(seed), functions_of(tree)
    found = {}
    for area in AREAS:
        own = [f for f in functions if area_of(f.path) == area]
        for name, operator in OPERATORS.items():
            found[area, name] = [(f, name, site) for f in own for site in operator(f.body, chance)]
            chance.shuffle(found[area, name])
    return found


def place(mutant, functions):
    """Where a mutant of a list stands in a tree: its function and site, or None if the code is gone or ambiguous. The
    function's whole text decides; where that has changed, the tokens around the place, as many as it takes; where those
    have changed too, what resembles them most in the function of the same name."""
    same = [f for f in functions if f.digest == mutant['digest'] and f.name == mutant['function']]
    if same:  # of twins the one that is still where it was
        function = next((f for f in same if f.path == mutant['path']), same[0])
        return function, Site(mutant['begin'], mutant['end'], mutant['to'])
    for reach in (NEIGHBOURS, 10, 6, 4, 3):
        before, after = mutant['before'][-reach:], mutant['after'][:reach]
        hits = [(f, Site(at + len(before), at + len(before) + len(mutant['from']), mutant['to']))
                for f in functions for at in occurrences(f, before + mutant['from'] + after)]
        same_name = [hit for hit in hits if hit[0].name == mutant['function']]
        for choice in (hits, same_name):
            if len(choice) == 1:
                return choice[0]
        if hits:
            break
    return most_alike(mutant, [f for f in functions if f.name == mutant['function']])


def occurrences(function, pattern):
    texts, length = function.texts, len(pattern)
    return [at for at in range(len(texts) - length + 1) if texts[at] == pattern[0] and texts[at:at + length] == pattern]


def most_alike(mutant, functions):
    """The place for the same operator whose surroundings are at least 60 % the same, and clearly more than others'."""
    wanted = [*mutant['before'], *mutant['from'], *mutant['after']]
    found = []
    for function in functions:
        for site in OPERATORS[mutant['operator']](function.body, random.Random(1)):
            begin, end, texts = max(0, site.begin - NEIGHBOURS), site.end + NEIGHBOURS, function.texts
            one_token = len(mutant['from']) == 1 == site.end - site.begin
            if one_token and texts[site.begin] != mutant['from'][0]:
                continue
            alike = difflib.SequenceMatcher(None, wanted, texts[begin:end], autojunk=False).ratio()
            found.append((alike, function, Site(site.begin, site.end, mutant['to'] if one_token else site.text)))
    found.sort(key=lambda item: -item[0])
    if found and found[0][0] >= 0.6 and (len(found) == 1 or found[0][0] - found[1][0] >= 0.05):
        return found[0][1:]
    return None


def source(tree, function, site):
    """The line of a site, and the source text around it before and after."""
    text = (tree / function.path).read_text()
    tokens = function.body
    begin, end = tokens[site.begin].begin, tokens[site.end - 1].begin + len(tokens[site.end - 1].text)
    first, last = text.rfind('\n', 0, begin) + 1, text.find('\n', end)
    before, after = text[first:last], text[first:begin] + site.text + text[end:last]
    return text.count('\n', 0, begin) + 1, ' '.join(before.split()), ' '.join(after.split())


def pick(args):
    left = drawn(args.tree, args.seed)
    wanted = {key: round(AREAS[key[0]][0] * args.count / 100 / len(OPERATORS)) for key in left}
    kept, in_function = {key: [] for key in left}, {}
    while any(left[key] and len(kept[key]) < wanted[key] for key in left):
        batch = []
        for key, order in left.items():
            room = 2 * (wanted[key] - len(kept[key]))  # every other one will hardly compile
            while room > 0 and order:
                function, _, site = order.pop(0)
                at = function.path, function.begin
                if in_function.get(at, 0) < MOST_A_FUNCTION:
                    in_function[at] = in_function.get(at, 0) + 1
                    batch.append((key, (function, site)))
                    room -= 1
        broken = workbench.that_do_not_compile(args.tree, args.work, dict(enumerate(at for _, at in batch)))
        for i, (key, (function, site)) in enumerate(batch):
            if i not in broken and len(kept[key]) < wanted[key]:
                kept[key].append(described(function, key[1], site))
            else:
                in_function[function.path, function.begin] -= 1
        for area, name in left:  # what an area has too few of comes from the largest
            short = wanted[area, name] - len(kept[area, name])
            if short > 0 and not left[area, name] and area != 'service':
                wanted[area, name] -= short
                wanted['service', name] += short
        print(f'{sum(map(len, kept.values()))} of {sum(wanted.values())}', file=sys.stderr)
    chosen = [mutant for mutants in kept.values() for mutant in mutants]
    args.list.write_text('[\n' + ',\n'.join(json.dumps(m) for m in chosen) + '\n]\n')


def run(args):
    mutants = json.loads(args.list.read_text())[:args.first]
    functions = functions_of(args.tree)
    placed = {i: place(m, functions) for i, m in enumerate(mutants, 1)}
    present = {i: at for i, at in placed.items() if at}
    broken = workbench.build(args.tree, args.work, present, args.programs)
    programs = workbench.measured(args.work, args.programs)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    counts = {}
    with args.out.open('w') as out:
        print(*COLUMNS, sep='\t', file=out)
        for i, mutant in enumerate(mutants, 1):
            by, seconds = '', 0.0
            if not placed[i]:
                verdict, line, path = 'not found', 0, mutant['path']
                before, after = ' '.join(mutant['from']), mutant['to']
            else:
                path = placed[i][0].path
                line, before, after = source(args.tree, *placed[i])
                if i in broken:
                    verdict = 'did not compile'
                elif mutant.get('equivalent'):
                    verdict, by = 'equivalent', mutant['equivalent']
                else:
                    verdict, by, seconds = workbench.tried(args.work, i, programs)
            counts[verdict] = counts.get(verdict, 0) + 1
            print(i, mutant['area'], path, line, mutant['operator'], before, after, verdict, by, f'{seconds:.1f}',
                  sep='\t', file=out, flush=True)
            print(f'{i}/{len(mutants)} {path}:{line} {mutant["operator"]}: {verdict} {by}', file=sys.stderr)
    print(', '.join(f'{count} {verdict}' for verdict, count in sorted(counts.items())))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--tree', type=pathlib.Path, default=ROOT, help='the checkout whose code is mutated')
    parser.add_argument('--work', type=pathlib.Path, help='where it is copied to and built (build/mutation)')
    verbs = parser.add_subparsers(required=True)
    picking = verbs.add_parser('pick', help='draws mutants that compile and writes their list')
    picking.add_argument('list', type=pathlib.Path)
    picking.add_argument('--seed', type=int, default=1)
    picking.add_argument('--count', type=int, default=100)
    picking.set_defaults(verb=pick)
    running = verbs.add_parser('run', help='plants the mutants of a list and runs the tests on each')
    running.add_argument('list', type=pathlib.Path)
    running.add_argument('--out', type=pathlib.Path)
    running.add_argument('--first', type=int, help='only so many of the list')
    running.add_argument('--programs', nargs='+', default=workbench.PROGRAMS, help='the test programs to run')
    running.set_defaults(verb=run)
    args = parser.parse_args()
    args.tree = args.tree.resolve()
    args.work = (args.work or args.tree / 'build' / 'mutation').resolve()
    if hasattr(args, 'out'):
        args.out = args.out or args.work / 'mutants.tsv'
    args.verb(args)


if __name__ == '__main__':
    main()
