"""Made-up calls, brought nearer to what the site has: ids that exist, and members that handlers need first."""

import functools
import re

from ground import first, is_integer, pool, site


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
