//! The types of answers, by what is known of them.

use crate::trial::Trial;

const HEAD: &str = "components:
  schemas:
    Envelope: {type: object, properties: {IsError: {type: boolean}}}
  responses:
    Failure: {description: Failed}
";

const ROOT: &str = "openapi: 3.1.0
tags:
  - {name: things, description: Things}
paths: {}
";

const MODELS: &str = "components:
  schemas:
    Sure: {type: object, additionalProperties: true, description: Sure, x-evidence: recorded, properties: {SureID: {type: integer}}}
    Shared: {type: object, additionalProperties: true, description: Shared, x-evidence: client, x-source: 'M, W', properties: {A: {type: integer}}}
    Seen: {type: object, additionalProperties: true, description: Seen, x-evidence: client, x-source: M, properties: {A: {type: integer}}}
    Guess: {type: object, additionalProperties: true, description: Guess, x-evidence: inferred, properties: {A: {type: integer}}}
";

/// The description of one operation with this answer.
fn described(answer: &str, extra: &str) -> Trial {
    let trial = Trial::new();
    let operation = format!(
        "paths:
  /things:
    get:
      operationId: things.get
      tags: [things]
      summary: Get a thing
      x-evidence: client
      x-source: P, DOC 12
{extra}      responses:
        '200':
          description: 'Shape unknown: perhaps a thing'
          content:
            application/json:
              schema: {answer}
        '4XX': {{$ref: './common.yaml#/components/responses/Failure'}}
"
    );
    for (name, text) in [("common", HEAD), ("codes", "components: {schemas: {}}\n"), ("openapi", ROOT)] {
        trial.write(&format!("api/{name}.yaml"), text);
    }
    trial.write("api/things.yaml", &format!("{operation}{MODELS}"));
    trial.generate();
    trial
}

fn enveloped(payload: &str) -> String {
    format!(
        "{{allOf: [{{$ref: './common.yaml#/components/schemas/Envelope'}}, {{type: object, properties: {{ResponseData: {payload}}}}}]}}"
    )
}

fn model(name: &str) -> String {
    format!("{{$ref: '#/components/schemas/{name}'}}")
}

#[test]
fn an_unknown_answer_takes_a_type_argument_and_a_likely_one_is_its_default() {
    for (payload, typescript, rust) in [
        ("{}", "get: OpenReadMethod<NoArgs, 'things.get'>;", "Call<Value>"),
        ("{anyOf: [{type: boolean}, {}]}", "get: OpenReadMethod<NoArgs, 'things.get', boolean>;", "Call<Value>"),
        (
            "{anyOf: [{type: integer}, {$ref: '#/components/schemas/Seen'}]}",
            "get: OpenReadMethod<NoArgs, 'things.get', Seen | number>;",
            "Call<Value>",
        ),
        (
            "{anyOf: [{$ref: '#/components/schemas/Sure'}, {allOf: [{$ref: '#/components/schemas/Seen'}, {not: {required: [A]}}], x-when: A is 1}]}",
            "get: OpenReadMethod<NoArgs, 'things.get', Sure>;",
            "Call<Value>",
        ),
        ("{type: integer}", "get: ReadMethod<NoArgs, number>;", "Call<i64>"),
    ] {
        let trial = described(&enveloped(payload), "");
        let types = trial.read("js/generated/groups/things.ts");
        assert!(types.contains(typescript), "{payload}: {types}");
        assert!(trial.read("src/browser/api/things.rs").contains(rust), "{payload}");
    }
}

#[test]
fn an_inferred_answer_of_a_known_model_has_optional_fields_only() {
    for (payload, expected) in [
        ("{$ref: '#/components/schemas/Sure', x-evidence: inferred}", "ReadMethod<NoArgs, Inferred<Sure>>;"),
        ("{type: array, items: {$ref: '#/components/schemas/Seen'}, x-evidence: inferred}", "ReadMethod<NoArgs, Inferred<Seen>[]>;"),
        ("{type: array, items: {$ref: '#/components/schemas/Guess'}, x-evidence: inferred}", "ReadMethod<NoArgs, Guess[]>;"),
        ("{$ref: '#/components/schemas/Sure'}", "ReadMethod<NoArgs, Sure>;"),
    ] {
        let types = described(&enveloped(payload), "").read("js/generated/groups/things.ts");
        assert!(types.contains(expected), "{payload}: {types}");
    }
}

#[test]
fn a_list_of_unknown_rows_takes_a_type_argument() {
    let paging = "      x-paging: {style: page, page: Page}\n      parameters: [{name: Page, in: query, schema: {type: integer}}]\n";
    let types = |payload: &str| described(&enveloped(payload), paging).read("js/generated/groups/things.ts");
    assert!(types("{type: array, items: {}}").contains("get: OpenPagedMethod<ThingsGetArgs, 'things.get'>;"));
    let rows = "{type: array, items: {$ref: '#/components/schemas/Sure'}, x-evidence: inferred}";
    assert!(types(rows).contains("get: PagedMethod<ThingsGetArgs, Inferred<Sure>>;"));
}

#[test]
fn a_well_known_model_has_no_further_fields_and_any_other_has() {
    let models = described(&enveloped(&model("Sure")), "").read("js/generated/models/things.ts");
    let open = "[field: string]: unknown;";
    for (name, is_open) in [("Sure", false), ("Shared", false), ("Seen", true), ("Guess", true)] {
        let declared = models.split(&format!("export interface {name} {{")).nth(1).unwrap().split('}').next().unwrap();
        assert_eq!(declared.contains(open), is_open, "{name}: {declared}");
    }
}

#[test]
fn an_answer_that_comes_with_and_without_the_envelope_has_one_type_and_says_so() {
    let list = "{type: array, items: {$ref: '#/components/schemas/Seen'}}";
    for (answer, extra, route) in [
        (format!("{{anyOf: [{list}, {}]}}", enveloped(list)), "      x-answer: bare\n", "bare"),
        (format!("{{anyOf: [{}, {list}]}}", enveloped(list)), "", "envelope"),
    ] {
        let trial = described(&answer, extra);
        let types = trial.read("js/generated/groups/things.ts");
        assert!(types.contains("ReadMethod<NoArgs, Seen[]>;") && types.contains("It comes with or without the envelope."), "{types}");
        assert!(trial.read("sandbox/routes.txt").ends_with(&format!(" {route}\n")));
    }
}

#[test]
fn what_is_known_of_an_unknown_answer_is_listed_and_counted() {
    let trial = described(&enveloped("{}"), "");
    let page = trial.read("docs/api/unknown.md");
    assert!(page.contains("(operations: 1)"), "{page}");
    assert!(page.contains("| [`things.get`](things.md#axerothingsget) | `GET /api/things` | Perhaps a thing. |"), "{page}");
    let readme = trial.read("README.md");
    assert!(readme.contains("| [things](docs/api/things.md) | 1 | 0 | 0 | 1 | 0 | 1 |"), "{readme}");
    let types = trial.read("js/generated/groups/things.ts");
    assert!(types.contains("Sources: the vendor's request\n   * collection, page 12 of the vendor's documentation."), "{types}");
}
