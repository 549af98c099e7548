package dev.pledgeledger.chaos;

import dev.pledgeledger.report.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Reads the public site a hundred times a second, as a web server would: each file by the address that is always the
/// same. Whatever is missing, not as its list says, or older than what was there before, is a fault.
final class SiteReader implements Runnable {

    private static final int MILLISECONDS_BETWEEN = 10;
    private static final int EVERY = 4;
    private static final String LIST = "SHA256SUMS";

    private final Path site;
    private final Random random;
    private final Set<String> faults = Collections.synchronizedSet(new TreeSet<>());
    private volatile boolean reading = true;
    private volatile int newest;
    private volatile int polls;

    SiteReader(Path site, Random random) {
        this.site = site;
        this.random = random;
    }

    @Override
    public void run() {
        while (reading) {
            try {
                poll();
                Thread.sleep(MILLISECONDS_BETWEEN);
            } catch (IOException | RuntimeException missing) {
                faults.add(missing.toString());
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /// Between the list and a file a new site may have come: then the file is as the next list says.
    private void poll() throws IOException {
        Map<String, String> before = list();
        List<String> names = before.keySet().stream().sorted().toList();
        String name = ++polls % EVERY == 0 ? report(names) : names.get(random.nextInt(names.size()));
        byte[] content = Files.readAllBytes(site.resolve(name));
        String digest = digest(content);
        if (!digest.equals(before.get(name)) && !digest.equals(list().get(name))) {
            faults.add(name + " is of no edition");
        }
        if (name.equals(report(names))) {
            int number = Objects.requireNonNull(ReportJson.read(new String(content, StandardCharsets.UTF_8))
                            .edition())
                    .number();
            if (number < newest) {
                faults.add("edition " + number + " came back after edition " + newest);
            }
            newest = Math.max(newest, number);
        }
    }

    private static String report(List<String> names) {
        return names.stream()
                .filter(name -> name.matches("\\d+/report\\.json"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> list() throws IOException {
        Map<String, String> digests = new HashMap<>();
        for (String line : Files.readAllLines(site.resolve(LIST))) {
            digests.put(line.substring(66), line.substring(0, 64));
        }
        return digests;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        reading = false;
    }

    Set<String> faults() {
        return faults;
    }

    int newest() {
        return newest;
    }

    int polls() {
        return polls;
    }
}
