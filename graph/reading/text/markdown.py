r"""Marks of Markdown, which are no words: taken out of what is read, not out of the text.

Each mark becomes spaces of the same length, so that offsets stay; inside a word (``و**فرنسا**``) soft hyphens, which
belong to a word and say nothing.
"""

import re
from collections.abc import Callable

_SOFT_HYPHEN = "\u00ad"
_SOME = re.compile(r"[*_`#>\[\]<~=\\|&-]")

# Whole lines and whole marks: underlines of headings, rules, the second line of a table, definitions of links, images,
# tags, addresses in angles.
_WHOLE = re.compile(
    r"""
    ^[ ]{0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})[ \t]*$
  | ^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$
  | ^[ ]{0,3}\[[^\[\]\n]{1,100}\]:[ \t]*\S.*$
  | ^[ ]{0,3}\#{1,6}(?=[ \t])
  | ^[ ]{0,3}(?:>[ ]?)+
  | (?<=[ \t])\#+[ \t]*$
  | !\[[^\[\]\n]{0,300}\]\([^()\n]{0,1000}\)
  | \[\^[^\[\]\n]{1,50}\]
  | </?(?:a|b|br|center|div|em|font|hr|i|img|mark|p|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?/?>
  | <https?://[^<>\s]{1,1000}>
  | <!--(?:[^-<]|-(?!->)|<(?!!--))*+-->
  | &nbsp;
  | \\(?=[!-/:-@\[-`{-~])
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
# Pairs of marks around words that stay: links, code, emphasis from the inside out.
_LINK = re.compile(
    r"(\[)([^\[\]\n]{1,500})"
    r"(\]\([^()\s]{0,1000}(?:\([^()\s]*\)[^()\s]*)?(?:[ \t]+\"[^\"\n]{0,300}\")?\)|\]\[[^\[\]\n]{0,100}\])"
)
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^`]{1,1000})(`{1,3})(?!`)")
_STARS = re.compile(r"(?<![*\\])(\*{1,3})(?![*\s])((?:[^*\n]|\n(?![ \t]*\n)){1,2000}?)(?<!\s)(\*{1,3})(?!\*)")
_LINES = re.compile(
    r"(?<![\w\\])(_{1,3})(?![_\s])((?:[^_\n]|(?<=\w)_(?=\w)|\n(?![ \t]*\n)){1,2000}?)(?<![\s_])(_{1,3})(?!\w)"
)
_STRUCK = re.compile(r"(~~)(?![~\s])([^~\n]{1,500})(?<!\s)(~~)")
_PAIRS = (_LINK, _CODE, _STRUCK, _STARS, _STARS, _LINES)


def without_marks(text: str) -> str:
    """Take the marks of Markdown out of a text.

    Args:
        text: any text; one without marks comes back as it is.
    Returns:
        A text of the same length in which every other character stands where it stood.
    """
    if _SOME.search(text) is None:
        return text
    text = _WHOLE.sub(_blank(text), text)
    for pattern in _PAIRS:
        text = pattern.sub(_blank_ends(text), text)
    return text


def _blank(text: str) -> Callable[[re.Match[str]], str]:
    return lambda match: _instead(text, match.start(), match.end())


def _blank_ends(text: str) -> Callable[[re.Match[str]], str]:
    def replace(match: re.Match[str]) -> str:
        return _instead(text, *match.span(1)) + match[2] + _instead(text, *match.span(3))

    return replace


def _instead(text: str, start: int, end: int) -> str:
    inside = text[max(start - 1, 0) : start].isalpha() and text[end : end + 1].isalpha()
    return "".join("\n" if c == "\n" else _SOFT_HYPHEN if inside else " " for c in text[start:end])
