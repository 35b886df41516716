//! Adding an endpoint is one edit of the description.

use crate::trial::Trial;

const ENDPOINT: &str = "paths:
  /polls/{PollID}/echoes/{Word}:
    put:
      operationId: polls.echoes.set
      tags: [polls]
      summary: Set an echo of a poll
      x-evidence: inferred
      x-source: P
      x-repeatable: true
      x-invalidates: [wall]
      parameters:
        - {name: PollID, in: path, required: true, schema: {type: integer}, description: Id of the poll}
        - {name: Word, in: path, required: true, schema: {type: string, examples: [a/b]}, description: What is called}
        - {name: Since, in: query, schema: {type: string, format: date-time}, x-date: compact, description: First day}
        - {name: Kinds, in: query, style: form, explode: false, schema: {type: array, items: {type: integer}}, description: Kinds of echoes}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [Loudness]
              properties:
                Loudness: {type: number, description: From 0 to 1}
                type: {$ref: './codes.yaml#/components/schemas/SortOrder'}
      responses:
        '200':
          description: The echo
          content:
            application/json:
              schema:
                allOf:
                  - $ref: './common.yaml#/components/schemas/Envelope'
                  - {type: object, properties: {ResponseData: {$ref: '#/components/schemas/PollEcho'}}}
        '4XX': {$ref: './common.yaml#/components/responses/Failure'}
";

const MODEL: &str = "  schemas:
    PollEcho:
      description: An echo of a poll
      type: object
      x-evidence: inferred
      required: [EchoID]
      properties:
        EchoID: {type: integer}
        Heard: {type: string, format: date-time-local, description: UTC without zone}
";

/// The description with one more endpoint.
fn extended() -> Trial {
    let trial = Trial::with_description();
    let polls = trial.read("api/polls.yaml").replacen("paths:\n", ENDPOINT, 1);
    let polls = if polls.contains("\ncomponents:\n  schemas:\n") {
        polls.replacen("  schemas:\n", MODEL, 1)
    } else {
        format!("{}\ncomponents:\n{MODEL}", polls.trim_end())
    };
    trial.write("api/polls.yaml", &polls);
    trial
}

fn expect(trial: &Trial, file: &str, parts: &[&str]) {
    let text = trial.read(file);
    for part in parts {
        assert!(text.contains(part), "{file} lacks {part}");
    }
}

#[test]
fn a_new_endpoint_is_in_every_output() {
    let trial = extended();
    trial.generate();
    expect(
        &trial,
        "src/core/operations.table",
        &["\n.echoes.set\n", "\nUr Since:c Kinds:I ~wall >j Loudness:n! type\n", "\npolls/{PollID}/echoes/{Word:s}\n"],
    );
    expect(
        &trial,
        "js/generated/groups/polls.ts",
        &[
            "readonly echoes: PollsEchoesGroup;",
            "`PUT /api/polls/{PollID}/echoes/{Word}`",
            "Sending it twice has the effect of once. Evidence: inferred.",
            "set(args: PollsEchoesSetArgs, options?: CallOptions): Promise<PollEcho>;",
            "/** First day. Sent as `YYYYMMDD`. */\n  Since?: Date | string | undefined;",
            "Kinds?: readonly number[] | string | undefined;",
            "Loudness: number;",
            "type?: SortOrder | undefined;",
        ],
    );
    expect(
        &trial,
        "js/generated/models/polls.ts",
        &["export interface PollEcho {\n  EchoID: number;\n  /** UTC without zone. */\n  Heard?: string;"],
    );
    expect(
        &trial,
        "src/browser/api/polls.rs",
        &[
            "pub fn set(&self, args: PollsEchoesSetArgs) -> Call<PollEcho>",
            "self.client.call(operations::POLLS_ECHOES_SET, &args)",
            "#[derive(Clone, Debug, PartialEq, Serialize)]\n#[non_exhaustive]\npub struct PollsEchoesSetArgs {",
            "pub fn new(poll_id: impl Into<PollId>, word: impl Into<String>, loudness: f64) -> Self",
            "pub fn since(mut self, since: impl Into<DateTime>) -> Self",
            "#[serde(rename = \"Since\", skip_serializing_if = \"Option::is_none\")]\n    pub since: Option<DateTime>,",
            "pub r#type: Option<SortOrder>,",
            "pub loudness: f64,",
        ],
    );
    expect(&trial, "src/browser/api/models/polls.rs", &["pub struct PollEcho {", "pub echo_id: i64,", "pub heard: Option<DateTime>,"]);
    expect(
        &trial,
        "docs/api/polls.md",
        &["## axero.polls.echoes.set", "| `Since` | query | date |  | First day. Sent as `YYYYMMDD`. |", "Word: 'a/b'"],
    );
    expect(&trial, "docs/api/README.md", &["| [polls](polls.md) |"]);
    expect(&trial, "README.md", &["| [polls](docs/api/polls.md) |", "end\n"]);
    expect(
        &trial,
        "sandbox/routes.txt",
        &[
            "polls.echoes.set PUT /api/polls/{PollID}/echoes/{Word} envelope unknown\n",
            "polls.get GET /api/polls/{PollID} envelope unknown\n",
        ],
    );
    expect(
        &trial,
        "api/openapi.yaml",
        &["  /polls/{PollID}/echoes/{Word}:\n    $ref: './polls.yaml#/paths/~1polls~1{PollID}~1echoes~1{Word}'\n"],
    );
    expect(
        &trial,
        "tests/generated/consumer.ts",
        &["'polls.echoes.set': (axero) =>\n    axero.polls.echoes.set({\n      PollID: 1,\n      Word: 'a/b',\n"],
    );
    expect(
        &trial,
        "tests/generated/contracts.json",
        &[
            "\"url\":\"/api/polls/1/echoes/a%2Fb?Since=20251020&Kinds=4,5\",\"body\":{\"kind\":\"object\",\"json\":{\"Loudness\":5.5,\"type\":0}}",
        ],
    );
}

#[test]
fn an_operation_in_rust_has_its_line_of_the_table() {
    let trial = extended();
    trial.generate();
    let text = trial.read("src/core/operations.table");
    let columns: Vec<&str> = text.split('|').collect();
    let [names, cells, paths] = columns[..] else { panic!("{} columns", columns.len()) };
    let constants = trial.read("src/browser/api/operations.rs");
    let names: Vec<_> = axero_widget_sdk::internal::table::names(names).collect();
    let number = names.iter().position(|name| name == "polls.echoes.set").unwrap();
    let (head, params) = cells.lines().nth(number).unwrap().split_once(' ').unwrap();
    let path = paths.lines().nth(number).unwrap();
    let line = constants.replace("\n    ", " ");
    assert!(line.contains(&format!("pub const POLLS_ECHOES_SET: &str = \"polls.echoes.set {head} {path} {params}\";")), "{line}");
    let refused = cells.lines().filter(|cell| cell.split(' ').next().unwrap().contains('c')).count();
    assert_eq!(constants.lines().filter(|line| line.starts_with("pub const")).count(), names.len() - refused);
}
