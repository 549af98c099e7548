package dev.pledgeledger.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What has to be true of the containers: pinned, healthy, without rights, and without a password anywhere.
final class ContainerRules {

    private static final Pattern PINNED = Pattern.compile(".+:\\d+\\.\\d+\\S*");
    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIAL).*");
    private static final Pattern SECRET_WITHIN = Pattern.compile("(?i)(password|passwd|pwd)=|://[^/@]*:[^/@]*@");

    private final List<String> faults = new ArrayList<>();
    private final Compose compose;
    private final Dockerfile dockerfile;

    private ContainerRules(Compose compose, Dockerfile dockerfile) {
        this.compose = compose;
        this.dockerfile = dockerfile;
    }

    static List<String> faults(Compose compose, Dockerfile dockerfile) {
        ContainerRules rules = new ContainerRules(compose, dockerfile);
        compose.services().forEach(rules::service);
        rules.secrets();
        rules.image();
        return rules.faults;
    }

    private void service(String name, JsonNode service) {
        boolean builtHere = service.has("build");
        expect(PINNED.matcher(service.path("image").asString("")).matches(), name + " has an image that is not pinned");
        expect(
                builtHere || isProgram(service.at("/healthcheck/test"), "CMD"),
                name + " has no health check, or one that needs a shell");
        expect(builtHere || isOrdinary(service.path("user").asString("root")), name + " runs as root");
        expect(!service.has("user") || isOrdinary(service.path("user").asString()), name + " runs as root");
        expect(words(service.path("cap_drop")).contains("ALL"), name + " keeps capabilities");
        expect(words(service.path("security_opt")).contains("no-new-privileges:true"), name + " may gain privileges");
        expect(!service.has("privileged") && !service.has("cap_add"), name + " is given rights");
        expect(service.path("read_only").asBoolean(false), name + " may write outside of its volumes");
        expect(service.path("restart").asString("no").equals("unless-stopped"), name + " stays down");
        expect(!words(service.path("volumes")).toString().contains("docker.sock"), name + " holds the engine");
        ports(name, service);
        service.path("depends_on")
                .properties()
                .forEach(other -> expect(
                        other.getValue().path("condition").asString("").equals("service_healthy"),
                        name + " does not wait until " + other.getKey() + " is healthy"));
        compose.environment(name).forEach((key, value) -> variable(name, key, value));
        declared(name, service, "networks");
        declared(name, service, "volumes");
        compose.secrets(name)
                .values()
                .forEach(secret -> expect(
                        compose.root().path("secrets").has(secret), name + " wants an unknown secret " + secret));
    }

    private void ports(String name, JsonNode service) {
        if (service.has("ports")) {
            expect(service.has("build"), name + " is published");
            words(service.path("ports"))
                    .forEach(port -> expect(
                            port.startsWith("127.0.0.1:"), name + " is open to other machines without being asked to"));
        }
    }

    private void variable(String name, String key, String value) {
        boolean isFile = key.endsWith("_FILE") && value.startsWith("/run/secrets/");
        expect(isFile || !SECRET_NAME.matcher(key).matches(), name + " has a password in " + key);
        expect(!SECRET_WITHIN.matcher(value).find(), name + " has a password in " + key);
        if (isFile) {
            expect(
                    compose.secrets(name).containsKey(value.substring("/run/secrets/".length())),
                    name + " is not given the secret of " + key);
        }
    }

    private void declared(String name, JsonNode service, String what) {
        words(service.path(what)).stream()
                .map(use -> use.replaceFirst(":.*", ""))
                .filter(use -> !use.startsWith("."))
                .forEach(use ->
                        expect(compose.root().path(what).has(use), name + " wants something unknown of the " + what));
    }

    private void secrets() {
        for (Map.Entry<String, JsonNode> secret : compose.root().path("secrets").properties()) {
            expect(
                    secret.getValue().path("file").asString("").startsWith("./secrets/"),
                    "the secret " + secret.getKey() + " comes from elsewhere than a file of its own");
        }
    }

    private void image() {
        Set<String> bases = Set.copyOf(dockerfile.all("FROM").stream()
                .map(base -> base.replaceFirst(" AS .*", ""))
                .toList());
        expect(bases.stream().allMatch(base -> PINNED.matcher(base).matches()), "a base image is not pinned");
        List<String> users = dockerfile.all("USER");
        expect(
                !users.isEmpty() && users.getLast().matches("[1-9]\\d*:[1-9]\\d*"),
                "the image runs as root, or as a user without a fixed number");
        expect(!dockerfile.program("HEALTHCHECK").isEmpty(), "the image has no health check, or one of no fixed words");
        expect(!dockerfile.program("ENTRYPOINT").isEmpty(), "a shell stands between the engine and the application");
        expect(!dockerfile.program("CMD").isEmpty(), "a shell reads the command");
        for (String word : List.of("ENV", "ARG")) {
            dockerfile
                    .all(word)
                    .forEach(value ->
                            expect(!SECRET_NAME.matcher(value).matches(), "the image has a password in its " + word));
        }
    }

    private static boolean isProgram(JsonNode test, String kind) {
        return test.size() > 1 && test.get(0).asString("").equals(kind);
    }

    private static boolean isOrdinary(String user) {
        return !user.matches("(root|0+)?(:.*)?");
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.asString(""))
                .toList();
    }

    private void expect(boolean fulfilled, String fault) {
        if (!fulfilled) {
            faults.add(fault);
        }
    }
}
