package dev.pledgeledger.common;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of a pledge, 1-1-1: area, section within the area, number within the section.
public record PledgeCode(int area, int section, int number) implements Comparable<PledgeCode> {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2})-([1-9]\\d{0,2})-([1-9]\\d{0,2})");
    private static final Comparator<PledgeCode> ORDER = Comparator.comparingInt(PledgeCode::area)
            .thenComparingInt(PledgeCode::section)
            .thenComparingInt(PledgeCode::number);

    public static Optional<PledgeCode> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new PledgeCode(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public int compareTo(PledgeCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return area + "-" + section + "-" + number;
    }
}
