// Written by `npm run generate` from api/; do not edit.
//! The models of `personas`.

use crate::browser::api::ids::PersonaId;
use crate::browser::decode::model;
use crate::browser::values::{DateTime, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is sent to add or change a persona.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PersonaInput {
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Persona id.
    #[serde(rename = "PersonaID", skip_serializing_if = "Option::is_none")]
    pub persona_id: Option<PersonaId>,
    /// Is enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Include actions.
    #[serde(rename = "IncludeActions", skip_serializing_if = "Option::is_none")]
    pub include_actions: Option<bool>,
    /// The parameter list spells it RunActionOnSave, the samples so.
    #[serde(rename = "RunActionsOnSave", skip_serializing_if = "Option::is_none")]
    pub run_actions_on_save: Option<bool>,
    /// 0 in the samples, presumably all conditions.
    #[serde(rename = "PersonaMatchCondition", skip_serializing_if = "Option::is_none")]
    pub persona_match_condition: Option<i64>,
    /// Persona conditions.
    #[serde(rename = "PersonaConditions", skip_serializing_if = "Option::is_none")]
    pub persona_conditions: Option<Vec<PersonaConditionInput>>,
    /// Persona actions.
    #[serde(rename = "PersonaActions", skip_serializing_if = "Option::is_none")]
    pub persona_actions: Option<Vec<PersonaActionInput>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    PersonaInput:
        0 "Name" name,
        1 "PersonaID" persona_id,
        2 "IsEnabled" is_enabled,
        3 "IncludeActions" include_actions,
        4 "RunActionsOnSave" run_actions_on_save,
        5 "PersonaMatchCondition" persona_match_condition,
        6 "PersonaConditions" persona_conditions,
        7 "PersonaActions" persona_actions,
}

/// One condition of a persona as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PersonaConditionInput {
    /// Profile field id.
    #[serde(rename = "ProfileFieldID", skip_serializing_if = "Option::is_none")]
    pub profile_field_id: Option<i64>,
    /// A number here and a string in the answer.
    #[serde(rename = "ConditionValue", skip_serializing_if = "Option::is_none")]
    pub condition_value: Option<i64>,
    /// 0 presumably means equals.
    #[serde(rename = "ConditionOperatorType", skip_serializing_if = "Option::is_none")]
    pub condition_operator_type: Option<i64>,
    /// Group name.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// Parent id.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    PersonaConditionInput:
        0 "ProfileFieldID" profile_field_id,
        1 "ConditionValue" condition_value,
        2 "ConditionOperatorType" condition_operator_type,
        3 "GroupName" group_name,
        4 "ParentID" parent_id,
}

/// One action of a persona as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PersonaActionInput {
    /// 1 presumably means adding to a space.
    #[serde(rename = "ActionType", skip_serializing_if = "Option::is_none")]
    pub action_type: Option<i64>,
    /// Id of a space in the sample.
    #[serde(rename = "ActionValue", skip_serializing_if = "Option::is_none")]
    pub action_value: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    PersonaActionInput:
        0 "ActionType" action_type,
        1 "ActionValue" action_value,
}

/// A group of users that is defined by conditions on profile fields.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Persona {
    /// Persona id.
    #[serde(rename = "PersonaID")]
    pub persona_id: PersonaId,
    /// Name.
    #[serde(rename = "Name")]
    pub name: String,
    /// Created by.
    #[serde(rename = "CreatedBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<i64>,
    /// Updated by.
    #[serde(rename = "UpdatedBy", skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<i64>,
    /// UTC without zone.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<DateTime>,
    /// UTC without zone.
    #[serde(rename = "LastUpdated", skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<DateTime>,
    /// Is enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Include actions.
    #[serde(rename = "IncludeActions", skip_serializing_if = "Option::is_none")]
    pub include_actions: Option<bool>,
    /// Persona match condition.
    #[serde(rename = "PersonaMatchCondition", skip_serializing_if = "Option::is_none")]
    pub persona_match_condition: Option<i64>,
    /// Persona conditions.
    #[serde(rename = "PersonaConditions", skip_serializing_if = "Option::is_none")]
    pub persona_conditions: Option<Vec<PersonaCondition>>,
    /// Persona actions.
    #[serde(rename = "PersonaActions", skip_serializing_if = "Option::is_none")]
    pub persona_actions: Option<Vec<PersonaAction>>,
    /// Run actions on save.
    #[serde(rename = "RunActionsOnSave", skip_serializing_if = "Option::is_none")]
    pub run_actions_on_save: Option<bool>,
    /// Relative time for display.
    #[serde(rename = "LastUpdatedString", skip_serializing_if = "Option::is_none")]
    pub last_updated_string: Option<String>,
    /// Edit absolute url.
    #[serde(rename = "EditAbsoluteURL", skip_serializing_if = "Option::is_none")]
    pub edit_absolute_url: Option<String>,
    /// Date created string.
    #[serde(rename = "DateCreatedString", skip_serializing_if = "Option::is_none")]
    pub date_created_string: Option<String>,
    /// Created by user display name.
    #[serde(rename = "CreatedByUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub created_by_user_display_name: Option<String>,
    /// Updated by user display name.
    #[serde(rename = "UpdatedByUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_display_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Persona:
        0 "PersonaID" persona_id,
        1 "Name" name,
        2 "CreatedBy" created_by,
        3 "UpdatedBy" updated_by,
        4 "DateCreated" date_created,
        5 "LastUpdated" last_updated,
        6 "IsEnabled" is_enabled,
        7 "IncludeActions" include_actions,
        8 "PersonaMatchCondition" persona_match_condition,
        9 "PersonaConditions" persona_conditions,
        10 "PersonaActions" persona_actions,
        11 "RunActionsOnSave" run_actions_on_save,
        12 "LastUpdatedString" last_updated_string,
        13 "EditAbsoluteURL" edit_absolute_url,
        14 "DateCreatedString" date_created_string,
        15 "CreatedByUserDisplayName" created_by_user_display_name,
        16 "UpdatedByUserDisplayName" updated_by_user_display_name,
}

/// One condition of a persona.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PersonaCondition {
    /// Condition id.
    #[serde(rename = "ConditionID", skip_serializing_if = "Option::is_none")]
    pub condition_id: Option<i64>,
    /// Persona id.
    #[serde(rename = "PersonaID", skip_serializing_if = "Option::is_none")]
    pub persona_id: Option<PersonaId>,
    /// Profile field id.
    #[serde(rename = "ProfileFieldID", skip_serializing_if = "Option::is_none")]
    pub profile_field_id: Option<i64>,
    /// Condition value.
    #[serde(rename = "ConditionValue", skip_serializing_if = "Option::is_none")]
    pub condition_value: Option<String>,
    /// Created by.
    #[serde(rename = "CreatedBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<i64>,
    /// Updated by.
    #[serde(rename = "UpdatedBy", skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<i64>,
    /// UTC without zone.
    #[serde(rename = "LastUpdated", skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<DateTime>,
    /// Condition operator type.
    #[serde(rename = "ConditionOperatorType", skip_serializing_if = "Option::is_none")]
    pub condition_operator_type: Option<i64>,
    /// Parent id.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Persona match condition.
    #[serde(rename = "PersonaMatchCondition", skip_serializing_if = "Option::is_none")]
    pub persona_match_condition: Option<i64>,
    /// Group name.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    PersonaCondition:
        0 "ConditionID" condition_id,
        1 "PersonaID" persona_id,
        2 "ProfileFieldID" profile_field_id,
        3 "ConditionValue" condition_value,
        4 "CreatedBy" created_by,
        5 "UpdatedBy" updated_by,
        6 "LastUpdated" last_updated,
        7 "ConditionOperatorType" condition_operator_type,
        8 "ParentID" parent_id,
        9 "PersonaMatchCondition" persona_match_condition,
        10 "GroupName" group_name,
}

/// What happens to the users that a persona matches.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PersonaAction {
    /// Action id.
    #[serde(rename = "ActionID", skip_serializing_if = "Option::is_none")]
    pub action_id: Option<i64>,
    /// Persona id.
    #[serde(rename = "PersonaID", skip_serializing_if = "Option::is_none")]
    pub persona_id: Option<PersonaId>,
    /// Action value.
    #[serde(rename = "ActionValue", skip_serializing_if = "Option::is_none")]
    pub action_value: Option<String>,
    /// Created by.
    #[serde(rename = "CreatedBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<i64>,
    /// Updated by.
    #[serde(rename = "UpdatedBy", skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<i64>,
    /// UTC without zone.
    #[serde(rename = "LastUpdated", skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<DateTime>,
    /// Action type.
    #[serde(rename = "ActionType", skip_serializing_if = "Option::is_none")]
    pub action_type: Option<i64>,
    /// Index.
    #[serde(rename = "Index", skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    PersonaAction:
        0 "ActionID" action_id,
        1 "PersonaID" persona_id,
        2 "ActionValue" action_value,
        3 "CreatedBy" created_by,
        4 "UpdatedBy" updated_by,
        5 "LastUpdated" last_updated,
        6 "ActionType" action_type,
        7 "Index" index,
}
