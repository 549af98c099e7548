package dev.pledgeledger.publication;

import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.common.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `./ledger publish --year YEAR --out DIR`: writes out what is published; decides nothing.
public final class PublishCommand implements Command {

    private static final String USAGE = "publish needs a year and a new folder: ./ledger publish --year YEAR --out DIR";

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public void run(CommandCall call) {
        List<String> words = call.arguments();
        String year = after("--year", words);
        Path out = Path.of(after("--out", words));
        if (words.size() != 4) {
            throw new CommandFailure(USAGE);
        }
        if (Files.exists(out)) {
            throw new CommandFailure(out + " はすでにあります。新しいフォルダーの名前を指定してください。");
        }
        EditionQueries queries = call.service(EditionQueries.class);
        Withdrawals withdrawals = queries.withdrawals().of(year);
        List<PublishedEdition> editions = queries.documents().stream()
                .filter(edition -> edition.address().equals(year))
                .toList();
        if (editions.isEmpty()) {
            throw new CommandFailure(year + (withdrawals.withdrawn().isEmpty() ? " の公表版はありません。" : " の公表版は取り下げられています。"));
        }
        try {
            SiteManifest manifest = new SiteWriter(
                            call.service(SiteSettings.class).about(), PdfShelf.NONE)
                    .write(editions, withdrawals, out);
            call.out()
                    .println("%s に %d 個のファイルを書き出しました。"
                            .formatted(out, manifest.digests().size()));
        } catch (IOException failure) {
            throw new CommandFailure(out + " に書き出せません: " + failure.getMessage(), failure);
        }
    }

    private static String after(String option, List<String> words) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 >= words.size()) {
            throw new CommandFailure(USAGE);
        }
        return words.get(at + 1);
    }
}
