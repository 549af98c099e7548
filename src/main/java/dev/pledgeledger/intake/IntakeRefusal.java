package dev.pledgeledger.intake;

/// Why a file was not read. Nothing of it was taken over.
public sealed interface IntakeRefusal {

    /// One sentence for the person who chose the file.
    String message();

    /// Far larger than any report.
    ///
    /// @param limit the largest file that is read, in megabytes
    record TooLarge(long megabytes, long limit) implements IntakeRefusal {
        @Override
        public String message() {
            return "ファイルが大きすぎます（約%dMB）。取り込めるのは%dMBまでです。".formatted(megabytes, limit);
        }
    }

    /// There is no such file, or it may not be read.
    record Unreadable(String name) implements IntakeRefusal {
        @Override
        public String message() {
            return "ファイル「%s」を開けません。名前と場所を確かめてください。".formatted(name);
        }
    }

    /// Nothing but white space.
    record Empty() implements IntakeRefusal {
        @Override
        public String message() {
            return "ファイルが空です。";
        }
    }

    /// Not a text of this kind at all.
    ///
    /// @param kind what the file seems to be
    record OtherKind(String kind) implements IntakeRefusal {
        @Override
        public String message() {
            return "%sのようです。取り込めるのは、公表資料をタブ区切りにしたUTF-8のテキストと、台帳が書き出したExcel・CSV・JSONです。".formatted(kind);
        }
    }

    /// The first character that is not UTF-8.
    record NotUtf8(int line, int column) implements IntakeRefusal {
        @Override
        public String message() {
            return "%d行%d文字目がUTF-8の文字ではありません。文字コードをUTF-8にして保存し直してください。".formatted(line, column);
        }
    }

    /// A text without the heads of the table, or without rows beneath them.
    record NoTable() implements IntakeRefusal {
        @Override
        public String message() {
            return "公表資料の表が見つかりません。見出し「マニフェスト、主な取組実績、主な取組予定、達成状況、担当課」がタブ区切りで並ぶ行と、公約の行が必要です。";
        }
    }

    /// Column heads that name no fiscal year.
    record NoFiscalYear(int line) implements IntakeRefusal {
        @Override
        public String message() {
            return "%d行目の見出しに年度がありません。「令和7年度までの主な取組実績」のような見出しが必要です。".formatted(line);
        }
    }

    /// A row that ends before its departments.
    ///
    /// @param column the first cell that is not there, counted from 1
    record CellsMissing(int line, int column) implements IntakeRefusal {
        @Override
        public String message() {
            return "%d行目の%d列目から先がありません。行が途中で切れているか、セルの中で改行されています。".formatted(line, column);
        }
    }

    /// A line far longer than any row.
    record LineTooLong(int line, int characters) implements IntakeRefusal {
        @Override
        public String message() {
            return "%d行目が長すぎます（%d文字）。改行のない、別の種類のファイルのようです。".formatted(line, characters);
        }
    }

    /// A file that ends before the sum of its totals.
    ///
    /// @param line the last line there is
    record Truncated(int line) implements IntakeRefusal {
        @Override
        public String message() {
            return "%d行目で終わっていて、達成状況の集計表（計の行まで）がありません。ファイルが途中で切れています。".formatted(line);
        }
    }

    /// A workbook, a table or a JSON document that is none of ours, or broken.
    ///
    /// @param message names what and where
    record Unsound(String message) implements IntakeRefusal {}
}
