package dev.pledgeledger.signoff;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A reconciliation as it is kept; the same one always gives the same characters.
final class ReconciliationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private ReconciliationJson() {}

    static String write(Reconciliation reconciliation) {
        return MAPPER.writeValueAsString(reconciliation);
    }

    static Reconciliation read(String kept) {
        return MAPPER.readValue(kept, Reconciliation.class);
    }
}
