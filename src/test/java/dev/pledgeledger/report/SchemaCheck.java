package dev.pledgeledger.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks a document against a JSON schema, as far as our schema goes; a keyword it does not know is an error.
public final class SchemaCheck {

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "oneOf",
            "pattern",
            "format",
            "minimum",
            "maximum");

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /// What is wrong with the document, a line a fault; empty where it conforms.
    public static List<String> faults(String schema, String document) {
        JsonNode root = JsonMapper.shared().readTree(schema);
        var check = new SchemaCheck(root);
        check.value(root, JsonMapper.shared().readTree(document), "$");
        return check.faults;
    }

    private void value(JsonNode schema, JsonNode value, String path) {
        schema.propertyNames().forEach(keyword -> expect(KNOWN.contains(keyword), path, "unknown keyword " + keyword));
        if (schema.has("$ref")) {
            JsonNode target = root.at(schema.get("$ref").stringValue().substring(1));
            expect(target.isObject(), path, "dangling reference");
            value(target, value, path);
        }
        if (schema.has("type")) {
            expect(isOf(schema.get("type").stringValue(), value), path, "not of type " + schema.get("type"));
        }
        if (schema.has("enum")) {
            expect(elements(schema.get("enum")).contains(value), path, "not one of " + schema.get("enum"));
        }
        if (schema.has("oneOf")) {
            long matching = elements(schema.get("oneOf")).stream()
                    .filter(choice -> {
                        var check = new SchemaCheck(root);
                        check.value(choice, value, path);
                        return check.faults.isEmpty();
                    })
                    .count();
            expect(matching == 1, path, matching + " of oneOf match");
        }
        if (value.isObject()) {
            object(schema, value, path);
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                value(schema.get("items"), value.get(i), path + "[" + i + "]");
            }
        } else if (value.isString()) {
            string(schema, value.stringValue(), path);
        } else if (value.isNumber()) {
            expect(
                    !schema.has("minimum")
                            || value.intValue() >= schema.get("minimum").intValue(),
                    path,
                    "too small");
            expect(
                    !schema.has("maximum")
                            || value.intValue() <= schema.get("maximum").intValue(),
                    path,
                    "too large");
        }
    }

    private void object(JsonNode schema, JsonNode value, String path) {
        if (schema.has("required")) {
            elements(schema.get("required"))
                    .forEach(name -> expect(value.has(name.stringValue()), path, "lacks " + name));
        }
        value.properties().forEach(property -> {
            JsonNode known = schema.path("properties").path(property.getKey());
            if (known.isObject()) {
                value(known, property.getValue(), path + "." + property.getKey());
            } else if (schema.path("additionalProperties").isObject()) {
                value(schema.get("additionalProperties"), property.getValue(), path + "." + property.getKey());
            } else if (schema.has("additionalProperties")) {
                expect(schema.get("additionalProperties").booleanValue(), path, "unknown " + property.getKey());
            }
        });
    }

    private void string(JsonNode schema, String value, String path) {
        if (schema.has("pattern")) {
            expect(
                    Pattern.compile(schema.get("pattern").stringValue())
                            .matcher(value)
                            .find(),
                    path,
                    "wrong pattern");
        }
        if (schema.has("format")) {
            Function<String, Object> parse =
                    schema.get("format").stringValue().equals("date") ? LocalDate::parse : Instant::parse;
            try {
                var _ = parse.apply(value);
            } catch (RuntimeException e) {
                faults.add(path + ": " + e.getMessage());
            }
        }
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private void expect(boolean fulfilled, String path, String fault) {
        if (!fulfilled) {
            faults.add(path + ": " + fault);
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
