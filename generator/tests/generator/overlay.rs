//! An overlay is applied to the description before anything is generated.

use crate::trial::Trial;

fn applied(actions: &str) -> (Trial, bool, String) {
    let trial = Trial::with_description();
    let file = "site.overlay.json";
    trial.write(file, &format!(r#"{{"overlay": "1.0.0", "info": {{"title": "A site", "version": "1"}}, "actions": [{actions}]}}"#));
    let path = trial.path(file);
    let (good, said) = trial.run(&["--overlay", path.to_str().unwrap()]);
    (trial, good, said)
}

const ANSWER: &str = "$.paths['/journey/{JourneyID}'].get.responses['200'].content['application/json'].schema.allOf[1].properties";

#[test]
fn an_answer_that_was_unknown_has_the_shape_of_the_overlay_everywhere() {
    let (trial, good, said) = applied(&format!(
        r##"{{"target": "$.paths['/journey/{{JourneyID}}'].get.responses['200']", "update": {{"description": "The answer as a site has sent it"}}}},
        {{"target": "{ANSWER}.ResponseData", "remove": true}},
        {{"target": "{ANSWER}", "update": {{"ResponseData": {{"type": "object", "additionalProperties": true,
          "properties": {{"Steps": {{"type": "array", "items": {{"$ref": "#/components/schemas/User"}}}}, "__proto__": {{"type": "integer"}}}},
          "x-evidence": "recorded"}}}}}}"##
    ));
    assert!(good, "{said}");
    let types = trial.read("js/generated/groups/journeys.ts");
    assert!(types.contains("Steps?: User[]; __proto__?: number; [field: string]: unknown"), "{types}");
    assert!(types.contains("The answer as a site has sent it"), "{types}");
    assert!(!trial.read("docs/api/unknown.md").contains("`journeys.get`"));
    assert!(trial.read("docs/api/unknown.md").contains("`journeys.users.add`"));
}

#[test]
fn a_field_is_added_to_a_model_and_another_one_gets_another_type() {
    let (trial, good, said) = applied(
        r#"{"target": "$.components.schemas.User.properties['RankName']", "remove": true},
        {"target": "$.components.schemas.User.properties", "update": {"CostCentre": {"type": "string", "x-evidence": "recorded"}, "RankName": {"type": "integer"}}}"#,
    );
    assert!(good, "{said}");
    let model = trial.read("js/generated/models/users.ts");
    assert!(model.contains("  CostCentre?: string;\n"), "{model}");
    assert!(model.contains("  RankName?: number;\n"), "{model}");
    assert!(trial.read("src/browser/api/models/users.rs").contains("pub cost_centre: Option<String>"));
}

#[test]
fn lists_are_appended_to_and_members_are_merged() {
    let (trial, good, said) =
        applied(r#"{"target": "$.components.schemas.User", "update": {"required": ["UserName"], "description": "Somebody"}}"#);
    assert!(good, "{said}");
    let model = trial.read("js/generated/models/users.ts");
    assert!(model.contains("/** Somebody. "), "{model}");
    assert!(model.contains("  UserID: number;\n  UserName: string;\n"), "{model}");
}

#[test]
fn every_action_that_cannot_be_applied_is_said_and_nothing_is_written() {
    let (trial, good, said) = applied(
        r#"{"target": "$.paths['/nowhere'].get", "update": {}},
        {"target": "$.components.schemas.User.properties.Nothing", "remove": true},
        {"target": "$.components.schemas[*]", "update": {}},
        {"target": "$.components.schemas.User", "remove": true},
        {"target": "$.components.schemas.User"}"#,
    );
    assert!(!good);
    for part in [
        "$.paths['/nowhere'].get: leads nowhere in the description",
        "$.components.schemas.User.properties.Nothing: leads nowhere in the description",
        "$.components.schemas[*]: a target is written with names and numbers only",
        "$.components.schemas.User: a whole path or schema cannot be removed",
        "$.components.schemas.User: an action has either update or remove",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!trial.exists("js/generated/operations.ts"));
}

#[test]
fn a_file_that_is_no_overlay_is_refused_with_its_name() {
    let trial = Trial::with_description();
    for (text, part) in [
        ("{", "no-overlay.json"),
        (r#"{"overlay": "2.0.0", "actions": []}"#, "version 2.0.0 of overlays is unknown"),
        (r#"{"actions": []}"#, "missing field `overlay`"),
    ] {
        trial.write("no-overlay.json", text);
        let path = trial.path("no-overlay.json");
        let (good, said) = trial.run(&["--overlay", path.to_str().unwrap()]);
        assert!(!good && said.contains(part), "{part}: {said}");
    }
    let (good, said) = trial.run(&["--overlay"]);
    assert!(!good && said.contains("--overlay needs a file."), "{said}");
}
