"""Text for a terminal: one line, whatever characters a file's name holds."""


def one_line(text: str) -> str:
    """The text with line breaks and control characters spelled out, which a name may hold to break a line."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
