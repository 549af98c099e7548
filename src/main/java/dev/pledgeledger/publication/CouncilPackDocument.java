package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.signoff.CoverQueries;
import dev.pledgeledger.signoff.PackageDocument;
import dev.pledgeledger.signoff.PackageId;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.PackageRecord;
import dev.pledgeledger.signoff.ReconciliationQueries;
import dev.pledgeledger.signoff.SignOffPackage;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 議会資料 of a year: from its published edition, or from the package while nothing is published.
@Service
@Order(2)
@Transactional
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
class CouncilPackDocument implements PackageDocument {

    private final PackageQueries packages;
    private final CoverQueries covers;
    private final ReconciliationQueries reconciliations;
    private final Editions editions;
    private final SheetPrinter printer;
    private final PrintingLog log;

    CouncilPackDocument(
            PackageQueries packages,
            CoverQueries covers,
            ReconciliationQueries reconciliations,
            Editions editions,
            SheetPrinter printer,
            PrintingLog log) {
        this.packages = packages;
        this.covers = covers;
        this.reconciliations = reconciliations;
        this.editions = editions;
        this.printer = printer;
        this.log = log;
    }

    @Override
    public String textKey() {
        return "publication.council.title";
    }

    @Override
    public Optional<String> file(SignOffPackage one) {
        return one.signature() == null ? Optional.empty() : Optional.of("council-pack-" + one.number() + ".pdf");
    }

    @Override
    public byte[] print(PackageId id) {
        SignOffPackage one =
                packages.find(id).filter(found -> file(found).isPresent()).orElseThrow();
        Report lastYear = reconciliations.figures(one.cycle()).lastYear();
        log.printed(this, one);
        return printer.print(editions.latest(one.cycle())
                .map(edition -> of(edition, lastYear))
                .orElseGet(() -> of(one, covers.standing(one), lastYear)));
    }

    private static Sheet of(PublishedEdition edition, @Nullable Report lastYear) {
        return CouncilPack.of(
                edition.report(),
                lastYear,
                SiteText.of("publication.council.from.edition", edition.number()),
                edition.mark().publishedAt());
    }

    private static Sheet of(SignOffPackage one, PackageRecord signed, @Nullable Report lastYear) {
        return CouncilPack.of(
                signed.report(),
                lastYear,
                SiteText.of("publication.council.from.package", one.number()),
                signed.takenAt());
    }
}
