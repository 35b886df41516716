"""Rules that no schema can say, checked on every answer."""

import json
import re

import schemathesis

from ground import USER

# These answer people who are not signed in.
OPEN = {"platform.saml.get", "users.token.create", "users.validate", "chat.getGlobals", "platform.ping"}
RECORDED = {"Pragma": "no-cache", "Expires": "-1", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "SAMEORIGIN"}
LARGEST = 2**63


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
