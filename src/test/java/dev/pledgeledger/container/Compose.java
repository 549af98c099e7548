package dev.pledgeledger.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A compose file as Compose understands it where none of its variables is set.
public record Compose(JsonNode root) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    /// The one of this repository.
    public static Compose ofThisRepository() throws IOException {
        return of(Files.readString(Path.of("docker-compose.yml")));
    }

    static Compose of(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object tree = new Yaml(new SafeConstructor(strict)).load(text);
        String json = JsonMapper.shared().writeValueAsString(tree);
        return new Compose(JsonMapper.shared()
                .readTree(VARIABLE.matcher(json).replaceAll("$1").replace("$$", "$")));
    }

    Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new TreeMap<>();
        root.path("services").properties().forEach(service -> services.put(service.getKey(), service.getValue()));
        return services;
    }

    /// What the processes of a service find in their environment.
    public Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        root.at("/services/" + service + "/environment")
                .properties()
                .forEach(variable ->
                        environment.put(variable.getKey(), variable.getValue().asString()));
        return environment;
    }

    /// The secrets a service is given: names of the files it finds below `/run/secrets`, and the names outside.
    public Map<String, String> secrets(String service) {
        Map<String, String> secrets = new TreeMap<>();
        root.at("/services/" + service + "/secrets")
                .forEach(secret -> secrets.put(
                        secret.path("target").asString(secret.asString("")),
                        secret.path("source").asString(secret.asString(""))));
        return secrets;
    }
}
