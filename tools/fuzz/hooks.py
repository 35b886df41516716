"""What the fuzzer is told beside the description: who is signed in, which ids exist, and rules that no schema can say."""

import atexit
import functools
import json
import os
import re
import urllib.error
import urllib.request

import schemathesis

ORIGIN = os.environ["AXERO_FUZZ_ORIGIN"]
USER = os.environ.get("AXERO_FUZZ_USER", "")
SETTINGS = json.loads(os.environ.get("AXERO_FUZZ_SETTINGS", "{}"))
DEAD_FACE = SETTINGS.get("sessionFace", "unauthorized")
# These answer people who are not signed in.
OPEN = {"platform.saml.details", "users.token.create", "users.validate", "chat.globals", "platform.ping"}
# A path says ListID where the answers say TaskListID.
ALIASES = {"listid": "tasklistid", "caseid": "issueid", "sectionid": "projectsectionid", "albumid": "contentid"}
ANY_CONTENT = {"contentid", "entityid", "fileid", "ideaid", "discussionid"}
RECORDED = {"Pragma": "no-cache", "Expires": "-1", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "SAMEORIGIN"}
REACHED = os.environ.get("AXERO_FUZZ_REACHED")
MOST_IDS = 25
LARGEST = 2**63


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


site = Site()


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


def real(name, value):
    """Three of four numbers that stand for an id become one that exists; the others stay as they were made up."""
    known = pool(site.ids, name) if is_integer(value) and value % 4 else []
    return known[value % len(known)] if known else value


def with_real_ids(name, value):
    """The same value, however deep, with ids that exist; `UserIDCSV` and `ParticipantsIds` hold ids as well."""
    if isinstance(value, dict):
        return {member: with_real_ids(member, entry) for member, entry in value.items()}
    if isinstance(value, list):
        return [with_real_ids(name, entry) for entry in value]
    single = re.sub(r"(ids|idcsv)$", "id", name.lower())
    if single.endswith("id"):
        return real({"participantsid": "userid", "recipientuserid": "userid"}.get(single, single), value)
    return value


def sample(name, schema, root):
    """Something that the parameter or member of this name may well be."""
    while "$ref" in schema:
        schema = functools.reduce(lambda found, part: found[part], schema["$ref"].split("/")[1:], root)
    if "anyOf" in schema:
        return site.take(schema["anyOf"][0].get("enum"))
    kind, single = schema.get("type"), re.sub(r"(ids|csv)$", "", name.lower())
    if kind == "integer":
        return site.take_id(name) if name.lower().endswith("id") else 1
    if kind == "array":
        return [sample(single, schema.get("items", {}), root)]
    if kind == "string" and single.endswith("id"):
        return str(site.take_id(single))
    texts = {"date-time": "2026-05-04T10:00:00Z", "quoted-integer": "1"}
    plain = {"number": 1, "boolean": True, "object": {}, "string": texts.get(schema.get("format"), "Heron")}
    return plain.get(kind, "Heron")


def told(values):
    """What says something: nought and nothing are tried in the calls that are left as they were made up."""
    return {name: value for name, value in values.items() if value not in (0, "", None) or isinstance(value, bool)}


def complete(case):
    """Adds what was left out to every other call, or most of them would lack what their handler needs first."""
    raw, root = case.operation.definition.raw, case.operation.schema.raw_schema
    if site.calls % 4 == 1:
        sent = case.path_parameters or {}
        case.path_parameters = {name: first(site.ids, name) if is_integer(value) else value for name, value in sent.items()}
    body = raw.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    while "$ref" in body:
        body = functools.reduce(lambda found, part: found[part], body["$ref"].split("/")[1:], root)
    if isinstance(case.body, dict) and isinstance(body.get("properties"), dict):
        filled = {name: sample(name, schema, root) for name, schema in body["properties"].items()}
        case.body = {**filled, **told(case.body)}
    query = [parameter for parameter in raw.get("parameters", []) if parameter.get("in") == "query" and "schema" in parameter]
    if isinstance(case.query, dict) or case.query is None:
        filled = {parameter["name"]: sample(parameter["name"], parameter["schema"], root) for parameter in query}
        case.query = {**(filled if raw.get("x-paging") is None else {}), **told(case.query or {})}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """A code that is known is tried as often as one that is not."""
    for schema in raw_schema["components"]["schemas"].values():
        codes = schema.pop("x-codes", None)
        if codes:
            schema["anyOf"] = [{"enum": list(codes.values())}, {"type": schema.pop("type")}]


@schemathesis.hook
def before_call(context, case, kwargs):
    site.enter(case)
    site.calls += 1
    if site.calls % 2 and is_own(case):
        complete(case)
    case.path_parameters = with_real_ids("", case.path_parameters)
    case.query = with_real_ids("", case.query)
    # A body that is one number or a list of numbers names people, wherever it names anything.
    case.body = with_real_ids("UserID", case.body)
    if site.cookie:
        case.headers = {**(case.headers or {}), "Cookie": site.cookie}


@schemathesis.hook
def after_call(context, case, response):
    if response.status_code == 401 and USER:
        # The call has ended the session, or whom it belonged to.
        site.begin()
    if response.status_code == 200 and is_failure(response):
        # Where `failureStatus` is `ok`, only the envelope says that this is the answer of a failure.
        response.status_code = 400
    if response.status_code == 200 and is_own(case):
        site.answered_well.add(operation_of(case))


@atexit.register
def tell_what_was_reached():
    if REACHED:
        with open(REACHED, "w", encoding="utf-8") as file:
            json.dump(sorted(site.answered_well), file)


def is_failure(response):
    body = body_of(response)
    return isinstance(body, dict) and body.get("IsError") is True


def body_of(response):
    try:
        return json.loads(response.content)
    except ValueError:
        return None


def operation_of(case):
    return case.operation.definition.raw["operationId"]


def is_own(case):
    """Not a trial of another method on the same path."""
    return case.method.lower() == case.operation.method.lower()


@schemathesis.check
def hostile_ids_are_refused(ctx, response, case):
    for parameter in case.operation.path_parameters:
        schema = parameter.definition.get("schema", {})
        value = str((case.path_parameters or {}).get(parameter.name, ""))
        wanted = schema.get("type") == "integer" or "$ref" in schema
        is_id = re.fullmatch(r"[+-]?[0-9]+", value) and abs(int(value)) <= LARGEST
        if wanted and not is_id and not 400 <= response.status_code < 500:
            raise AssertionError(f"{parameter.name} is {value!r} and the answer is {response.status_code}")


@schemathesis.check
def refusals_say_why(ctx, response, case):
    body = body_of(response)
    if not 400 <= response.status_code < 500 or case.operation.path.endswith(".ico"):
        return
    told = isinstance(body, dict) and (body.get("Message") or (body.get("IsError") is True and body.get("ResponseMessage")))
    if not told:
        raise AssertionError("A refusal has neither a Message nor an envelope with a ResponseMessage")


@schemathesis.check
def good_answers_have_the_recorded_headers(ctx, response, case):
    if response.status_code != 200 or case.operation.path.endswith(".ico"):
        return
    headers = {name.lower(): value for name, value in response.headers.items()}
    for name, value in RECORDED.items():
        if value not in headers.get(name.lower(), []):
            raise AssertionError(f"{name} is {headers.get(name.lower())} and not {value}")


@schemathesis.check
def nobody_is_let_in_without_a_session(ctx, response, case):
    if not USER and is_own(case) and operation_of(case) not in OPEN and response.status_code not in (400, 401, 404):
        raise AssertionError(f"Nobody is signed in and the answer is {response.status_code}")
