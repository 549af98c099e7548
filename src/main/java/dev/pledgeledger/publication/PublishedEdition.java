package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.EditionMark;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/// 公表版: a report as it was published, and the address its year has on the site.
///
/// @param address the fiscal year; a second manifesto in the same year has `2025-2`
/// @param report with its edition mark
/// @param changeNote what was corrected and why; empty for the first edition of a year
public record PublishedEdition(String address, Report report, String changeNote) {

    private static final Pattern ADDRESS = Pattern.compile("(\\d{4})(?:-([2-9]))?");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public PublishedEdition {
        var matcher = ADDRESS.matcher(address);
        if (!matcher.matches() || !matcher.group(1).equals(report.fiscalYear().toString())) {
            throw new IllegalArgumentException(address + " is no address of the report of " + report.fiscalYear());
        }
        if (report.edition() == null) {
            throw new IllegalArgumentException("the report of " + address + " has not been published");
        }
    }

    /// The first edition of its year.
    public PublishedEdition(String address, Report report) {
        this(address, report, "");
    }

    /// The edition's number, counted from 1 within its address.
    public int number() {
        return mark().number();
    }

    /// The day of publication in Japan.
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(mark().publishedAt(), JAPAN);
    }

    EditionMark mark() {
        EditionMark mark = report.edition();
        if (mark == null) {
            throw new IllegalStateException("the report of " + address + " has not been published");
        }
        return mark;
    }

    /// 令和7年度 第2版.
    public String label() {
        return yearLabel() + " " + SiteText.of("publication.site.edition", number());
    }

    /// 令和7年度, told apart from a second manifesto of the same year.
    String yearLabel() {
        return yearLabel(address);
    }

    /// 令和7年度（令和8年3月31日現在）.
    String period() {
        return SiteText.of("publication.site.period", yearLabel(), SiteText.day(report.asOf()));
    }

    static String yearLabel(String address) {
        var matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return address;
        }
        String label = SiteText.year(new FiscalYear(Integer.parseInt(matcher.group(1))));
        return matcher.group(2) == null ? label : SiteText.of("publication.site.year.further", label, matcher.group(2));
    }
}
