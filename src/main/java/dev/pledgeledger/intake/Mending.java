package dev.pledgeledger.intake;

import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Everything that was mended in a report since it was read, in order.
public record Mending(List<Mend> mends) {

    public static final Mending NONE = new Mending(List.of());

    public Mending {
        mends = List.copyOf(mends);
    }

    public Mending and(Mend mend) {
        return new Mending(Stream.concat(mends.stream(), Stream.of(mend)).toList());
    }

    public Mending withoutLast() {
        return new Mending(mends.subList(0, mends.size() - 1));
    }

    public Report applied(Report report) {
        Report mended = report;
        for (Mend mend : mends) {
            for (Repair repair : mend.repairs()) {
                mended = repair.applied(mended);
            }
        }
        return mended;
    }

    /// As kept in the database.
    String json() {
        return JsonMapper.shared().writerFor(LIST).writeValueAsString(mends);
    }

    static Mending ofJson(String json) {
        return new Mending(JsonMapper.shared().readValue(json, LIST));
    }

    private static final TypeReference<List<Mend>> LIST = new TypeReference<>() {};
}
