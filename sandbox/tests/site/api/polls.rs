//! Polls, surveys and videos.

use axero_sandbox::Method;
use serde_json::json;

use crate::support::browser::Browser;
use crate::support::calls::{multipart, numbers};

#[test]
fn a_poll_is_made_listed_read_and_deleted() {
    let mut maya = Browser::signed_in("maya");
    let body = r#"{"Question":"Which cake?","PollChoices":["Plum",{"ChoiceText":"Cheese"}],"SpaceID":7}"#;
    let id = maya.answer("POST /api/polls", body).as_i64().unwrap();
    assert_eq!(numbers(&maya.answer("GET /api/polls/list?SpaceID=7&PageLength=1", ""), "PollID"), [id]);
    assert!(!numbers(&maya.answer("GET /api/polls/list?SpaceIDCSV=12,31", ""), "PollID").contains(&id));
    let poll = maya.answer(&format!("GET /api/polls/{id}"), "");
    assert_eq!(
        (&poll["Question"], &poll["HasVoted"], poll["PollChoices"].as_array().unwrap().len()),
        (&json!("Which cake?"), &json!(false), 2)
    );
    assert_eq!(maya.as_user("jonas", |jonas| jonas.code(&format!("DELETE /api/polls/{id}"), "")), 403);
    maya.answer(&format!("DELETE /api/polls/{id}"), "");
    assert_eq!(maya.code(&format!("GET /api/polls/{id}"), ""), 404);
    for wrong in [r#"{"Question":"x","PollChoices":["one"]}"#, r#"{"PollChoices":["a","b"]}"#, r#"{"Question":"x"}"#] {
        assert_eq!(maya.code("POST /api/polls", wrong), 400, "{wrong}");
    }
}

#[test]
fn everybody_has_one_vote_and_the_results_count_them() {
    let mut maya = Browser::signed_in("maya");
    let id = maya.answer("POST /api/polls", r#"{"Question":"Which cake?","PollChoices":"Plum,Cheese","SpaceID":7}"#).as_i64().unwrap();
    let choices = numbers(&maya.answer(&format!("GET /api/polls/{id}"), "")["PollChoices"], "ChoiceID");
    let vote = |choice: i64| format!("POST /api/polls/{id}/choices/{choice}");
    maya.answer(&vote(choices[0]), "");
    maya.as_user("jonas", |jonas| jonas.answer(&vote(choices[1]), ""));
    assert_eq!(maya.code(&vote(choices[1]), ""), 400);
    assert_eq!(maya.as_user("amira", |amira| amira.code(&vote(99_999), "")), 400);
    let results = maya.answer(&format!("GET /api/polls/{id}/results"), "");
    assert_eq!((&results["VoteCount"], numbers(&results["PollChoices"], "VoteCount")), (&json!(2), vec![1, 1]));
    assert_eq!(results["PollChoices"][0]["Percentage"], 50);
    assert_eq!(maya.answer(&format!("GET /api/polls/{id}"), "")["ChoiceID"], choices[0]);
}

#[test]
fn a_poll_of_a_private_space_is_unknown_outside() {
    let mut maya = Browser::signed_in("maya");
    let id = maya.answer("POST /api/polls", r#"{"Question":"Vote?","PollChoices":["a","b"],"SpaceID":44}"#).as_i64().unwrap();
    let choice = maya.answer(&format!("GET /api/polls/{id}"), "")["PollChoices"][0]["ChoiceID"].as_i64().unwrap();
    maya.sign_in("jonas");
    for line in [format!("GET /api/polls/{id}"), format!("GET /api/polls/{id}/results"), format!("POST /api/polls/{id}/choices/{choice}")] {
        assert_eq!(maya.code(&line, ""), 404, "{line}");
    }
    assert!(!numbers(&maya.answer("GET /api/polls/list?PageLength=500", ""), "PollID").contains(&id));
    assert_eq!(maya.code("GET /api/polls/list?SpaceID=44", ""), 404);
    assert_eq!(maya.code("POST /api/polls", r#"{"Question":"x","PollChoices":["a","b"],"SpaceID":12}"#), 403);
}

#[test]
fn a_survey_is_answered_once_and_as_a_whole() {
    let mut maya = Browser::signed_in("maya");
    let list = maya.whole("GET /api/surveys/list?SpaceIDCSV=0", "");
    assert_eq!(list["TotalRecords"], 1);
    let survey = &list["ResponseData"][0];
    let id = survey["SurveyID"].as_i64().unwrap();
    let before = survey["VoteCount"].as_i64().unwrap();
    let votes: Vec<_> = survey["Questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|question| json!({ "QuestionID": question["QuestionID"], "ChoiceID": question["Choices"][1]["ChoiceID"] }))
        .collect();
    let line = format!("POST /api/surveys/{id}/votes");
    let mixed = json!([votes[0], { "QuestionID": votes[0]["QuestionID"], "ChoiceID": votes[1]["ChoiceID"] }]);
    for wrong in [json!([]), json!({}), mixed] {
        assert_eq!(maya.code(&line, &wrong.to_string()), 400, "{wrong}");
    }
    maya.answer(&line, &json!(votes).to_string());
    assert_eq!(maya.code(&line, &json!(votes).to_string()), 400);
    let survey = maya.answer(&format!("GET /api/surveys/{id}"), "");
    assert_eq!((&survey["HasVoted"], &survey["VoteCount"]), (&json!(true), &json!(before + 1)));
    assert_eq!(survey["Questions"][0]["ChoiceID"], votes[0]["ChoiceID"]);
}

#[test]
fn a_video_is_an_item_with_a_file_that_can_be_replaced() {
    let mut maya = Browser::signed_in("maya");
    let answer = maya.ask(multipart("/api/videos?SpaceID=7&ContentTitle=First%20light", Method::Post, "light.mp4", "film"));
    let id = crate::support::browser::json(&answer)["ResponseData"].as_i64().unwrap_or_else(|| panic!("{}", answer.text()));
    let item = maya.answer(&format!("GET /api/content/{id}"), "");
    assert_eq!((&item["EntityType"], &item["ContentTitle"], &item["SpaceID"]), (&json!(7), &json!("First light"), &json!(7)));
    assert!(item["ContentMediaUrl"].as_str().unwrap().ends_with("light.mp4"));
    assert_eq!(maya.ask(multipart(&format!("/api/videos/{id}"), Method::Put, "second.mp4", "film two")).status, 200);
    let item = maya.answer(&format!("GET /api/content/{id}"), "");
    assert!(item["ContentMediaUrl"].as_str().unwrap().ends_with("second.mp4"));
    assert_eq!(item["ContentTitle"], "First light");
    assert_eq!(maya.ask(multipart("/api/videos?SpaceID=7", Method::Post, "notes.txt", "text")).status, 400);
    let outsider = |jonas: &mut Browser| jonas.ask(multipart(&format!("/api/videos/{id}"), Method::Put, "x.mp4", "x")).status;
    assert_eq!(maya.as_user("jonas", outsider), 403);
}
