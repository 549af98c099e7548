package dev.pledgeledger.publication;

import java.util.List;
import java.util.Locale;

/// A field of open data. Its name in files is that of the constant in small letters; where several tables have it, it
/// means the same in each.
enum DataField {
    FISCAL_YEAR(DataKind.YEAR),
    ENTRY_KEY(DataKind.TEXT),
    PLEDGE_CODE(DataKind.TEXT),
    RATING(DataKind.RATING),
    PROGRESS(DataKind.PERCENT),
    AREA_NUMBER(DataKind.NUMBER),
    AREA(DataKind.TEXT),
    SECTION_NUMBER(DataKind.NUMBER),
    SECTION(DataKind.TEXT),
    PLEDGE_NUMBER(DataKind.NUMBER),
    PLEDGE(DataKind.TEXT),
    ROW_NUMBER(DataKind.NUMBER),
    SIDE(DataCode.SIDES),
    ITEM_NUMBER(DataKind.NUMBER),
    PARENT_NUMBER(DataKind.NUMBER),
    ITEM_KIND(DataCode.ITEM_KINDS),
    HEADING(DataKind.TEXT),
    ITEM_TEXT(DataKind.TEXT),
    ORGANISATION_YEAR(DataKind.YEAR),
    DEPARTMENT_NUMBER(DataKind.NUMBER),
    DEPARTMENT(DataKind.TEXT),
    DEPARTMENT_ROLE(DataCode.ROLES),
    PROGRAMME_NUMBER(DataKind.NUMBER),
    PROGRAMME(DataKind.TEXT),
    GOAL_NUMBER(DataKind.NUMBER),
    GOAL(DataKind.TEXT),
    RATING_WORD(DataKind.TEXT),
    EDITION(DataKind.NUMBER),
    TITLE(DataKind.TEXT),
    MANIFESTO(DataKind.TEXT),
    AS_OF(DataKind.DAY),
    PUBLISHED_ON(DataKind.DAY),
    WITHDRAWN_COUNT(DataKind.COUNT),
    CHANGE_NOTE(DataKind.TEXT),
    FILE_NAME(DataKind.TEXT),
    FIELD_NAME(DataKind.TEXT),
    FIELD_LABEL(DataKind.TEXT),
    FIELD_TYPE(DataKind.TEXT),
    UNIT(DataKind.TEXT),
    ALLOWED_VALUES(DataKind.TEXT),
    MEANING(DataKind.TEXT),
    CODE(DataKind.TEXT),
    CODE_MEANING(DataKind.TEXT);

    private final DataKind kind;
    private final List<DataCode> codes;

    DataField(DataKind kind) {
        this.kind = kind;
        this.codes = List.of();
    }

    DataField(List<DataCode> codes) {
        this.kind = DataKind.CODE;
        this.codes = codes;
    }

    DataKind kind() {
        return kind;
    }

    /// All that may stand in it; empty where that is not a list.
    List<DataCode> codes() {
        return codes;
    }

    /// As it heads the column.
    String head() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name for people.
    String label() {
        return SiteText.of(textKey());
    }

    String meaning() {
        return SiteText.of(textKey() + ".meaning");
    }

    String textKey() {
        return "publication.data.field." + name();
    }
}
