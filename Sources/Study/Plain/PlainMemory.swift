import Survey

/// What is remembered from one response to the next.
struct PlainMemory {
  var format = Remembered<String>()
  var questionnaire = Remembered<Response.Version>()
  var wave = Remembered<Wave>()
  var group = Remembered<Group>()
  var collection = Remembered<Response.Collection>()
  var consent = Remembered<Consent>()
  var status = Remembered<Response.Status>()
  var question = Remembered<QuestionPath>()
  var speaker = Remembered<Answer.Speaker>()
}
