package dev.pledgeledger.proof;

import dev.pledgeledger.report.Report;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Proofreads by the city's word list as it stands. It judges what it is given and looks nothing up: whoever has a
/// text may have it proofread.
@Service
public class ProofService {

    private final Words words;
    private volatile Proofreader reader;

    ProofService(Words words) {
        this.words = words;
        this.reader = new Proofreader(new WordList(List.of()));
    }

    /// What is found in one entry; a few milliseconds, so that it can follow the typing.
    @PreAuthorize("isAuthenticated()")
    public List<Finding> entry(Written written) {
        return reader().entry(written);
    }

    /// What is found in a whole report, in the order of the report; about a second.
    @PreAuthorize("isAuthenticated()")
    public List<ReportFinding> report(Report report) {
        return reader().report(report);
    }

    private Proofreader reader() {
        Proofreader last = reader;
        Proofreader current = last.with(words.list());
        reader = current;
        return current;
    }
}
