package dev.pledgeledger.publication;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what is published, which anybody may.
@Service
@Transactional(readOnly = true)
@PermitAll
public class EditionQueries {

    private final Editions editions;

    EditionQueries(Editions editions) {
        this.editions = editions;
    }

    /// Newest year first, in each year the newest edition first.
    public List<EditionRow> all() {
        return editions.all();
    }

    /// Every edition that may be read, as the document that was published.
    public List<PublishedEdition> documents() {
        return editions.documents();
    }

    /// The same with those that are withdrawn, which stay on record.
    public List<PublishedEdition> onRecord() {
        return Stream.concat(
                        documents().stream(), withdrawals().withdrawn().stream().map(WithdrawnEdition::edition))
                .toList();
    }

    Withdrawals withdrawals() {
        return editions.withdrawals();
    }
}
