package dev.pledgeledger.publication;

import static dev.pledgeledger.publication.DataColumn.figure;
import static dev.pledgeledger.publication.DataColumn.name;
import static dev.pledgeledger.publication.DataColumn.words;

import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables that say what the others mean: ratings, editions, codes, fields.
final class DataDescriptions {

    /// A field in its table.
    record FieldLine(DataTable<?> table, DataField field) {}

    /// A value that may stand in a field.
    record CodeLine(FieldLine of, DataCode code) {}

    static final DataTable<Rating> RATINGS = new DataTable<>(
            "ratings",
            List.of(
                    name(DataField.RATING, DataDescriptions::letter),
                    words(DataField.RATING_WORD, SiteText::rating),
                    figure(DataField.PROGRESS, Rating::progress)),
            source -> Stream.of(Rating.values()));

    static final DataTable<PublishedEdition> EDITIONS = new DataTable<>(
            "editions",
            List.of(
                    figure(
                            DataField.FISCAL_YEAR,
                            edition -> edition.report().fiscalYear().year()),
                    figure(DataField.EDITION, PublishedEdition::number),
                    words(DataField.TITLE, edition -> edition.report().title()),
                    words(DataField.MANIFESTO, edition -> edition.report().manifesto()),
                    name(DataField.AS_OF, edition -> edition.report().asOf().toString()),
                    name(
                            DataField.PUBLISHED_ON,
                            edition -> edition.publishedOn().toString()),
                    figure(
                            DataField.WITHDRAWN_COUNT,
                            edition -> edition.report().withdrawn()),
                    words(DataField.CHANGE_NOTE, PublishedEdition::changeNote)),
            source -> source.history().stream());

    static final DataTable<CodeLine> CODES = new DataTable<>(
            "codes",
            List.of(
                    name(DataField.FILE_NAME, line -> line.of().table().file()),
                    name(DataField.FIELD_NAME, line -> line.of().field().head()),
                    words(DataField.CODE, line -> line.code().word()),
                    words(DataField.CODE_MEANING, line -> line.code().meaning())),
            source -> codes());

    static final DataTable<FieldLine> FIELDS = new DataTable<>(
            "fields",
            List.of(
                    name(DataField.FILE_NAME, line -> line.table().file()),
                    name(DataField.FIELD_NAME, line -> line.field().head()),
                    words(DataField.FIELD_LABEL, line -> line.field().label()),
                    words(DataField.FIELD_TYPE, line -> line.field().kind().type()),
                    words(DataField.UNIT, line -> line.field().kind().unit()),
                    words(DataField.ALLOWED_VALUES, line -> line.field().kind().allowed()),
                    words(DataField.MEANING, line -> line.field().meaning())),
            source -> fields());

    private DataDescriptions() {}

    /// The code of a rating, empty for the unrated.
    static String letter(@Nullable Rating rating) {
        return rating == null ? "" : rating.name();
    }

    static Stream<FieldLine> fields() {
        return DataTables.ALL.stream()
                .flatMap(table -> table.columns().stream().map(column -> new FieldLine(table, column.field())));
    }

    static Stream<CodeLine> codes() {
        return fields().flatMap(line -> line.field().codes().stream().map(code -> new CodeLine(line, code)));
    }
}
