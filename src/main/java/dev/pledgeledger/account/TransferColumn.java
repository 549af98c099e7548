package dev.pledgeledger.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The columns of a file of transfers, by the words in its first line.
public enum TransferColumn {
    LOGIN("ログインID"),
    NAME("氏名"),
    POST("役職"),
    DEPARTMENT("所属"),
    ROLE("役割"),
    PLACE("役割の部署"),
    SINCE("開始日"),
    UNTIL("最終日");

    private final String heading;

    TransferColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(TransferColumn::heading).toList();
    }

    static Optional<TransferColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading.strip()))
                .findFirst();
    }
}
