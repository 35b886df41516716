"""The sandbox as the fuzzer sees it: who is signed in, and which ids exist."""

import json
import os
import re
import urllib.error
import urllib.request

ORIGIN = os.environ["AXERO_FUZZ_ORIGIN"]
USER = os.environ.get("AXERO_FUZZ_USER", "")
SETTINGS = json.loads(os.environ.get("AXERO_FUZZ_SETTINGS", "{}"))
# A path says ListID where the answers say TaskListID.
ALIASES = {"listid": "tasklistid", "caseid": "issueid", "sectionid": "projectsectionid", "albumid": "contentid"}
ANY_CONTENT = {"contentid", "entityid", "fileid", "ideaid", "discussionid"}
MOST_IDS = 25


class Site:
    """The sandbox, brought back to its beginning before each operation, so that deleting everything spoils nothing."""

    def __init__(self):
        self.cookie = ""
        self.operation = None
        self.ids = None
        self.answered_well = set()
        self.calls = 0

    def control(self, path, body):
        request = urllib.request.Request(
            f"{ORIGIN}/__sandbox/{path}",
            data=json.dumps(body).encode(),
            method="PUT" if path == "settings" else "POST",
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answer:
            return answer.headers.get("Set-Cookie", "").split(";")[0]

    def begin(self):
        self.control("reset", {})
        if SETTINGS:
            self.control("settings", SETTINGS)
        self.cookie = self.control("sign-in", {"user": USER}) if USER else ""

    def enter(self, case):
        if self.ids is None:
            self.control("reset", {})
            self.cookie = self.control("sign-in", {"user": "admin"})
            self.ids = self.learn(case.operation.schema.raw_schema["paths"])
        label = case.operation.label
        if label != self.operation:
            self.operation = label
            self.begin()

    def take(self, values):
        """One of these, another one each time."""
        return values[self.calls // 2 % len(values)] if values else 1

    def take_id(self, name):
        """In every other completed call the first of all, because the first ones are likely to belong together."""
        known = pool(self.ids, name)
        return first(self.ids, name) if self.calls % 4 == 1 else self.take(known)

    def learn(self, paths):
        """Reads whatever can be read, twice: the second time with the ids that the first time has brought."""
        ids = {}
        reads = [path for path, item in paths.items() if "get" in item and "servers" not in item]
        for path in reads + reads:
            for query in ("", "?EntityType=18") if path == "/content/list" else ("",):
                filled = re.sub(r"{(\w+)}", lambda found: str(first(ids, found.group(1))), path)
                collect(self.read(f"/api{filled}{query}"), ids)
        return ids

    def read(self, target):
        request = urllib.request.Request(f"{ORIGIN}{target}", headers={"Cookie": self.cookie})
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError:
            return None


def collect(value, ids):
    if isinstance(value, list):
        for entry in value:
            collect(entry, ids)
    elif isinstance(value, dict):
        for name, member in value.items():
            if is_integer(member) and member > 0 and name.lower().endswith("id"):
                known = ids.setdefault(name.lower(), [])
                if member not in known and len(known) < MOST_IDS:
                    known.append(member)
            collect(member, ids)


def pool(ids, name):
    name = name.lower()
    if name in ANY_CONTENT:
        return ids.get(name) or ids.get("contentid", [])
    return ids.get(name) or ids.get(ALIASES.get(name, ""), [])


def first(ids, name):
    return next(iter(pool(ids, name)), 1)


def is_integer(value):
    return isinstance(value, int) and not isinstance(value, bool)


site = Site()
