//! Messages about a description that breaks a rule.

use crate::trial::Trial;

const COMMON: &str = "components:
  schemas:
    Envelope: {type: object, properties: {IsError: {type: boolean}}}
  responses:
    Failure: {description: Failed}
";

const CODES: &str = "components:
  schemas:
    Color: {type: integer, description: A color, x-evidence: client, x-codes: {Red: 1}}
";

const ROOT: &str = "openapi: 3.1.0
tags:
  - {name: things, description: Things}
paths: {}
";

const THINGS: &str = "paths:
  /things/{ThingID}:
    get:
      operationId: things.get
      tags: [things]
      summary: Get a thing
      x-evidence: client
      x-source: P
      parameters:
        - {name: ThingID, in: path, required: true, schema: {type: integer}}
        - {name: Colors, in: query, style: form, explode: false, schema: {type: array, items: {$ref: './codes.yaml#/components/schemas/Color'}}}
      responses:
        '200':
          description: The thing
          content:
            application/json:
              schema:
                allOf:
                  - $ref: './common.yaml#/components/schemas/Envelope'
                  - {type: object, properties: {ResponseData: {$ref: '#/components/schemas/Thing'}}}
        '4XX': {$ref: './common.yaml#/components/responses/Failure'}
  /things:
    put:
      operationId: things.update
      tags: [things]
      summary: Change things
      x-evidence: client
      x-source: P
      x-repeatable: true
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, required: [Name], properties: {Name: {type: string}}}}
      responses:
        '200': {description: Done, content: {application/json: {schema: {allOf: [{$ref: './common.yaml#/components/schemas/Envelope'}, {type: object, properties: {ResponseData: {}}}]}}}}
        '4XX': {$ref: './common.yaml#/components/responses/Failure'}
components:
  schemas:
    Thing: {type: object, description: A thing, properties: {ThingID: {type: integer}}}
";

fn said_of(things: &str, root: &str) -> (bool, String) {
    let trial = Trial::new();
    for (name, text) in [("common", COMMON), ("codes", CODES), ("openapi", root), ("things", things)] {
        trial.write(&format!("api/{name}.yaml"), text);
    }
    trial.run(&[])
}

#[test]
fn a_description_that_keeps_the_rules_is_taken() {
    let (good, said) = said_of(THINGS, ROOT);
    assert!(good, "{said}");
    assert!(said.starts_with("2 operations; "), "{said}");
}

#[test]
fn each_broken_rule_is_named_with_its_file_and_operation() {
    let get = "api/things.yaml: things.get: ";
    let update = "api/things.yaml: things.update: ";
    for (from, to, place, message) in [
        ("      x-source: P\n      parameters", "      x-sauce: P\n      parameters", get, "x-sauce: unknown field `x-sauce`"),
        ("summary: Get a thing\n      x-evidence: client", "summary: Get a thing", get, "missing field `x-evidence`"),
        (
            "summary: Get a thing\n      x-evidence: client",
            "summary: Get a thing\n      x-evidence: rumor",
            get,
            "x-evidence: unknown variant `rumor`",
        ),
        ("x-source: P\n      parameters", "x-source: P, Q\n      parameters", get, "x-source names Q, which has no words"),
        ("summary: Get a thing", "summary: Get a thing.", get, "a summary has no full stop"),
        (
            "operationId: things.get",
            "operationId: things.update.one",
            "api/things.yaml: things.update.one: ",
            "the operationId things.update is a prefix of it",
        ),
        ("operationId: things.get", "operationId: things.update", update, "api/things.yaml has this operationId as well"),
        ("operationId: things.get", "operationId: Things-get", "api/things.yaml: Things-get: ", "in lower camel case"),
        (
            "operationId: things.get",
            "operationId: session.get",
            "api/things.yaml: session.get: ",
            "the client has a member session of its own",
        ),
        ("tags: [things]\n      summary: Get", "tags: [stuff]\n      summary: Get", get, "tags must be [things]"),
        ("      x-repeatable: true\n", "", update, "x-repeatable is missing"),
        ("- {name: ThingID", "- {name: ThinkID", get, "the path has {ThingID}, but no parameter of this name"),
        (
            "in: path, required: true, schema: {type: integer}",
            "in: path, schema: {type: integer}",
            "api/things.yaml: things.get: ThingID: ",
            "required: true",
        ),
        ("style: form, explode: false, ", "", "api/things.yaml: things.get: Colors: ", "style: form and explode: false"),
        ("{name: Colors, in: query", "{name: 'My colors', in: query", get, "the parameter My colors has characters"),
        (
            "codes.yaml#/components/schemas/Color",
            "codes.yaml#/components/schemas/Colour",
            "api/things.yaml: things.get: Colors: ",
            "leads nowhere",
        ),
        ("'#/components/schemas/Thing'", "'#/components/schemas/Think'", get, "leads nowhere"),
        (
            "x-source: P\n      parameters",
            "x-source: P\n      x-paging: {style: page, page: Page, size: Size}\n      parameters",
            get,
            "x-paging names Page, which is no query parameter",
        ),
        ("x-repeatable: true", "x-repeatable: true\n      x-invalidates: [walls]", update, "x-invalidates names walls, which is no group"),
        ("required: [Name]", "required: [Title]", update, "required names Title, which is no property"),
        (
            "Name: {type: string}",
            "Name: {type: string, pattern: x}",
            "api/things.yaml: things.update: Name: ",
            "pattern: unknown field `pattern`",
        ),
        ("Name: {type: string}", "Name: {type: string, format: binary}", "api/things.yaml: things.update: Name: ", "format binary"),
        ("        required: true\n        content", "        content", update, "requestBody has required: true"),
        ("application/json: {schema", "text/plain: {schema", update, "a body of text/plain is unknown"),
        (
            "properties: {ResponseData: {}}",
            "properties: {Data: {}}",
            update,
            "neither allOf the Envelope and ResponseData nor x-answer: bare",
        ),
        (
            "Thing: {type: object",
            "Color: {type: object",
            "api/things.yaml: schema Color: ",
            "api/codes.yaml has a schema of this name as well",
        ),
        (
            "    Thing: {type: object",
            "    ThingsGetArgs: {type: object, properties: {}}\n    Thing: {type: object",
            get,
            "would declare ThingsGetArgs",
        ),
    ] {
        assert!(THINGS.contains(from), "the sample lacks {from}");
        let (good, said) = said_of(&THINGS.replacen(from, to, 1), ROOT);
        assert!(!good, "{to} was taken");
        assert!(said.lines().any(|line| line.starts_with(place) && line.contains(message)), "for {to}: {said}");
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let broken = THINGS.replacen("summary: Get a thing", "summary: Get a thing.", 1).replacen(
        "summary: Change things",
        "summary: Change things.",
        1,
    );
    let (good, said) = said_of(&broken, ROOT);
    assert!(!good);
    assert_eq!(said.lines().count(), 2, "{said}");
}

#[test]
fn a_category_without_a_tag_and_a_tag_without_a_category_are_named() {
    let (good, said) = said_of(THINGS, &ROOT.replace("name: things", "name: stuff"));
    assert!(!good);
    assert!(said.contains("api/openapi.yaml: tags lacks things") && said.contains("tags has stuff"), "{said}");
}

#[test]
fn a_file_that_is_no_yaml_is_named_with_the_line() {
    let (good, said) = said_of("paths:\n  /a: {get: [\n", ROOT);
    assert!(!good);
    assert!(said.starts_with("api/things.yaml: "), "{said}");
}

#[test]
fn the_same_route_in_two_files_is_refused() {
    let trial = Trial::new();
    for (name, text) in [("common", COMMON), ("codes", CODES), ("openapi", ROOT), ("things", THINGS)] {
        trial.write(&format!("api/{name}.yaml"), text);
    }
    let other = THINGS.replace("things.", "others.").replace("tags: [things]", "tags: [others]").replace("./others.", "./things.");
    let other = other.split("components:\n  schemas:\n    Thing").next().unwrap().replace("'#/components", "'./things.yaml#/components");
    trial.write("api/others.yaml", &other);
    let (good, said) = trial.run(&[]);
    assert!(!good);
    assert!(said.contains("api/others.yaml holds the path /things/{ThingID} as well"), "{said}");
}
