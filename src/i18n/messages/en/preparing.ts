/** What is wrong with a campaign that is being prepared, where, and how to mend it. */
export const preparing = {
  'preparing.field.town': 'Town',
  'preparing.field.title': 'Title of the campaign',
  'preparing.field.date': 'Date of the morning',
  'preparing.field.opens': 'Opening time',
  'preparing.field.closes': 'Closing time',
  'preparing.field.timeZone': 'Time zone',
  'preparing.field.answerBy': 'Date of the answer to families',
  'preparing.field.label': 'Label',
  'preparing.field.week': 'Week',
  'preparing.field.firstDay': 'First day',
  'preparing.field.lastDay': 'Last day',
  'preparing.field.openDays': 'Open days',
  'preparing.field.levels': 'Levels',
  'preparing.field.name': 'Name',
  'preparing.field.address': 'Address',
  'preparing.field.code': 'Code',
  'preparing.field.centre': 'Leisure centre',
  'preparing.field.desks': 'Desks',
  'preparing.field.pupils': 'Pupils',
  'preparing.field.sparesPerSchool': 'Spare desks per school',
  'preparing.field.reservePercent': 'Reserve, in percent',
  'preparing.field.reserve': 'Reserve',
  'preparing.field.householdsCarried': 'Other families carried',
  'preparing.field.choices': 'Choices offered',
  'preparing.field.rules': 'Rules of the morning',
  'preparing.field.privacy': 'Information on personal data',
  'preparing.field.contact': 'Contact',

  'preparing.at.period': 'period “{name}”',
  'preparing.at.band': 'band “{name}”',
  'preparing.at.centre': 'centre “{name}”',
  'preparing.at.school': 'school “{name}”',
  'preparing.at.question': 'question “{name}”',
  'preparing.at.choice': 'choice {number}',
  'preparing.at.desk': 'desk {name}',
  'preparing.at.nameless': 'without a name, row {row}',
  'preparing.problem': '{place}: {sentence}',

  'preparing.TextMissing': 'a text is missing. Write it.',
  'preparing.EnglishMissing':
    'the English is missing; the French text will stand in for it on paper and screens.',
  'preparing.TextTooLong': 'the text is too long. Shorten it.',
  'preparing.TextInvisible': 'the text contains an invisible character. Erase it and type it again.',
  'preparing.NumberUnfit': 'a whole number is needed, from 0 to {maximum}.',
  'preparing.DateMissing': 'a date is missing. Write it: day/month/year.',
  'preparing.DateImpossible': 'this date does not exist. Write it: day/month/year.',
  'preparing.TimeUnreadable': 'a time is missing. Write it like 08:30.',
  'preparing.NoPeriod': 'no period is offered. Add a week or a day, or import the table of periods.',
  'preparing.NoBand': 'there is no band. Add one, with its levels.',
  'preparing.NoCentre':
    'there is no leisure centre. Add one, or import the table of schools, which names them.',
  'preparing.NoSchool': 'there is no school. Add one, or import the table of schools.',
  'preparing.NoDesk': 'no school has a desk. Give one to at least one school.',
  'preparing.TooManyPeriods': 'a campaign has {maximum} periods at most. Remove some.',
  'preparing.TooManyBands': 'a campaign has {maximum} bands at most. Remove some.',
  'preparing.TooManyCentres': 'a campaign has {maximum} centres at most. Remove some.',
  'preparing.TooManySchools': 'a campaign has {maximum} schools at most. Remove some.',
  'preparing.TooManyQuestions': 'a campaign has {maximum} questions at most. Remove some.',
  'preparing.ClosesBeforeItOpens': 'the morning ends before it begins. Correct one of the two times.',
  'preparing.AnswerBeforeMorning':
    'families would have their answer before the morning. Choose a later date.',
  'preparing.PeriodBeforeMorning':
    'the period begins before the morning, or on the same day. Check the two dates.',
  'preparing.PeriodBeforeAnswer':
    'the period begins before the date of the answer to families. Check the two dates.',
  'preparing.PeriodTwice': 'the period is in the list twice. Remove one.',
  'preparing.PeriodLabelTwice':
    'another period has the same label: families will not tell them apart. Change one of the two.',
  'preparing.PeriodEndsBeforeItBegins': 'the last day comes before the first. Correct one of the two.',
  'preparing.PeriodTooLong': 'the period is longer than a year. Correct one of the two days.',
  'preparing.PeriodNeverOpen': 'no day is open. Open one, or remove the period.',
  'preparing.OpenDayOutsidePeriod': '{day} is open but lies outside the period. Close it.',
  'preparing.PeriodsOverlap':
    'some open days are open in the period “{other}” too: a child could be enrolled for them twice.',
  'preparing.BandTwice': 'the band is in the list twice. Remove one.',
  'preparing.BandWithoutLevels': 'no level is part of it. Give it some, or remove the band.',
  'preparing.LevelInTwoBands':
    'the level {level} is in the band “{other}” too. Take it out of one of the two.',
  'preparing.LevelInNoBand': 'the level {level} is in no band. Put it into one.',
  'preparing.CentreTwice': 'the centre is in the list twice. Remove one.',
  'preparing.CentreNameTwice': 'another centre has the same name. Change one of the two.',
  'preparing.CentreWithoutPlaces': 'the centre has no places in any period. Give it places, or remove it.',
  'preparing.CentreWithoutSchools':
    'no school belongs to it: all its places stay in reserve. Attach a school to it, or remove it.',
  'preparing.SchoolCodeUnfit':
    '“{code}” is not a school code. A capital letter is needed, then two capitals or digits, like JVE.',
  'preparing.SchoolCodeTwice': 'another school already has the code {code}. Change one of the two.',
  'preparing.SchoolNameTwice': 'another school has the same name. Check that it is not there twice.',
  'preparing.SchoolWithoutCentre': 'no leisure centre is chosen. Choose that of its pupils.',
  'preparing.SchoolWithoutDesk':
    'the school has no desk: its families will have to go to another school. Give it a desk unless this is meant.',
  'preparing.SchoolWithoutPupils':
    'the school counts 0 pupils: it gets no places, all go to the other schools of its centre. Write the number of pupils.',
  'preparing.TooManyDesks':
    '{desks} desks, spares included: each has a letter, so {maximum} at most. Reduce the desks or the spares.',
  'preparing.SharesDoNotAddUp':
    'the shares make {sum, plural, one {# place} other {# places}} for a capacity of {capacity}. {more, select, yes {Lower} other {Raise}} a share set by hand, or give it back to the calculation.',
  'preparing.QuestionTwice': 'the question is in the list twice. Remove one.',
  'preparing.ChoiceTwice': 'two choices are the same. Change one of the two.',
  'preparing.TooFewChoices': 'at least two choices are needed. Add some, or ask in another way.',
  'preparing.CampaignUnfit':
    'the campaign cannot be written: “{path}” does not fit. Go back to that step; if nothing is amiss there, report it with this name.',

  'preparing.table.TableEmpty': 'The table has no rows below its headers. Check that it is the right file.',
  'preparing.table.ColumnMissing':
    'The column “{column}” is missing. The first row must give the names of the columns.',
  'preparing.table.ColumnTwice': 'The column “{column}” is there twice. Remove one.',
  'preparing.table.RowTwice':
    'Row {row}: this centre and band are already in row {firstRow}. Remove one of the two.',
  'preparing.table.PlacesMissing':
    'The row of the centre “{centre}” for the band “{band}” is missing. Add it, with 0 if there are no places.',
  'preparing.table.CellEmpty': 'Row {row}, “{column}”: the cell is empty.',
  'preparing.table.TextUnfit':
    'Row {row}, “{column}”: the text is too long or contains an invisible character.',
  'preparing.table.SchoolCodeUnfit':
    'Row {row}, “{column}”: “{value}” is not a school code. A letter is needed, then two letters or digits, like JVE.',
  'preparing.table.NumberUnreadable': 'Row {row}, “{column}”: “{value}” is not a number.',
  'preparing.table.NumberNegative':
    'Row {row}, “{column}”: “{value}” is negative. A whole number is needed, 0 or more.',
  'preparing.table.NumberFractional': 'Row {row}, “{column}”: “{value}” is not a whole number.',
  'preparing.table.NumberTooLarge':
    'Row {row}, “{column}”: “{value}” is too large; the largest number is {maximum}.',
  'preparing.table.DateUnreadable':
    'Row {row}, “{column}”: “{value}” is not a date. Write it like 08/07/2024 or 2024-07-08.',
  'preparing.table.DateImpossible': 'Row {row}, “{column}”: “{value}” does not exist.',
  'preparing.table.EndsBeforeItBegins':
    'Row {row}, “{column}”: the last day, “{value}”, comes before the first.',
  'preparing.table.PeriodTooLong': 'Row {row}, “{column}”: the period is longer than a year.',
  'preparing.table.NeverOpen': 'Row {row}, “{column}”: the period has no open weekday.',
  'preparing.table.DayOutsidePeriod': 'Row {row}, “{column}”: {day} lies outside the period.',
  'preparing.table.CentreUnknown':
    'Row {row}, “{column}”: the centre “{value}” is not in the campaign. Check its name.',
  'preparing.table.BandUnknown':
    'Row {row}, “{column}”: the band “{value}” is not in the campaign. Check its name.',
  'preparing.table.PeriodUnknown': 'The column “{value}” is the name of no period of the campaign. Check it.',
  'preparing.table.ValueTwice':
    'Row {row}, “{column}”: “{value}” is already in row {firstRow}. Change one of the two.',
};
