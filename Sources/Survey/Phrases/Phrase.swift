/// One thing that the program itself says in an interview.
///
/// The words are in a table for each language. In its file a phrase is called by its name in small
/// letters with hyphens, such as `did-you-mean`.
public enum Phrase: String, CaseIterable, Sendable {
  // Words of every answer.
  case yes, no, ok, doNotKnow, doNotWantToSay, otherChoice, otherQuestion

  // How to answer.
  case askNumber, askNumbers, askOrder, askText, askDate, askTime, askReady, askNextLine,
    askMore, askSwitch, askDateTime, hintSeveral, hintOrder, hintDate, hintTime, hintDateTime,
    hintScale, hintScaleSteps

  // Where we are.
  case questionOf, questionMore, question, turn, turnDone, another

  // The beginning, and getting help.
  case welcome, welcomeWords, person, personWords, noMore, wordsExplained, wordMeans, wordUnknown,
    askAPerson, sayNotUnderstood

  // After an answer.
  case thanks, chosen, stateNoted, noted, leftOut, notUnderstood, firstQuestion, didYouMean,
    meant, notMeant, standing, standingSwitch, nothingToKeep, notAnswered, listOr, ifAnswer

  // When something typed was not taken: what to do, without blame; the second time in other words.
  case refuseEmpty, refuseEmptyAgain, refuseChoice, refuseChoiceAgain, refuseOne, refuseOneAgain,
    refuseOption, refuseOptionAgain, refuseAmbiguous,
    refuseAmbiguousAgain, refuseOrder, refuseOrderAgain, refuseNumber, refuseNumberAgain,
    refuseWhole, refuseWholeAgain, refuseScale, refuseScaleAgain, refuseScaleSteps,
    refuseScaleStepsAgain, refuseDate, refuseDateAgain, refuseTime, refuseTimeAgain,
    refuseDateTime, refuseDateTimeAgain, refuseLong, refuseLongAgain, refuseConstraint,
    refuseConstraintAgain, refuseAnswered, refuseWished, refuseWishedSkip, wayOut, wayOutOwn

  // A name or number in an answer, which could tell who somebody is.
  case askDetail, detailQuestion, detailKeep, detailChange, detailName, detailPhoneNumber,
    detailEmailAddress, detailAccount, detailPostcode, detailNhsNumber, detailDate

  // A group that answers together.
  case groupWelcome, groupHint, groupEach, groupFew, groupSize, groupAll, groupNotAll, groupRest,
    groupAgree, groupSaid, groupTakenOut, askTally, askSaying, askAnother, countQuestion, countHint,
    refuseTally, refuseTallyAgain, refuseTooMany, refuseTooManyAgain

  // Statements that people vote on.
  case voteTitle, voteAbout, voteAgree, voteDisagree, votePass, voteWhat, whoQuestion, whoYoung,
    whoParent, whoPractitioner, choicesSaved, choicesForLater

  // What matters most.
  case priorityTitle, priorityWhat, dotsAbout, dotQuestion, rankAbout, rankNext, pairsAbout,
    pairQuestion, pairSame

  // Themes that are read back to the people who spoke.
  case readBackTitle, readBackAbout, readBackTheme, readBackYoung, readBackParent,
    readBackPractitioner, readBackSomebody, readBackInvented, readBackChange,
    readBackTakeOut, readBackMissing, readBackWhat, readBackNewWords, readBackMissingWords,
    readBackOwnWords, readBackElse, readBackElseWhat

  // Breaks and endings.
  case resting, welcomeBack, goingOn, checkTitle, checkQuestion, checkSave, checkChange,
    changeQuestion,
    stopQuestion, stopKeep, stopDiscard, stopCarryOn, carryingOn, discardQuestion, discardYes,
    discardNo, saved, savedCode, savedForLater, nothingKept, gone,
    concernStop

  // Who is typing.
  case typingQuestion, typingAlone, typingHelped, typingRelayed, typingSupporter,
    typingInterpreter, typingWhat, helperQuestion, helperParent, helperTeacher, helperOther,
    helperLead

  // Settings.
  case settingsQuestion, settingsDone, settingsUnknown, settingsKept,
    settingLanguage, settingVoice, settingPace, settingOneLine, settingSwitches, settingSymbols,
    settingHeadings, settingTheme, settingHints, settingScreenReader, settingFixed, looksCannot,
    valueOn, valueOff,
    valueShort, valueFull, themeNone, themeHighContrast, themeDarkOnCream, themeYellowOnBlack,
    themeQuestion, languageQuestion, languageMissing, easyReadMissing, paceQuestion, paceSlower,
    paceFaster, bigSample, bigQuestion, bigOne, bigTwo, bigCannot, screenReaderBecause, oneLineHint

  // Two switches.
  case switchType, switchDone, switchMore, switchChosen, switchKeep, switchBack

  // What each word does, for those who choose it with a switch.
  case wordBack, wordSkip, wordAgain, wordWhat, wordHelp, wordBreak, wordStop, wordSettings

  // What the voice says in place of marks.
  case spokenType, spokenOutOf, spokenTo, spokenPound, spokenPounds, spokenPence, spokenPercent,
    spokenAnd, spokenOr, spokenAt, spokenDot

  // A printed sheet.
  case sheetAbout, sheetOne, sheetSeveral, sheetOrder, sheetWrite, sheetOnlySome, sheetRepeat,
    sheetTyping, sheetCode, sheetThanks, sheetOnlyIf, sheetAnswerTo, sheetFromAnswers, sheetCircle,
    sheetDay, sheetMonth, sheetYear, sheetHour, sheetMinutes, sheetAlone, sheetHelped,
    sheetRelayed, sheetSupporter, sheetInterpreter, sheetWords, sheetNextSome, sheetNextIf

  // What came of what was said.
  case feedbackTitle, feedbackThanks, feedbackNothing, feedbackSaid, feedbackDid, feedbackDoing,
    feedbackWill, feedbackCannot, feedbackWhy, feedbackLooking, feedbackBy, feedbackOpen,
    feedbackMore, feedbackMoreWords

  // The questions shown beforehand.
  case previewAbout, previewRepeat, previewStart
}
