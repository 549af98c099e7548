package dev.pledgeledger.report;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the areas of a document: numbers and codes in their places, keys unique within the report.
final class AreasReader {

    private static final int LAST_SDG = 17;

    private final Set<String> keys = new HashSet<>();

    private AreasReader() {}

    static List<Report.Area> areas(JsonPlace place) {
        return place.distinct(new AreasReader()::area, Report.Area::number);
    }

    private Report.Area area(JsonPlace place) {
        place.having("number", "title", "sections");
        int number = place.at("number").number(1);
        return new Report.Area(
                number,
                place.at("title").text(),
                place.at("sections").distinct(section -> section(section, number), Report.Section::number));
    }

    private Report.Section section(JsonPlace place, int area) {
        place.having("number", "title", "pledges");
        int number = place.at("number").number(1);
        return new Report.Section(
                number,
                place.at("title").text(),
                place.at("pledges").distinct(pledge -> pledge(pledge, area, number), Report.Pledge::code));
    }

    private Report.Pledge pledge(JsonPlace place, int area, int section) {
        place.having("code", "text", "rows");
        PledgeCode code = place.at("code").parsed(PledgeCode::parse, "公約番号（例：1-1-1）");
        if (code.area() != area || code.section() != section) {
            throw place.at("code").refused("公約番号 " + code + " は " + area + "-" + section + " の施策のものではありません。");
        }
        return new Report.Pledge(code, place.at("text").text(), place.at("rows").list(this::row));
    }

    private Report.Row row(JsonPlace place) {
        return new Report.Row(place.having("entries").at("entries").list(this::entry));
    }

    private Report.Entry entry(JsonPlace place) {
        place.having("key", "rating", "achievements", "plans", "departments", "programmes", "sdgs");
        String key = place.at("key").text();
        if (!keys.add(key)) {
            throw place.at("key").refused("取組項目のキー「" + JsonPlace.shown(key) + "」が重複しています。");
        }
        JsonPlace departments = place.at("departments").having("achievements", "plans");
        return new Report.Entry(
                key,
                place.at("rating").orNull(rating -> rating.parsed(AreasReader::rating, "評価（A～E または null）")),
                new Prose(place.at("achievements").text()),
                new Prose(place.at("plans").text()),
                new Departments(
                        departments.at("achievements").list(JsonPlace::text),
                        departments.at("plans").list(JsonPlace::text)),
                place.at("programmes").list(JsonPlace::text),
                place.at("sdgs").list(AreasReader::sdg));
    }

    private static Optional<Rating> rating(String letter) {
        return Arrays.stream(Rating.values())
                .filter(rating -> rating.name().equals(letter))
                .findFirst();
    }

    private static int sdg(JsonPlace place) {
        int goal = place.number(1);
        if (goal > LAST_SDG) {
            throw place.refused("SDGsの目標は1～" + LAST_SDG + "です。");
        }
        return goal;
    }
}
