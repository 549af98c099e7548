package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Wareki;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Why a report was not landed. Nothing has changed.
public sealed interface LandingRefusal {

    /// One sentence for the person who chose the file.
    String message();

    /// A real report is never imported into the invented city.
    record SampleCity() implements LandingRefusal {
        @Override
        public String message() {
            return "見本の市には取り込めません。--demo を付けずに、別のフォルダーで始めてください。何も変えていません。";
        }
    }

    /// Errors that nobody has mended or declared right as they are.
    record OpenErrors(long count) implements LandingRefusal {
        @Override
        public String message() {
            return "片づいていない誤りが%d件あります。取込の画面で直すか、このままでよい理由を書いてください。何も変えていません。".formatted(count);
        }
    }

    /// The same report was landed before.
    record AlreadyImported(Instant at, String by) implements LandingRefusal {
        @Override
        public String message() {
            return "この資料は%sに%sが取込済みです。何も変えていません。"
                    .formatted(Wareki.day(LocalDate.ofInstant(at, ZoneId.of("Asia/Tokyo"))), by);
        }
    }

    /// The ledger has a report of that year already.
    record YearExists(FiscalYear year) implements LandingRefusal {
        @Override
        public String message() {
            return "%sの報告はすでに台帳にあります。公表済みのものとしては取り込めません。何も変えていません。".formatted(year.label());
        }
    }

    /// It says what is published already, to the word.
    record NoChange(FiscalYear year) implements LandingRefusal {
        @Override
        public String message() {
            return "%sの報告はすでに台帳にあります。公表版と同じ内容です（変更なし）。何も変えていません。".formatted(year.label());
        }
    }

    /// Drafts need a year that is open for input.
    record NoOpenYear(FiscalYear year) implements LandingRefusal {
        @Override
        public String message() {
            return "%sは入力受付中ではありません。年次サイクルを開いてから取り込んでください。何も変えていません。".formatted(year.label());
        }
    }

    /// Somebody has written in these entries, or they are not in the open year.
    record EditedEntries(List<String> keys) implements LandingRefusal {
        public EditedEntries {
            keys = List.copyOf(keys);
        }

        @Override
        public String message() {
            return "入力が始まっている、またはこの年度にない取組が%d件あります（%s%s）。上書きはしません。何も変えていません。"
                    .formatted(
                            keys.size(),
                            String.join("、", keys.subList(0, Math.min(5, keys.size()))),
                            keys.size() > 5 ? "ほか" : "");
        }
    }
}
