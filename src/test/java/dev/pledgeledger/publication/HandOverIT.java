package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class HandOverIT {

    @Autowired
    TestCity city;

    @Autowired
    HandOverService service;

    @Autowired
    PublicSite site;

    @Autowired
    AuditQueries audit;

    @BeforeEach
    void found() throws Exception {
        city.found();
        site.rebuild();
        site.settled();
    }

    @Test
    void theBundleHoldsTheVeryFilesWithTheirListAndASignatureOverIt() throws Exception {
        Map<String, byte[]> bundle = unzipped(city.as("reviewer", service::bundle));
        Path root = site.current().toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(bundle.remove("site/" + root.relativize(file)))
                        .as("%s", file)
                        .isEqualTo(Files.readAllBytes(file));
            }
        }
        assertThat(bundle.keySet()).containsExactly("README.txt", "SHA256SUMS.sig", "public-key.pem");
        assertThat(text(bundle, "README.txt"))
                .contains(city.as("reviewer", service::fingerprint), "openssl pkeyutl -verify");
        assertThat(isSigned(bundle, Files.readAllBytes(root.resolve("SHA256SUMS"))))
                .isTrue();
        assertThat(isSigned(bundle, "another list".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(city.as("auditor", () -> audit.count(AuditFilter.action("SITE_HANDED_OVER"))))
                .isEqualTo(1);
    }

    @Test
    void theSameSiteGivesTheSameBytes() {
        assertThat(city.as("reviewer", service::bundle)).isEqualTo(city.as("admin", service::bundle));
    }

    @Test
    void whatSomebodyChangedIsNotHandedOver() throws IOException {
        Files.writeString(site.current().resolve("index.html"), "もっとよい話");
        assertThatThrownBy(() -> city.as("reviewer", service::bundle))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("index.html");
        assertThat(city.as("auditor", () -> audit.count(AuditFilter.action("SITE_HANDED_OVER"))))
                .isZero();
    }

    @Test
    void onlyWhoAnswersForTheSiteTakesIt() {
        for (String other : new String[] {"signatory", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, service::bundle))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theKeyIsReadBackAsItWasWrittenAndNobodyElseReadsIt(@TempDir Path folder) throws Exception {
        HandOverKeyFile keys = new HandOverKeyFile(folder);
        HandOverKey made = keys.key();
        assertThat(new HandOverKeyFile(folder).key()).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(folder.resolve("hand-over.key")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        Files.writeString(folder.resolve("hand-over.key"), "no key");
        assertThatThrownBy(keys::key).hasMessageContaining("hand-over.key is no key");
    }

    private static boolean isSigned(Map<String, byte[]> bundle, byte[] list) throws Exception {
        String pem = text(bundle, "public-key.pem");
        var keys = KeyFactory.getInstance("Ed25519");
        String encoded = pem.lines().filter(line -> !line.startsWith("-----")).collect(Collectors.joining());
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded))));
        signature.update(list);
        return signature.verify(bundle.get("SHA256SUMS.sig"));
    }

    private static String text(Map<String, byte[]> bundle, String file) {
        return new String(Objects.requireNonNull(bundle.get(file)), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
