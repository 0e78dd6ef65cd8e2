"""Reads a feed on stdin with feedparser and prints what it understood as JSON."""
import json
import sys

import feedparser

feed = feedparser.parse(sys.stdin.buffer.read())


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return str(value)


json.dump(
    {
        "bozo": bool(feed.bozo),
        "bozoException": str(feed.get("bozo_exception", "")),
        "version": feed.version,
        "encoding": feed.get("encoding", ""),
        "feed": plain(feed.feed),
        "entries": plain(feed.entries),
    },
    sys.stdout,
)
