"""What schemathesis calls before and after each call; it finds its own checks by this file as well."""

import atexit
import json
import os

import schemathesis

from ground import USER, site
from rules import body_of, is_own, operation_of
from samples import complete, with_real_ids

REACHED = os.environ.get("AXERO_FUZZ_REACHED")


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
