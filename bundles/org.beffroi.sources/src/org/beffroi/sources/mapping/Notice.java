package org.beffroi.sources.mapping;

/** What is noticed of a cell, or of a mention, and does not stop its row: told once with its number, and listed row by row. */
public enum Notice {
    DATE_UNREADABLE("notice.date.unreadable", "rejects.kept.undated"),
    DATE_RELATIVE("notice.date.relative", "rejects.kept.relative"),
    DATE_FUTURE("notice.date.future", "rejects.kept.future"),
    DATE_ZERO("notice.date.zero", "rejects.kept.zero"),
    DATE_DAY_FIRST("notice.date.day.first", "rejects.kept.day.first"),
    DATE_MONTH_FIRST("notice.date.month.first", "rejects.kept.month.first"),
    TIME_SKIPPED("notice.time.skipped", "rejects.kept.later"),
    TIME_TWICE("notice.time.twice", "rejects.kept.earlier"),
    NUMBER_UNREADABLE("notice.number.unreadable", "rejects.kept.without"),
    NUMBER_ROUNDED("notice.number.rounded", "rejects.kept.rounded"),
    FLAG_UNREADABLE("notice.flag.unreadable", "rejects.kept.without"),
    ID_MANGLED("notice.id.mangled", "rejects.kept.mangled"),
    ADDRESS_UNREADABLE("notice.address.unreadable", "rejects.kept.nowhere"),
    ACCOUNT_NONE("notice.account.none", "rejects.kept.nobody"),
    NO_TEXT("notice.no.text", "rejects.kept.wordless"),
    VALUE_UNKNOWN("notice.value.unknown", "rejects.kept.unvalued"),
    CELL_ERROR("notice.cell.error", "rejects.kept.error");

    private final String counted;
    private final String listed;

    Notice(String counted, String listed) {
        this.counted = counted;
        this.listed = listed;
    }

    /** Key of the sentence that says how many there are. */
    String counted() {
        return counted;
    }

    /** Key of the sentence that says it of one row. */
    String listed() {
        return listed;
    }
}
