"""What is done to code: each operator lists the places in a function body where it applies."""

from dataclasses import dataclass

from cpp import PAIRS, closing, written

FLIPPED = {'<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '=='}
COMPARISONS = set(FLIPPED)
KEYWORDS = {'if', 'for', 'while', 'switch', 'return', 'catch', 'sizeof', 'decltype', 'alignas', 'noexcept'}
INDIFFERENT = {'max', 'min', 'hypot', 'swap', 'violate'}  # to the order of their arguments
UNLIKE = {'service', 'plan', 'scenario', 'draws', 'begin', 'end'}  # no other argument can stand for these
CONTRACTS = {'SIM_EXPECTS', 'SIM_ENSURES'}


@dataclass
class Site:
    """Tokens [begin, end) of a body give way to a text."""
    begin: int
    end: int
    text: str


def comparison_flipped(body, _):
    return [Site(i, i + 1, FLIPPED[t.text]) for i, t in enumerate(body) if t.text in FLIPPED and t.spaced]


def constant_changed(body, random):
    """A number with a point by ten per cent, a whole one by one, up or down."""
    sites = []
    for i, token in enumerate(body):
        digits = token.text.rstrip('uUlLfF').replace("'", '')
        if token.kind != 'number' or token.text.startswith(('0x', '0b')) or body[i - 1].text == 'case':
            continue
        suffix = token.text[len(token.text.rstrip('uUlLfF')):]
        up = random.random() < 0.5
        if digits.isdigit():
            changed = str(int(digits) + (1 if up or int(digits) == 0 else -1))
        elif float(digits) != 0:
            changed = repr(round(float(digits) * (1.1 if up else 0.9), 12))
        else:
            continue
        sites.append(Site(i, i + 1, changed + suffix))
    return sites


def branch_removed(body, _):
    """The condition never holds. What it declares or initialises stays."""
    sites = []
    for i, token in enumerate(body):
        if token.text != 'if' or body[i + 1].text != '(':
            continue
        end = closing(body, i + 1)
        begin = max((k + 1 for k in range(i + 2, end) if body[k].text == ';'), default=i + 2)
        if not any(t.text == '=' for t in body[begin:end]):
            sites.append(Site(begin, end, f'false && ({written(body[begin:end])})'))
    return sites


def split(body, begin, end):
    """The ranges between the commas at the top level of [begin, end)."""
    parts, depth, angles = [begin], 0, 0
    for i in range(begin, end):
        text = body[i].text
        if text in PAIRS:
            depth += 1
        elif text in PAIRS.values():
            depth -= 1
        elif text in '<>' and not body[i].spaced:
            angles += 1 if text == '<' else -1
        elif text == ',' and depth == 0 and angles <= 0:
            parts.append(i + 1)
    return list(zip(parts, [p - 1 for p in parts[1:]] + [end]))


def arguments_swapped(body, _):
    """Two neighbours in a call, or in the braces of a value without named members."""
    sites = []
    for i, token in enumerate(body[:-1]):
        opens = body[i + 1].text
        called = opens == '(' and token.text not in KEYWORDS | INDIFFERENT
        built = opens == '{' and token.text[0].isupper()
        if token.kind != 'word' or not (called or built):
            continue
        parts = split(body, i + 2, closing(body, i + 1))
        for (a, b), (c, d) in zip(parts, parts[1:]):
            first, second = written(body[a:b]), written(body[c:d])
            words = {t.text for t in body[a:b]} if b - a < 5 else set()
            words |= {t.text for t in body[c:d]} if d - c < 5 else set()
            if b > a and d > c and first != second and body[a].text != '.' and not words & UNLIKE:
                sites.append(Site(a, d, f'{second}, {first}'))
    return sites


def term_dropped(body, _):
    """The right-hand operand, with its operator."""
    ends = {'||': {'||'}, '&&': {'||', '&&'}}
    ends['+'] = ends['-'] = ends['&&'] | COMPARISONS | {'+', '-', '<<', '<=>'}
    ends['*'] = ends['/'] = ends['+'] | {'*', '/', '%'}
    sites = []
    for i, token in enumerate(body):
        if token.text not in ends or not token.spaced:
            continue
        k = i + 1
        while k < len(body) and body[k].text not in ',;?:)]}':
            if body[k].text in PAIRS:
                k = closing(body, k)
            elif body[k].text in ends[token.text] and body[k].spaced:
                break
            k += 1
        if k > i + 1:
            sites.append(Site(i, k, ''))
    return sites


def without_contracts(operator):
    """Contracts are left alone: a mutant of theirs is noticed by whatever comes by."""
    def sites(body, random):
        inside = [(i, closing(body, i + 1)) for i, t in enumerate(body) if t.text in CONTRACTS]
        return [s for s in operator(body, random) if not any(a <= s.begin <= b for a, b in inside)]
    return sites


OPERATORS = {'comparison flipped': comparison_flipped, 'constant changed': constant_changed,
             'branch removed': branch_removed, 'arguments swapped': arguments_swapped,
             'term dropped': term_dropped}
OPERATORS = {name: without_contracts(operator) for name, operator in OPERATORS.items()}
