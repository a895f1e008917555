package org.sanchong.application.wording;

/** The form of a text that is no day that can be read: what to say beside how a day is written. */
enum DayForm {
    /** A spreadsheet's count of days, such as 44682. */
    SERIAL(
            "[1-9][0-9]{4}([.][0-9]+)?",
            ". This is a spreadsheet's number of a day: give the column a date format and save again",
            "。这是表格软件的日期序号，请把该列设为日期格式后重新保存"),
    /** Such as 5/1/2022, where nobody can tell which of two is the month. */
    YEAR_LAST(
            "[0-9]{1,2}[-/.][0-9]{1,2}[-/.]([0-9]{2}|[0-9]{4})",
            ", the year first in four digits: here it cannot be told which number is the month", "，年份在前且为四位；此写法分不清月和日"),
    /** Such as 2022-05-01 13:30. */
    WITH_TIME("[0-9]{4}[-/年].*[ T][0-9]{1,2}:.*", ", without the time of day", "，不带时间"),
    /** Such as 2022.5.1 or 20220501. */
    OTHER_SEPARATORS(
            "[0-9]{4}[-.][0-9]{1,2}[-.][0-9]{1,2}|[0-9]{8}", " or, as spreadsheets do, 2022/5/1", "，或如表格软件写作 2022/5/1"),
    /** Anything else. */
    OTHER("(?s).*", "", "");

    private final String pattern;
    private final String english;
    private final String chinese;

    DayForm(String pattern, String english, String chinese) {
        this.pattern = pattern;
        this.english = english;
        this.chinese = chinese;
    }

    /** Returns the first form that the text has. */
    static DayForm of(String text) {
        for (DayForm form : values()) {
            if (text.matches(form.pattern)) {
                return form;
            }
        }
        throw new AssertionError("every text is of some form");
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}
