package dev.pledgeledger.publication;

import jakarta.annotation.security.PermitAll;
import java.util.List;
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

    /// Every edition as the document that was published.
    public List<PublishedEdition> documents() {
        return editions.documents();
    }

    /// Those that were on the public site and are not any more.
    List<WithdrawnEdition> withdrawn() {
        return editions.withdrawn();
    }
}
