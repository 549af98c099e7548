package dev.pledgeledger.cycle;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How cycles are named in addresses: by their fiscal year, `2026`; the second manifesto of a year is `2026-2`.
public final class CycleAddresses {

    private final Map<String, Cycle> byAddress = new LinkedHashMap<>();

    /// @param cycles all there are, newest first
    public CycleAddresses(List<Cycle> cycles) {
        cycles.stream()
                .sorted(Comparator.comparing(Cycle::year)
                        .reversed()
                        .thenComparingLong(cycle -> cycle.id().value()))
                .forEach(cycle -> byAddress.put(free(cycle), cycle));
    }

    private String free(Cycle cycle) {
        String year = cycle.year().toString();
        long before = byAddress.values().stream()
                .filter(other -> other.year().equals(cycle.year()))
                .count();
        return before == 0 ? year : year + "-" + (before + 1);
    }

    public Optional<Cycle> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    public String of(CycleId id) {
        return byAddress.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// Newest year first.
    public Collection<Cycle> cycles() {
        return byAddress.values();
    }

    /// 令和8年度, with the manifesto where a year has several.
    public String label(Cycle cycle) {
        boolean alone = byAddress.values().stream()
                        .filter(other -> other.year().equals(cycle.year()))
                        .count()
                == 1;
        return alone ? cycle.year().label() : cycle.year().label() + " " + cycle.manifestoTitle();
    }
}
