/// What a response file may hold, for other programs: a JSON Schema of the 2020-12 draft.
public enum ResponseSchema {
  /// The name of its file in the folder of responses.
  public static let fileName = "response.schema.json"

  /// The text of the file.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:yousaid:response:1",
      "title": "Response",
      "description": "One respondent's whole return of a questionnaire.",
      "type": "object",
      "required": ["format", "id", "questionnaire", "wave", "respondent", "collection", "consent",
        "status", "started", "answers"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "yousaid-response/1" },
        "id": {
          "description": "A UUID in small letters; the name of the file without .json.",
          "type": "string",
          "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
        },
        "questionnaire": {
          "type": "object",
          "required": ["id", "version"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,63}$" },
            "version": { "type": "string" }
          }
        },
        "wave": {
          "description": "The round of asking, such as 2026-autumn.",
          "type": "string",
          "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
        },
        "respondent": {
          "type": "object",
          "required": ["code"],
          "additionalProperties": false,
          "properties": {
            "code": { "description": "A pseudonym.", "type": "string", "minLength": 1 },
            "group": { "enum": ["young-person", "parent-carer", "practitioner"] }
          }
        },
        "collection": {
          "type": "object",
          "required": ["mode", "language"],
          "additionalProperties": false,
          "properties": {
            "mode": { "enum": ["alone", "supported", "interpreted", "paper", "group"] },
            "language": { "description": "A BCP 47 tag.", "type": "string", "minLength": 1 },
            "typing": {
              "description": "Who typed, and whose words were typed.",
              "enum": ["own", "helped", "relayed", "by-supporter", "interpreter", "not-said"]
            },
            "facilitator": { "type": "string" },
            "supporter": { "type": "string" },
            "size": {
              "description": "How many people a group return speaks for.",
              "type": "integer",
              "minimum": 1
            },
            "session": { "description": "The session it was collected in.", "type": "string" }
          }
        },
        "consent": {
          "description": "Each part that was asked for; one that was not asked is left out.",
          "type": "object",
          "properties": {
            "given-by": {
              "description": "self, parent, both, supporter or group.",
              "type": "string"
            }
          },
          "additionalProperties": { "enum": ["yes", "no"] }
        },
        "status": { "enum": ["complete", "stopped", "withdrawn"] },
        "started": { "$ref": "#/$defs/moment" },
        "finished": { "$ref": "#/$defs/moment" },
        "invented": { "description": "Made up to show what the program does.", "const": true },
        "audit": {
          "description": "Where the audit stood when the sitting began.",
          "type": "object",
          "required": ["log", "count", "head", "salt"],
          "additionalProperties": false,
          "properties": {
            "log": { "description": "The name of a log.", "type": "string", "minLength": 1 },
            "count": { "description": "How many lines it had.", "type": "integer", "minimum": 1 },
            "head": { "description": "The hash of the last.", "$ref": "#/$defs/hash" },
            "salt": { "description": "Random.", "type": "string", "pattern": "^[0-9a-f]{32}$" }
          }
        },
        "answers": { "type": "array", "items": { "$ref": "#/$defs/answer" } }
      },
      "$defs": {
        "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
        "moment": {
          "description": "ISO 8601, to the second.",
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})$"
        },
        "answer": {
          "type": "object",
          "required": ["question"],
          "additionalProperties": false,
          "properties": {
            "question": {
              "description": "The question's name; in a repeat such as hopes[2].step; the words of a group are numbered, such as better[2].",
              "type": "string",
              "pattern": "^[^.\\[\\]]+(\\[[1-9][0-9]*\\])?([.][^.\\[\\]]+(\\[[1-9][0-9]*\\])?)*$"
            },
            "value": {
              "oneOf": [
                { "description": "Words, the name of a choice, a date or time.", "type": "string" },
                { "type": "number" },
                {
                  "description": "The names of choices, in order for a rank.",
                  "type": "array",
                  "items": { "type": "string" }
                }
              ]
            },
            "state": {
              "description": "Why there is no value.",
              "enum": ["do-not-know", "do-not-want-to-say", "skipped", "not-understood"]
            },
            "words": {
              "description": "Whose words a text is in.",
              "enum": ["own", "by-supporter"]
            },
            "tally": {
              "description": "In a group return, how many people gave each choice.",
              "type": "object",
              "additionalProperties": { "type": "integer", "minimum": 0 }
            },
            "asked": {
              "description": "In a group return, how many people it was for, where not for all.",
              "type": "integer",
              "minimum": 0
            },
            "agree": {
              "description": "In a group return, how many people agree with these words.",
              "type": "integer",
              "minimum": 0
            }
          },
          "anyOf": [
            { "required": ["value"] },
            { "required": ["state"] },
            { "required": ["tally"] }
          ],
          "not": { "required": ["value", "state"] },
          "dependentRequired": { "words": ["value"] }
        }
      }
    }

    """#
}
