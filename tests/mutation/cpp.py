"""C++ as far as mutation needs it: the tokens of a text, and its function bodies."""

import functools
import hashlib
import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r'(?P<blank>\s+|//[^\n]*|/\*.*?\*/|^[ \t]*\#[^\n]*(?:\\\n[^\n]*)*)'
    r'|(?P<string>R"(?P<mark>[^(]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\')'
    r"|(?P<number>\.?\d(?:[eE][+-]|[\w.']|(?<=\w)\.)*)"
    r'|(?P<word>[A-Za-z_]\w*)'
    r'|(?P<mark_of_punctuation><=>|<<=|>>=|\.\.\.|->|::|\+\+|--|<<|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)',
    re.DOTALL | re.MULTILINE)
PAIRS = {'(': ')', '[': ']', '{': '}'}


@dataclass
class Token:
    kind: str  # string, number, word, or mark_of_punctuation
    text: str
    begin: int  # in the file
    spaced: bool  # white space on both sides: how clang-format writes an operator of two operands
    gap: bool     # white space before it


def tokens_of(text):
    found = []
    for match in TOKEN.finditer(text):
        if match.lastgroup and match['blank'] is None:
            kind = next(k for k in ('string', 'number', 'word', 'mark_of_punctuation') if match[k] is not None)
            begin, end = match.span()
            gap = text[begin - 1:begin].isspace()
            found.append(Token(kind, match[0], begin, gap and text[end:end + 1].isspace(), gap))
    return found


def written(tokens):
    """On one line, without comments."""
    return ''.join((' ' if t.gap else '') + t.text for t in tokens).strip()


def closing(tokens, at):
    """The index of what closes the bracket at `at`."""
    depth = 0
    for i in range(at, len(tokens)):
        if tokens[i].text in PAIRS:
            depth += 1
        elif tokens[i].text in PAIRS.values():
            depth -= 1
            if depth == 0:
                return i
    raise ValueError('a bracket is never closed')


@dataclass
class Function:
    """A function's definition: what stands before its body, and the tokens between its braces."""
    path: str
    name: str
    begin: int  # of the body in the file: behind "{"
    end: int    # before "}"
    body: list = field(repr=False)

    @functools.cached_property
    def texts(self):
        return [t.text for t in self.body]

    @functools.cached_property
    def digest(self):
        return hashlib.sha256('\0'.join(self.texts).encode()).hexdigest()[:16]


def is_head_of_function(head):
    """Whether a "{" behind these tokens opens a function's body."""
    texts = [t.text for t in head]
    if ')' not in texts or '=' in texts[:texts.index('(')] or 'operator' in texts:
        return False
    if texts[-1] == '}':  # behind a constructor's last initialiser
        return True
    last = len(texts) - 1 - texts[::-1].index(')')
    rest = [t for t in texts[last + 1:] if t not in ('const', 'noexcept', 'override', 'final', '&')]
    return not rest or rest[0] == '->'


def functions_in(path, text):
    """All function definitions outside others, in order."""
    tokens, found, head, i = tokens_of(text), [], [], 0
    while i < len(tokens):
        token = tokens[i]
        if token.text == '{':
            words = [t.text for t in head]
            if 'namespace' in words or (set(words) & {'struct', 'class', 'union'} and '(' not in words):
                head = []  # what is inside is looked at too
            else:
                end = closing(tokens, i)
                if is_head_of_function(head):
                    at = next(k for k, t in enumerate(words) if t == '(')
                    names = words[max(0, at - 3):at]
                    name = ''.join(names[1:] if '::' in names else names[-1:])
                    found.append(Function(path, name, token.begin + 1, tokens[end].begin, tokens[i + 1:end]))
                    head = []
                else:
                    head += tokens[i:end + 1]  # an initialiser: the head goes on
                i = end
        elif token.text in (';', '}') or (token.text == ':' and words_only(head, {'public', 'private', 'protected'})):
            head = []
        else:
            head.append(token)
        i += 1
    return found


def words_only(head, words):
    return len(head) == 1 and head[0].text in words
