package dev.pledgeledger.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that is printed for the offices and is no part of an edition: headings, sentences and tables.
///
/// @param about what stands at the foot of every page
/// @param moment that the file bears, so that the same sheet always gives the same bytes
/// @param contents whether it begins with its contents and their page numbers
record Sheet(String title, String about, Instant moment, boolean contents, List<Part> parts) {

    Sheet {
        parts = List.copyOf(parts);
    }

    /// @param id of the heading
    record Part(
            String id,
            String heading,
            List<String> sentences,
            @Nullable Table table) {
        Part {
            sentences = List.copyOf(sentences);
        }

        static Part saying(String id, String heading, String... sentences) {
            return new Part(id, heading, List.of(sentences), null);
        }

        static Part of(String id, String heading, Table table, String... sentences) {
            return new Part(id, heading, List.of(sentences), table);
        }
    }

    /// @param kind the class of its style
    /// @param rows each begins with the cell that names it
    record Table(String kind, List<String> heads, List<List<SheetCell>> rows) {
        Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }
}
