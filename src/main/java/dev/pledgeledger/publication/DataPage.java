package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The tables of open data, what they hold and how they are written.
record DataPage(PageFrame frame, List<Table> tables, List<Code> codes, List<Change> changes) implements SitePage {

    /// @param name as its heading is found by a link
    /// @param lines how many, without the head
    record Table(String name, String title, Link file, int lines, List<Field> fields) {}

    record Field(String head, String label, String type, String unit, String values, String meaning) {}

    record Code(String field, String code, String meaning) {}

    /// @param edition 第2版（令和8年6月10日公表）
    record Change(String edition, String note) {}

    static DataPage of(SiteEdition edition, SiteEditions editions, DataSource source) {
        SitePath path = edition.data();
        return new DataPage(
                new PageFrame(
                        path,
                        SiteText.of(
                                "publication.site.part.title",
                                SiteText.of("publication.data.title"),
                                edition.label(),
                                edition.report().title()),
                        SiteText.of("publication.data.description", edition.period()),
                        edition.period(),
                        Trail.to(edition).overview(path),
                        Trail.newer(edition, editions, path, SiteEdition::data)),
                DataTables.ALL.stream()
                        .map(table -> table(table, edition, source))
                        .toList(),
                Stream.concat(ratings(), listed()).toList(),
                source.history().reversed().stream().map(DataPage::change).toList());
    }

    private static Table table(DataTable<?> table, SiteEdition edition, DataSource source) {
        return new Table(
                table.name(),
                table.title(),
                new Link(table.file(), edition.data().to(edition.data(table.file()))),
                table.cells(source).size(),
                table.columns().stream().map(column -> field(column.field())).toList());
    }

    private static Field field(DataField field) {
        DataKind kind = field.kind();
        return new Field(field.head(), field.label(), kind.type(), kind.unit(), kind.allowed(), field.meaning());
    }

    private static Stream<Code> ratings() {
        return Arrays.stream(Rating.values())
                .map(rating -> new Code(DataField.RATING.head(), rating.name(), SiteText.rating(rating)));
    }

    private static Stream<Code> listed() {
        return DataDescriptions.codes()
                .map(line -> new Code(
                        line.of().field().head(),
                        line.code().word(),
                        line.code().meaning()))
                .distinct();
    }

    private static Change change(PublishedEdition edition) {
        String note = edition.changeNote();
        return new Change(
                HomePage.published(edition), note.isEmpty() ? SiteText.of("publication.data.history.first") : note);
    }

    @Override
    public String template() {
        return "data";
    }
}
