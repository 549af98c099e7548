package dev.pledgeledger.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// JSON that may stand inside an HTML page: nothing in it can end the element that holds it.
final class JsonText {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private JsonText() {}

    static String of(Object value) {
        return WRITER.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /// An object of names and values in turn; what has no value is left out.
    static Map<String, Object> object(@Nullable Object... parts) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            Object value = parts[i + 1];
            if (value != null && !value.equals("")) {
                object.put(String.valueOf(parts[i]), value);
            }
        }
        return object;
    }
}
