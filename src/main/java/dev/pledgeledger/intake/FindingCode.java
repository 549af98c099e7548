package dev.pledgeledger.intake;

import java.util.Locale;

/// The kinds of finding.
public enum FindingCode {
    /// A line that is neither part of the report nor known page furniture.
    UNREAD_LINE(Severity.WARNING),
    /// A cell beyond the last column head.
    UNREAD_CELL(Severity.ERROR),
    /// A row before any pledge, or with words in place of the pledge.
    ROW_WITHOUT_PLEDGE(Severity.ERROR),
    /// A row whose cells stood one column off; repaired.
    SHIFTED_ROW(Severity.WARNING),
    /// The text of a row fits the words of the neighbouring pledge.
    ROW_SLIP(Severity.INFO),
    /// A gap in the numbers of a section.
    MISSING_CODE(Severity.WARNING),
    /// A code that stands more than once with the same words.
    DOUBLED_CODE(Severity.WARNING),
    /// A code that stands more than once with different words.
    CODE_CONFLICT(Severity.ERROR),
    /// A code under the heading of another area or section.
    CODE_OUT_OF_PLACE(Severity.WARNING),
    /// An area or section whose heading is not in the file.
    TITLE_MISSING(Severity.ERROR),
    /// A heading in two spellings.
    TITLE_SPELLING(Severity.WARNING),
    /// A section that has a heading and no pledge.
    SECTION_WITHOUT_PLEDGES(Severity.WARNING),
    /// Column heads that speak of another year than the first ones.
    YEAR_DIFFERS(Severity.WARNING),
    RATING_MISSING(Severity.WARNING),
    RATING_UNREADABLE(Severity.ERROR),
    /// Several ratings in one row; divided into entries.
    SHARED_ROW(Severity.WARNING),
    TEXT_MISSING(Severity.WARNING),
    /// A text whose items may have been divided wrongly.
    ITEM_DOUBT(Severity.INFO),
    DEPARTMENT_MISSING(Severity.WARNING),
    /// A department in several spellings; unified.
    DEPARTMENT_SPELLING(Severity.WARNING),
    /// The mark of a year in several spellings; unified.
    MARK_SPELLING(Severity.INFO),
    /// A department of the new year where no mark says so.
    MARK_MISSING(Severity.WARNING),
    /// A name with a blank, which may be one name or two.
    NAME_WITH_BLANK(Severity.WARNING),
    /// A number that is none of the seventeen goals.
    SDG_UNREADABLE(Severity.ERROR),
    /// A cell that a spreadsheet calculated; read as the value stored with it.
    FORMULA(Severity.ERROR),
    /// Texts that lost their line breaks; taken apart by their marks.
    LINES_LOST(Severity.INFO),
    NO_SDGS(Severity.WARNING),
    /// The printed totals do not match the rows.
    TOTALS_DIFFER(Severity.WARNING),
    /// The printed totals do not add up.
    TOTALS_SUM(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// As printed and as in the JSON of a dry run: `shifted-row`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
