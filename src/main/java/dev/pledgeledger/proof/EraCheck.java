package dev.pledgeledger.proof;

import dev.pledgeledger.common.Wareki;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Years that an era never had, and years of two calendars side by side that are not the same.
final class EraCheck implements Check {

    private static final int FAR = 60;
    private static final String WESTERN = "([0-9０-９]{4})";
    private static final Pattern ERA_FIRST =
            Pattern.compile(EraYear.FORM + "[ 　]*年(?:度)?[(（]" + WESTERN + "年?(?:度)?[)）]");
    private static final Pattern WESTERN_FIRST =
            Pattern.compile(WESTERN + "年?(?:度)?[(（]" + EraYear.FORM + "[ 　]*年(?:度)?[)）]");

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>();
        EraYear.ALONE.matcher(cell.text()).results().forEach(match -> alone(cell, match, findings));
        ERA_FIRST
                .matcher(cell.text())
                .results()
                .forEach(match -> both(cell, match, EraYear.of(match), match.group(3), findings));
        WESTERN_FIRST
                .matcher(cell.text())
                .results()
                .forEach(match ->
                        both(cell, match, EraYear.of(match.group(2), match.group(3)), match.group(1), findings));
        return findings;
    }

    private static void alone(Cell cell, MatchResult match, List<Finding> findings) {
        EraYear found = EraYear.of(match);
        if (found.number() == 0 || found.year() > cell.written().year().year() + FAR) {
            findings.add(cell.finding(Reason.NO_SUCH_YEAR, match.start(), match.end(), null, match.group()));
        } else if (found.isOver()) {
            String today = label(found.year());
            findings.add(cell.finding(
                    Reason.ERA_HAD_ENDED, match.start(), match.end(), new Mend(today), match.group(), today));
        }
    }

    private static void both(Cell cell, MatchResult match, EraYear era, String beside, List<Finding> findings) {
        int western = EraYear.number(beside);
        if (era.number() > 0 && !era.isOver() && era.year() != western) {
            findings.add(cell.finding(
                    Reason.YEARS_DISAGREE,
                    match.start(),
                    match.end(),
                    null,
                    match.group(),
                    Integer.toString(western),
                    Integer.toString(era.year())));
        }
    }

    private static String label(int year) {
        String day = Wareki.day(LocalDate.of(year, Month.DECEMBER, 31));
        return day.substring(0, day.indexOf('年') + 1);
    }
}
