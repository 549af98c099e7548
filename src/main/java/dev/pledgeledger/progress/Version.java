package dev.pledgeledger.progress;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Departments;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text of an entry that can be held against another one.
public sealed interface Version {

    /// What names it in an address.
    String key();

    Content content();

    Departments departments();

    /// A revision of this year.
    record Numbered(Revision revision) implements Version {

        @Override
        public String key() {
            return Integer.toString(revision.number());
        }

        @Override
        public Content content() {
            return revision.content();
        }

        @Override
        public Departments departments() {
            return revision.departments();
        }
    }

    /// What has been written since the latest revision.
    ///
    /// @param at null before anything was saved
    record InWork(
            Content content,
            Departments departments,
            String by,
            @Nullable Instant at) implements Version {

        @Override
        public String key() {
            return "working-copy";
        }
    }

    /// What was published last year; empty where nothing was.
    record LastYear(FiscalYear year, @Nullable Revision revision) implements Version {

        @Override
        public String key() {
            return "last-year";
        }

        @Override
        public Content content() {
            return revision == null ? Content.EMPTY : revision.content();
        }

        @Override
        public Departments departments() {
            return revision == null ? Departments.same(List.of()) : revision.departments();
        }
    }
}
